import { describe, expect, it } from "vitest";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { layoutChart } from "#lib/chart/layout-chart.ts";
import type { PlacedText, Scene } from "#lib/chart/scene.ts";
import { answerTo, fonts, locales } from "./chart-answers.ts";
import { withEarlier } from "./with-earlier.ts";

const sceneOf = async (system: string, when: string, locale: (typeof locales)[number]) => {
  const { chart, asOf } = await answerTo(system, when, locale);
  return chart && layoutChart({ chart, locale, asOf, fonts });
};
const textsOf = async (system: string, when: string, locale: (typeof locales)[number] = "en") =>
  (await sceneOf(system, when, locale))?.texts ?? [];
const wordsOf = (texts: readonly PlacedText[], role: PlacedText["role"]) =>
  texts.filter((one) => one.role === role).map(({ text }) => text);

const systems = catalogue.systems.map(({ id }) => id);

/** The scenes of a system at near and far dates, in both languages. */
async function scenesOf(system: string): Promise<readonly Scene[]> {
  const asked = locales.flatMap((locale) =>
    ["2027", "2030", "2035", "2050"].map((when) => ({ locale, when })),
  );
  const scenes = await Promise.all(asked.map(({ locale, when }) => sceneOf(system, when, locale)));
  return scenes.filter((scene) => scene !== undefined);
}

describe(layoutChart, () => {
  it("draws most of the catalogue", async () => {
    const drawn = await Promise.all(catalogue.systems.map(({ id }) => sceneOf(id, "2030", "en")));
    expect(drawn.filter((scene) => scene !== undefined).length).toBeGreaterThan(18);
  });

  it.each(systems)("marks two to seven values, and two years or more: %s", async (system) => {
    for (const { texts } of await scenesOf(system)) {
      const ticks = texts.filter(({ role }) => role === "tick");
      const years = ticks.filter(({ text }) => /^\d{4}$/.test(text));
      expect(years.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length - years.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length - years.length).toBeLessThanOrEqual(7);
    }
  });

  it("says at a glance what is fitted, in which range, and what was claimed", async () => {
    const texts = await textsOf("gpt3", "2030");
    expect(wordsOf(texts, "call-out")).toEqual([
      "$187",
      "Fitted median",
      "2 July 2030",
      "80% range",
      "$2.84 – $12,400",
      "$30",
      "ARK Invest claims, 2030",
    ]);
    expect(wordsOf(texts, "band").toSorted()).toEqual(["50%", "80%"]);
    expect(wordsOf(texts, "region")).toEqual(["observed", "forecast"]);
    expect(wordsOf(texts, "label")).toEqual(
      expect.arrayContaining(["ARK $4.6M", "MosaicML $450k", "JetMoE $80k"]),
    );
    expect(wordsOf(texts, "tick")).toEqual(expect.arrayContaining(["$1M", "$10k", "$100"]));
    expect(wordsOf(texts, "footer")).toEqual(["Method: Shrunk drift · data of 11 April 2024", "AI Cost"]);
  });

  it("says the same in Vietnamese, with the words of the language", async () => {
    const texts = await textsOf("gpt3", "2030", "vi");
    expect(wordsOf(texts, "title")).toEqual(["Huấn luyện mô hình ngang tầm GPT-3"]);
    expect(wordsOf(texts, "call-out").map((text) => text.replaceAll("\u00a0", " "))).toEqual([
      "187 US$",
      "Trung vị dự báo",
      "2 tháng 7, 2030",
      "Khoảng 80%",
      "2,84 US$ – 12.400 US$",
      "30 US$",
      "ARK Invest nhận định, 2030",
    ]);
    expect(wordsOf(texts, "label")).toContain("MosaicML 450 nghìn");
  });

  it("names a claim that ended earlier where it ended", async () => {
    expect(wordsOf(await textsOf("gpt3", "2035"), "label")).toContain("ARK Invest claims, 2030: $30");
  });

  it("draws what the digest before said as a thin line, and says so", async () => {
    for (const [locale, words] of [
      ["en", "thin line: the digest before"],
      ["vi", "đường mảnh: bản tin trước"],
    ] as const) {
      const { chart, asOf } = withEarlier(await answerTo("gpt3", "2027", locale), 2);
      if (chart === undefined) throw new Error("No chart.");
      const { texts, marks } = layoutChart({ chart, locale, asOf, fonts });
      expect(wordsOf(texts, "subtitle").join()).toContain(words);
      const lines = marks.flatMap((mark) => (mark.kind === "line" && mark.dash === undefined ? [mark] : []));
      const [now] = lines.filter(({ ink }) => ink === "fit");
      const [before] = lines.filter(({ ink }) => ink === "text");
      expect(before?.points[0]).toEqual(now?.points[0]);
      expect(before?.points.at(-1)?.y).toBeLessThan(now?.points.at(-1)?.y ?? 0);
      expect(before?.width).toBeLessThan((now?.width ?? 0) / 2);
    }
  });

  it("names the levels of bands in words where there is no room for them beside the bands", async () => {
    const { chart, asOf } = withEarlier(await answerTo("gpt2", "2027", "vi"), 1.2);
    if (chart === undefined) throw new Error("No chart.");
    const { texts } = layoutChart({ chart, locale: "vi", asOf, fonts });
    expect(wordsOf(texts, "band")).toEqual([]);
    expect(wordsOf(texts, "subtitle").join()).toContain("vùng tô: 50%, 80%");
  });

  it("cuts a title that finds no room, and shows that it did", async () => {
    const { chart, asOf } = await answerTo("gpt3", "2030");
    if (chart === undefined) throw new Error("No chart.");
    const long = { ...chart, title: "Training ".repeat(20) };
    const [title] = wordsOf(layoutChart({ chart: long, locale: "en", asOf, fonts }).texts, "title");
    expect(title).toMatch(/^Training .*…$/);
  });
});
