import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composedInYears, composeRates, missingRate, rateMismatch } from "#lib/forecast/composed.ts";
import { improvementOfMultiple, mooreMultiple } from "#lib/forecast/moore-multiple.ts";
import {
  logRateBetween,
  logRateOfChange,
  logRateOfDoubling,
  logRateOfFactor,
  logRateOfHalving,
  logRateOfOrders,
  rateOf,
} from "#lib/forecast/rates.ts";
import { refusal } from "./refusal.ts";

const speeds = fc.double({ min: -5, max: 5, noNaN: true }).filter((rate) => Math.abs(rate) > 1e-6);

describe("one speed in many words", () => {
  it("says 70 % a year in every way", () => {
    expect(rateOf(Math.log(0.3))).toEqual({
      logPerYear: Math.log(0.3),
      changePerYear: expect.closeTo(-0.7, 14),
      factorPerYear: expect.closeTo(0.3, 14),
      halvingMonths: expect.closeTo((12 * Math.log(2)) / Math.log(10 / 3), 12),
      doublingMonths: undefined,
      ordersPerYear: expect.closeTo(Math.log10(0.3), 14),
    });
  });

  it("says that what stands still neither halves nor doubles", () => {
    expect(rateOf(0)).toMatchObject({
      changePerYear: 0,
      halvingMonths: undefined,
      doublingMonths: undefined,
    });
  });

  /** OpenAI, AI and Efficiency (2020): a halving every 16 months is 1.68 times less a year. */
  it("turns a halving of 16 months into a factor of 1.68", () => {
    expect(1 / rateOf(logRateOfHalving(16)).factorPerYear).toBeCloseTo(1.68, 2);
  });

  /** Epoch AI: 0.14 orders of magnitude a year double price-performance in 2.15 years. */
  it("turns orders of magnitude into a doubling time", () => {
    expect((rateOf(logRateOfOrders(0.14)).doublingMonths ?? 0) / 12).toBeCloseTo(2.15, 2);
  });

  it("comes back from every way of saying it", () => {
    fc.assert(
      fc.property(speeds, (log) => {
        const rate = rateOf(log);
        expect(logRateOfChange(rate.changePerYear)).toBeCloseTo(log, 10);
        expect(logRateOfFactor(rate.factorPerYear)).toBeCloseTo(log, 10);
        expect(logRateOfOrders(rate.ordersPerYear)).toBeCloseTo(log, 10);
        if (rate.halvingMonths !== undefined)
          expect(logRateOfHalving(rate.halvingMonths)).toBeCloseTo(log, 10);
        if (rate.doublingMonths !== undefined)
          expect(logRateOfDoubling(rate.doublingMonths)).toBeCloseTo(log, 10);
        expect(rate.halvingMonths === undefined).toBe(log > 0);
        expect(rate.doublingMonths === undefined).toBe(log < 0);
      }),
    );
  });

  /** ARK Invest, Big Ideas 2023: $4.6M → $450,000 in two years; $17B → $600,000 in eight. */
  it.each([
    [4_600_000, 450_000, 2, -0.687228],
    [4_600_000, 450_000, 854 / 365.25, -0.63],
    [17e9, 600_000, 8, -0.72237],
  ])("leads from %d to %d in %d years by %d a year", (from, to, years, change) => {
    expect(rateOf(logRateBetween(from, to, years)).changePerYear).toBeCloseTo(change, 4);
    expect(logRateBetween(to, from, -years)).toBeCloseTo(logRateBetween(from, to, years), 12);
  });

  it.each([
    ["a change of −100 %", () => logRateOfChange(-1), "parameter-out-of-range"],
    ["an infinite change", () => logRateOfChange(Number.POSITIVE_INFINITY), "parameter-out-of-range"],
    ["a factor of 0", () => logRateOfFactor(0), "parameter-out-of-range"],
    ["a halving in no time", () => logRateOfHalving(0), "parameter-out-of-range"],
    ["a doubling in less than no time", () => logRateOfDoubling(-1), "parameter-out-of-range"],
    ["a doubling too fast for a number", () => logRateOfDoubling(1e-320), "result-not-finite"],
    ["infinite orders", () => logRateOfOrders(Number.NEGATIVE_INFINITY), "parameter-out-of-range"],
    ["too many orders", () => logRateOfOrders(1.7e308), "result-not-finite"],
    ["a speed that is no number", () => rateOf(Number.NaN), "parameter-out-of-range"],
    ["a speed that leaves nothing", () => rateOf(-1e3), "result-not-finite"],
    ["a speed without bound", () => rateOf(1e3), "result-not-finite"],
    ["a speed too slow to halve", () => rateOf(-1e-320), "result-not-finite"],
    ["a speed too slow to double", () => rateOf(1e-320), "result-not-finite"],
    ["a first value of 0", () => logRateBetween(0, 1, 1), "parameter-out-of-range"],
    ["a last value of 0", () => logRateBetween(1, 0, 1), "parameter-out-of-range"],
    ["no time", () => logRateBetween(1, 2, 0), "parameter-out-of-range"],
    ["endless time", () => logRateBetween(1, 2, Number.POSITIVE_INFINITY), "parameter-out-of-range"],
    ["next to no time", () => logRateBetween(1, 2, 1e-320), "result-not-finite"],
  ] as const)("refuses %s", (_, rate, code) => {
    expect(rate).toThrow(refusal(code));
  });
});

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

