import { describe, expect, it } from "vitest";
import { normalCdf, normalDensity, normalQuantile, normalTail } from "#lib/forecast/distributions/normal.ts";
import { refusal } from "#test/lib/forecast/refusal.ts";

/** Relative error, against values computed with mpmath 1.3 at 40 digits; the first agree with A&S table 26.1. */
const near = 1e-13;

describe("the normal distribution", () => {
  it.each([
    [0.1, 0.460172162722971],
    [1, 0.15865525393145705],
    [2.4, 0.00819753592459613],
    [2.6, 0.00466118802371875],
    [5, 2.866515718791939e-7],
    [8, 6.220960574271784e-16],
    [20, 2.7536241186062337e-89],
  ])("has the area above %d of %d", (z, area) => {
    expect(Math.abs(normalTail(z) / area - 1)).toBeLessThan(near);
    expect(normalCdf(-z)).toBe(normalTail(z));
    expect(normalCdf(z)).toBe(1 - normalTail(z));
  });

  it.each([
    [0.4, 0.2533471031357998],
    [0.25, 0.6744897501960817],
    [0.1, 1.2815515655446004],
    [0.025, 1.9599639845400543],
    [0.005, 2.575829303548901],
    [1e-6, 4.753424308822899],
    [1e-9, 5.9978070150076865],
    [1e-12, 7.034483825301132],
    [1e-50, 14.933337534788489],
  ])("leaves %d below −%d", (p, z) => {
    expect(Math.abs(-normalQuantile(p) / z - 1)).toBeLessThan(near);
  });

  /** Abramowitz & Stegun (1964), table 26.5: x for which Q(x) = p. */
  it.each([
    [0.9, 1.28155],
    [0.95, 1.64485],
    [0.975, 1.95996],
    [0.99, 2.32635],
  ])("keeps to the published percentile of %d", (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 5);
  });

  it("is symmetrical, continuous where its two formulas meet, and whole at the ends", () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.75)).toBeCloseTo(-normalQuantile(0.25), 15);
    expect(normalCdf(0)).toBe(0.5);
    expect(normalTail(2.5) / (normalTail(2.5 - 1e-12) - 1e-12 * normalDensity(2.5))).toBeCloseTo(1, 12);
    expect(normalTail(Number.POSITIVE_INFINITY)).toBe(0);
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
    expect(normalDensity(0)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 15);
    expect(normalDensity(-1)).toBeCloseTo(0.24197072451914337, 15);
  });

  it.each([0, 1, -0.1, 1.1, 1e-101, Number.NaN])("refuses the probability %d", (p) => {
    expect(() => normalQuantile(p)).toThrow(refusal("parameter-out-of-range"));
  });

  it("refuses a deviate that is no number", () => {
    expect(() => normalCdf(Number.NaN)).toThrow(refusal("parameter-out-of-range"));
  });
});
