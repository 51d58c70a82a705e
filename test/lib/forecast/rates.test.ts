import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  logRateBetween,
  logRateOfChange,
  logRateOfDoubling,
  logRateOfFactor,
  logRateOfHalving,
  logRateOfOrders,
  rateOf,
} from "#lib/forecast/rates.ts";
import { seed } from "./arbitraries.ts";
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
      { seed },
    );
  });

  /** ARK Invest, Big Ideas 2023: $4.6M → $450,000 in two years; $17B → $600,000 in eight. */
  it.each([
    [4_600_000, 450_000, 2, -0.687228, 6],
    [4_600_000, 450_000, 854 / 365.25, -0.63, 4],
    [17e9, 600_000, 8, -0.72237, 5],
  ])("leads from %d to %d in %d years by %d a year", (from, to, years, change, digits) => {
    expect(rateOf(logRateBetween(from, to, years)).changePerYear).toBeCloseTo(change, digits);
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