describe("so many times faster than Moore's law", () => {
  /** ARK 2020: training costs fell 100 times in two years, "50 times faster than Moore's law". */
  it.each([
    [24, 50, 6.643856],
    [18, 39.685, 4.982892],
  ])(
    "reads a hundredfold in two years, with a doubling in %i months",
    (doublingMonths, ofFactors, ofLogRates) => {
      const multiple = mooreMultiple(100, { years: 2, doublingMonths });
      expect(multiple.ofFactors).toBeCloseTo(ofFactors, 3);
      expect(multiple.ofLogRates).toBeCloseTo(ofLogRates, 6);
    },
  );

  it("comes back from either reading", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1.01, max: 1e4, noNaN: true }),
        fc.double({ min: 0.5, max: 8, noNaN: true }),
        fc.constantFrom(18, 24),
        (factor, years, doublingMonths) => {
          const terms = { years, doublingMonths };
          const multiple = mooreMultiple(factor, terms);
          expect(improvementOfMultiple(multiple.ofFactors, "ofFactors", terms) / factor).toBeCloseTo(1, 9);
          expect(improvementOfMultiple(multiple.ofLogRates, "ofLogRates", terms) / factor).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  const terms = { years: 2, doublingMonths: 24 };
  it.each([
    ["an improvement of 0", () => mooreMultiple(0, terms), "parameter-out-of-range"],
    ["a multiple of 0", () => improvementOfMultiple(0, "ofFactors", terms), "parameter-out-of-range"],
    ["no time", () => mooreMultiple(100, { ...terms, years: 0 }), "parameter-out-of-range"],
    [
      "no time either",
      () => improvementOfMultiple(50, "ofLogRates", { ...terms, years: 0 }),
      "parameter-out-of-range",
    ],
    [
      "a doubling in no time",
      () => mooreMultiple(100, { ...terms, doublingMonths: 0 }),
      "parameter-out-of-range",
    ],
    ["next to no time", () => mooreMultiple(100, { ...terms, years: 1e-320 }), "result-not-finite"],
    ["a multiple beyond numbers", () => improvementOfMultiple(1e6, "ofLogRates", terms), "result-not-finite"],
    [
      "a period beyond numbers",
      () => improvementOfMultiple(1, "ofFactors", { ...terms, years: 1e4 }),
      "result-not-finite",
    ],
    ["what leaves nothing", () => mooreMultiple(1, { ...terms, years: 1e4 }), "result-not-finite"],
  ] as const)("refuses %s", (_, compute, code) => {
    expect(compute).toThrow(refusal(code));
  });
});
