import { describe, expect, it } from "vitest";
import { contradictionFigures } from "#lib/answer/parts/contradiction-figures.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { ContradictionId } from "#lib/catalogue/schema.ts";
import { about } from "#test/lib/answer/answered.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

const valuesOf = (id: ContradictionId, when = "2030") =>
  contradictionFigures({ contradictions: [id] }, when, packagedContext("en")).map(({ value }) => value);

describe(contradictionFigures, () => {
  it.each<[string, ContradictionId, readonly number[]]>([
    [
      "57 and 47 % compound to 77.21 %: 450,000 × (0.43 × 0.53)⁸",
      "hardware-times-software",
      [3.274667, -0.7721, -0.57, -0.47],
    ],
    [
      "600,000 and 17e9 over 57 × 720 (ARK 2023)",
      "bigger-model-implies-gpt3",
      [14.6199, 414_230, 30, 450_000],
    ],
    [
      "50 × (2^(24/24))² in two years: ln 100 / (2 ln 2 · 24/months)",
      "moore-two-readings",
      [50, 6.643856, 4.982892],
    ],
    ["a tenth a year against half in 16 months", "dollars-against-compute", [-0.9, -0.405396]],
    ["$1 forecast, $7.4255 on DAWNBench's list", "ark-forecast-of-resnet50", [1, 7.4255, 7.4255]],
    ["$740,000 forecast, $450,000 announced", "ark-forecast-of-gpt3", [740_000, 450_000, 0.608108]],
    [
      "300e9 tokens at 345,645.44 a second on 512 H100s (MLPerf 3.1)",
      "list-price-recipe-level",
      [123_440.6, 307_367, 1_517_085],
    ],
  ])("recomputes %s", (_, id, expected) => {
    expect(valuesOf(id)).toEqual(expected.map(about));
  });

  it("sees GPT-2-grade training fall by 61 to 63 % a year where ARK says 70 % (nanochat, $43,008 to $39.60)", () => {
    const [fitted = 0, ends = 0, claimed] = valuesOf("since-then-gpt2");
    expect(fitted).toBeCloseTo(-0.61, 1);
    expect(ends).toBeCloseTo(-0.628, 3);
    expect(claimed).toBe(-0.7);
  });

  it("halves OpenAI's own table in 15.7 months by least squares, in 15.3 by its ends (AI and Efficiency, 2020)", () => {
    const [fitted = 0, ends = 0, claimed] = valuesOf("since-then-efficiency");
    expect([fitted.toFixed(1), ends.toFixed(1), claimed]).toEqual(["15.7", "15.3", 16]);
  });

  it("sees rented dollars for an operation fall by 16 to 26 % a year where ARK says 57 %", () => {
    const [observed = 0, claimed] = valuesOf("since-then-hardware");
    expect(observed).toBeLessThan(-0.16);
    expect(observed).toBeGreaterThan(-0.26);
    expect(claimed).toBe(-0.57);
  });

  it("compounds ARK's rates only for the years that ARK spoke of", () => {
    expect(valuesOf("hardware-times-software", "2031")).toEqual([]);
    expect(valuesOf("hardware-times-software", "2022-06")[0]).toEqual(about(450_000));
    expect(valuesOf("hardware-times-software", "2021")).toEqual([]);
  });

  it("names for each number whoever said or saw it, not whoever said the first", () => {
    const sourcesOf = (id: ContradictionId) =>
      contradictionFigures({ contradictions: [id] }, "2030", packagedContext("en")).map(
        ({ source }) => source,
      );
    expect(sourcesOf("ark-forecast-of-gpt3")).toEqual(["ark-earlier-gpt3", "mosaicml-2022", "mosaicml-2022"]);
    expect(sourcesOf("ark-forecast-of-resnet50")).toEqual(["ark-2020", "dawnbench", "dawnbench"]);
    expect(new Set(sourcesOf("list-price-recipe-level")).size).toBe(3);
    expect(sourcesOf("dollars-against-compute")).toEqual(["ark-2020", "openai-2020"]);
  });

  it.each(ContradictionId.options)("shows %s with a system", (id) => {
    expect(catalogue.systems.some(({ contradictions }) => contradictions.includes(id))).toBe(true);
  });

  it("has words in both languages, finite values and a source for each that the catalogue lists", () => {
    for (const system of catalogue.systems) {
      for (const locale of ["en", "vi"] as const) {
        for (const figure of contradictionFigures(system, "2027", packagedContext(locale))) {
          expect(figure.label).toMatch(/\S/);
          expect(figure.value).toSatisfy(Number.isFinite);
          expect(catalogue.sources.has(figure.source)).toBe(true);
        }
      }
    }
  });
});
