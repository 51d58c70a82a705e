import { describe, expect, it } from "vitest";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { about, answered, figureOf } from "#test/lib/answer/answered.ts";

const numberIn = async (text: string, id: string) => figureOf(await answered(text), id)?.value;

describe("systems whose cost follows from others", () => {
  it("costs GPT-3's size from scratch where no size is given: 6 × 175e9 × 300e9 at 40 % of 989.4 TFLOP/s", async () => {
    const answer = await answered("custom 2030");
    expect(figureOf(answer, "median:flop")?.value).toBe(3.15e23);
    expect(figureOf(answer, "median:hours")?.value).toEqual(about(221_094));
    expect(answer.warnings[0]?.code).toBe("example");
    expect(answer.assumptions.map(({ origin }) => origin)).not.toContain("given");
  });

  it("sets fine-tuning on 100M tokens against 300B from scratch: a 3,000th of the computation", async () => {
    const answer = await answered("finetune 2028");
    expect(figureOf(answer, "median:flop")?.value).toEqual(about(6 * 175e9 * 1e8));
    expect(figureOf(answer, "scratch:ratio")?.value).toEqual(about(3000));
  });

  it("rents each chip that has a price: 8,760 hours a year, and what a million dollars buys", async () => {
    const answer = await answered("cloud 2030");
    for (const { id } of catalogue.systems.filter(({ kind }) => kind === "gpu-hour")) {
      const main = id === "h100-hour" ? "median" : `rent:${id}`;
      const rent = figureOf(answer, main)?.value ?? Number.NaN;
      expect(figureOf(answer, `${main}:year`)?.value).toEqual(about(rent * 8760));
      expect(figureOf(answer, `${main}:budget`)?.value).toEqual(about(1e6 / rent));
    }
  });

  it("halves JetMoE's $80,000 of 11 April 2024 every 24 months for Moore's law, or every 18", async () => {
    const years = (Date.parse("2030-07-02") - Date.parse("2024-04-11")) / 86_400_000 / 365.25;
    expect(await numberIn("moore 2030", "median")).toEqual(about(80_000 * 0.5 ** (years / 2)));
    expect(await numberIn("moore 2030", "median:quick")).toEqual(about(80_000 * 0.5 ** (years / 1.5)));
    expect(await numberIn("moore 2030", "moore:fitted")).toEqual(about(-0.97316 / (-Math.LN2 / 2)));
  });

  it("leaves half the time by ARK's claim and 44.2 % by the trial of Peng et al. (2023), of labour alike", async () => {
    expect(await numberIn("coding 2027", "claim:coding")).toBe(0.5);
    expect(await numberIn("coding 2027", "observed:coding")).toEqual(about(0.442));
    expect(await numberIn("coding 2027", "observed:coding:labour")).toEqual(about(44.2));
    expect((await answered("coding 2027")).warnings.map(({ code }) => code)).toContain("claim-ended");
  });

  it("sizes ARK's bigger model: 41,040 times the computation, 216e12 tokens, 21.65 for each parameter", async () => {
    expect(await numberIn("bigger 2030", "bigger:flop")).toEqual(about(41_040 * 3.15e23));
    expect(await numberIn("bigger 2030", "bigger:flop:multiple")).toBe(41_040);
    expect(await numberIn("bigger 2030", "bigger:flop:data")).toBe(216e12);
    expect(await numberIn("bigger 2030", "bigger:flop:proportion")).toEqual(about(216e12 / (57 * 175e9)));
  });

  it("turns 216e12 tokens into 162e12 words, and has demand pass the stock of 300e12 after 2030", async () => {
    expect(await numberIn("data 2030", "data:words:computed")).toBe(162e12);
    expect(await numberIn("data 2030", "data:stock-passed")).toBe(2031);
    expect(await numberIn("data 2030", "data:stock-passed:stock")).toBe(300e12);
  });

  it("solves ARK's total for the software rate that it leaves, 0.3 / 0.43 − 1, and for 57 % as what remains", async () => {
    expect(await numberIn("composed 2030", "composed:missing")).toEqual(about(0.3 / 0.43 - 1));
    expect(await numberIn("composed 2030", "composed:remains")).toEqual(about(0.57 * 0.53 - 1));
  });
});

describe("every system of the catalogue", () => {
  const dated: Readonly<Record<string, string>> = { forrester: "2017", "chatgpt-users": "2022" };

  it.each(catalogue.systems.map(({ id }) => id))(
    "answers a dated question about %s with a figure",
    async (id) => {
      const answer = await answered(`${id} ${dated[id] ?? "2030"}`);
      expect(answer.shape).toMatch(/^(forecast|history)$/);
      expect(answer.figures.length).toBeGreaterThan(0);
      expect(answer.figures.every(({ value }) => Number.isFinite(value))).toBe(true);
    },
  );

  it("says level of what may be done in another way, and recipe of the same computation again", async () => {
    const basis = async (text: string) =>
      (await answered(text)).assumptions.find(({ id }) => id === "basis")?.value;
    expect(await basis("gpt3 2030")).toBe("level");
    expect(await basis("the gpt-3 run 2030")).toBe("recipe");
  });

  it("keeps each cost method of a named model apart, then and in the past", async () => {
    for (const text of ["gpt4 2030", "gpt4 2023"]) {
      const labels = (await answered(text)).figures.map(({ label }) => label);
      expect(labels).toEqual(
        expect.arrayContaining(["Cloud rental", "Amortised hardware and energy", "Buying the hardware"]),
      );
    }
  });
});
