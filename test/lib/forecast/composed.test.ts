import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composedInYears, composeRates, missingRate, rateMismatch } from "#lib/forecast/composed.ts";
import { seed } from "./arbitraries.ts";
import { refusal } from "./refusal.ts";

describe("composed rates", () => {
  const base = { from: { year: 2022, value: 450_000 }, made: "2023-01-31" };

  /** ARK Invest, Big Ideas 2023: hardware −57 %, software −47 %, together stated as −70 %. */
  it("multiplies what each part leaves", () => {
    expect(composeRates([-0.57, -0.47])).toBeCloseTo(-0.7721, 12);
    expect(composeRates([])).toBe(0);
    expect(composedInYears(base, [-0.57, -0.47], "2030").median).toBeCloseTo(3.274667, 5);
    expect(composedInYears(base, [-0.43, -0.47], "2030").median).toBeCloseTo(31.21895, 4);
  });

  it("names its parts", () => {
    expect(composedInYears(base, [-0.57, -0.47], "2030")).toMatchObject({
      method: "composed",
      intervals: [],
      inputs: {
        value: 450_000,
        ratePerYear: expect.closeTo(-0.7721, 12),
        years: 8,
        ratePerYear1: -0.57,
        ratePerYear2: -0.47,
      },
      warnings: ["no-interval"],
    });
  });

  it("solves for the part that is missing", () => {
    expect(missingRate(-0.7, [-0.57])).toBeCloseTo(0.3 / 0.43 - 1, 12);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -0.9, max: 2, noNaN: true }), { minLength: 1, maxLength: 4 }),
        (rates) => {
          const [first = 0, ...others] = rates;
          expect(missingRate(composeRates(rates), others)).toBeCloseTo(first, 9);
        },
      ),
      { seed },
    );
  });

  it("says how far a stated total is from its parts", () => {
    const mismatch = rateMismatch(-0.7, [-0.57, -0.47], 8);
    expect(mismatch).toEqual({
      statedPerYear: -0.7,
      composedPerYear: expect.closeTo(-0.7721, 12),
      factorPerYear: expect.closeTo(0.3 / 0.2279, 12),
      factorAtEnd: expect.closeTo(29.5245 / 3.274667, 5),
    });
  });

  it.each([
    ["a part of −100 %", () => composeRates([-1]), "parameter-out-of-range"],
    ["a total of −100 %", () => missingRate(-1, []), "parameter-out-of-range"],
    ["endless time", () => rateMismatch(-0.7, [], Number.POSITIVE_INFINITY), "parameter-out-of-range"],
    ["more than a number holds", () => composeRates([1e308, 1e308]), "result-not-finite"],
    ["a mismatch beyond numbers", () => rateMismatch(1e300, [-0.5], 1e3), "result-not-finite"],
    ["a missing part beyond numbers", () => missingRate(1e308, [-0.999999]), "result-not-finite"],
  ] as const)("refuses %s", (_, compute, code) => {
    expect(compute).toThrow(refusal(code));
  });
});
