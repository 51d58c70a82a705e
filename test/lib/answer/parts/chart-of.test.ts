import { describe, expect, it } from "vitest";
import { Answer } from "#lib/answer/answer.ts";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import type { Locale } from "#lib/words/locale.ts";
import { figureOf } from "#test/lib/answer/answered.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

const answerFor = (system: string, when: string, locale: Locale = "en") =>
  answerQuery({ intent: "forecast.cost", system, when }, packagedContext(locale));
const chartFor = async (system: string, when: string) => {
  const { chart } = await answerFor(system, when);
  if (chart === undefined) throw new Error(`${system} ${when} has no chart.`);
  return chart;
};

/** Within what six significant digits can lose. */
const near = (value = Number.NaN) => ({
  asymmetricMatch: (other: number) => Math.abs(other / value - 1) < 1e-5,
  toString: () => `near ${value}`,
});
const systems = catalogue.systems.map(({ id }) => id);
const answersOf = (system: string) =>
  Promise.all(["2027", "2030-03", "2050"].map((when) => answerFor(system, when)));

describe("the chart of an answer", () => {
  it.each(systems)("calls out figures of the answer and no other numbers: %s", async (system) => {
    for (const answer of await answersOf(system)) {
      for (const { figure, value, range, date } of answer.chart?.callOuts ?? []) {
        const named = figureOf(answer, figure);
        expect(named).toMatchObject({ value: near(value), date });
        const inner = named?.ranges?.find(({ level }) => level === 0.8);
        expect(range).toEqual(inner && { level: 0.8, low: near(inner.low), high: near(inner.high) });
      }
    }
  });

  it.each(systems)("ends its path and its bands where the figures stand: %s", async (system) => {
    for (const answer of await answersOf(system)) {
      const forecasts = answer.chart?.callOuts.filter(({ kind }) => kind === "forecast") ?? [];
      for (const [at, { days, median: path, bands }] of (answer.chart?.paths ?? []).entries()) {
        const median = figureOf(answer, forecasts[at]?.figure ?? "");
        expect(days.at(-1)).toBe(median?.date);
        expect(path.at(-1)).toEqual(near(median?.value));
        const reaching = bands.filter(({ low }) => low.length === days.length);
        expect(
          reaching.map(({ level, low, high }) => ({ level, low: low.at(-1), high: high.at(-1) })),
        ).toEqual(
          (median?.ranges ?? [])
            .filter(({ level }) => level < 0.9)
            .map(({ level, low, high }) => ({ level, low: near(low), high: near(high) })),
        );
      }
    }
  });

  it.each(systems)("is small, and the answer with it fits its schema: %s", async (system) => {
    for (const locale of ["en", "vi"] as const) {
      const answer = await answerFor(system, "2030", locale);
      expect(Answer.safeParse(answer).success).toBe(true);
      expect(JSON.stringify(answer.chart ?? {}).length).toBeLessThan(6000);
      expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(14_000);
    }
  });

  it("starts GPT-3's path at the last observation, JetMoE's $80,000, and opens its bands from there", async () => {
    const { paths, divider, seen } = await chartFor("gpt3", "2030");
    expect(divider).toBe("2024-04-11");
    expect(seen.at(-1)).toEqual({ date: "2024-04-11", value: 80_000, label: "JetMoE", isFitted: true });
    const [path] = paths;
    expect([path?.days[0], path?.median[0]]).toEqual(["2024-04-11", 80_000]);
    for (const { low, high } of path?.bands ?? []) {
      expect([low[0], high[0]]).toEqual([80_000, 80_000]);
      const widths = low.map((value, at) => (high[at] ?? 0) / value);
      expect(widths).toEqual([...widths].sort((a, b) => a - b));
    }
  });

  it("shows what was fitted apart from rival estimates of the same", async () => {
    const { seen } = await chartFor("gpt3", "2030");
    expect(seen.filter(({ isFitted }) => isFitted).map(({ label }) => label)).toEqual([
      "ARK",
      "MosaicML",
      "JetMoE",
    ]);
    expect(seen).toHaveLength(9);
  });

  it("draws a claim through the value that the answer to each year gives", async () => {
    const [{ by = "", line = [] } = {}] = (await chartFor("gpt3", "2030")).claims;
    expect(by).toBe("ARK Invest");
    expect(line[0]).toEqual(["2022", 450_000]);
    const [, , ...later] = line;
    for (const [when, value] of later.slice(0, -1)) {
      const year = when.slice(0, 4);
      const figure = figureOf(await answerFor("gpt3", year), "claim:ark-gpt3-2030");
      expect(figure).toMatchObject({ value: near(value), date: year });
    }
    expect(line.at(-1)).toEqual(["2030", 30]);
  });

  it.each([
    ["queries", "2030", ["2022", 10_000_000], ["2030", 650]],
    ["hardware", "2030", ["2022", 1], ["2030", near(0.43 ** 8)]],
    ["software", "2030", ["2022", 1], ["2030", near(0.53 ** 8)]],
    ["hardware", "2035", ["2022", 1], ["2030", near(0.43 ** 8)]],
    ["gpt3", "2028", ["2022", 450_000], ["2028", near(450_000 * 0.3 ** 6)]],
    ["gpt3", "2035", ["2022", 450_000], ["2030", 30]],
    ["gpt3.5-tokens", "2024", ["2022-11", 20], ["2024-10", 0.07]],
  ])(
    "draws the claim of %s as it is asked about in %s from its first value to its last",
    async (system, when, first, last) => {
      const { claims } = await chartFor(system, when);
      expect([claims[0]?.line.at(0), claims[0]?.line.at(-1)]).toEqual([first, last]);
    },
  );

  it("has the share of the time that coding takes with an assistant: claimed 50 %, found by a trial 44.2 %", async () => {
    const { callOuts, seen, asked } = await chartFor("coding", "2030");
    expect(callOuts).toEqual([expect.objectContaining({ kind: "claim", date: "2022", value: 0.5 })]);
    expect(seen).toEqual([expect.objectContaining({ date: "2023-02-13", value: near(0.442) })]);
    expect(asked).toBe("2030-07-02");
  });

  it("goes on to a date of which nothing is claimed, and to no other", async () => {
    expect((await chartFor("queries", "2050")).asked).toBe("2050-07-02");
    expect((await chartFor("queries", "2031-Q1")).asked).toBe("2031-02-15");
    expect((await chartFor("queries", "2030")).asked).toBeUndefined();
    expect((await chartFor("gpt3", "2050")).asked).toBeUndefined();
  });

  it("is absent where there is nothing to draw", async () => {
    expect((await answerFor("chatgpt-users", "2030")).chart).toBeUndefined();
  });
});
