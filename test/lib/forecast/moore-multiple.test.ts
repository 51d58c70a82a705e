import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { improvementOfMultiple, mooreMultiple } from "#lib/forecast/benchmarks.ts";
import { seed } from "./arbitraries.ts";
import { refusal } from "./refusal.ts";

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
      { seed },
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
