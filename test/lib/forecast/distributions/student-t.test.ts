import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "#lib/forecast/distributions/normal.ts";
import { studentTCdf, studentTQuantile } from "#lib/forecast/distributions/student-t.ts";
import { seed } from "#test/lib/forecast/arbitraries.ts";
import { refusal } from "#test/lib/forecast/refusal.ts";

/** Relative error, against values computed with mpmath 1.3 at 40 digits and closed forms. */
const near = 3e-13;

const degrees = fc.oneof(
  fc.double({ min: 1, max: 60, noNaN: true }),
  fc.double({ min: 1, max: 1e7, noNaN: true }),
);
const tails = fc.double({ min: 1e-12, max: 0.499, noNaN: true });

describe("Student's t", () => {
  it.each([
    [1.5, 0.1, 2.1963984175655376],
    [1.5, 0.025, 6.0166631044279315],
    [3, 0.025, 3.1824463052837095],
    [3, 1e-6, 103.29946778041933],
    [4, 1e-12, 1316.0727465592565],
    [7.3, 0.25, 0.7095730204569911],
    [7.3, 1e-9, 35.28355009235335],
    [10, 0.025, 2.228138851986275],
    [33, 0.05, 1.6923603090303445],
    [58, 0.005, 2.6632869535376584],
    [58, 1e-12, 8.891955860762442],
    [299.5, 0.1, 1.2843845999247077],
    [1999, 0.025, 1.961151420170562],
    [2001, 0.025, 1.9611502326224415],
    [1e5, 1e-12, 7.035371742393576],
  ])("with %d degrees of freedom leaves %d below −%d", (freedom, p, t) => {
    expect(Math.abs(-studentTQuantile(p, freedom) / t - 1)).toBeLessThan(near);
  });

  it.each([
    [1.5, 2, 0.11209416517802553],
    [3, 1, 0.19550110947788532],
    [5, 10, 8.54737878714818e-5],
    [7.3, 30, 3.2444026595639802e-9],
    [10, 1.7, 0.0599846729545102],
    [10, 1.75, 0.055340472132973544],
    [58, 7, 1.4655682645616739e-9],
    [1999, 3, 0.001366580249342335],
    [2001, 3, 0.0013665635210817926],
    [2001, 8, 1.0429543369149777e-15],
    [1e6, 6, 9.869249061772174e-10],
  ])("with %d degrees of freedom has the area above %d of %d", (freedom, t, area) => {
    expect(Math.abs(studentTCdf(-t, freedom) / area - 1)).toBeLessThan(near);
    expect(studentTCdf(t, freedom)).toBe(1 - studentTCdf(-t, freedom));
  });

  /** Abramowitz & Stegun (1964), table 26.10: t for which A(t|ν) = 0.50, 0.80, 0.95, 0.99, 0.999. */
  it.each([
    [1, [1, 3.078, 12.706, 63.657, 636.619]],
    [4, [0.741, 1.533, 2.776, 4.604, 8.61]],
    [10, [0.7, 1.372, 2.228, 3.169, 4.587]],
    [30, [0.683, 1.31, 2.042, 2.75, 3.646]],
    [120, [0.677, 1.289, 1.98, 2.617, 3.373]],
  ])("keeps to the published percentiles for %i degrees of freedom", (freedom, row) => {
    const levels = [0.5, 0.8, 0.95, 0.99, 0.999];
    expect(levels.map((level) => Number(studentTQuantile((1 + level) / 2, freedom).toFixed(3)))).toEqual(row);
  });

  it("has the closed forms of 1, 2 and 4 degrees of freedom", () => {
    fc.assert(
      fc.property(tails, (p) => {
        const cauchy = 1 / Math.tan(Math.PI * p);
        const two = (1 - 2 * p) / Math.sqrt(2 * p * (1 - p));
        const c = Math.sqrt(4 * p * (1 - p));
        const four = 2 * Math.sqrt(Math.cos(Math.acos(c) / 3) / c - 1);
        expect(-studentTQuantile(p, 1) / cauchy).toBeCloseTo(1, 11);
        expect(-studentTQuantile(p, 2) / two).toBeCloseTo(1, 11);
        if (p < 0.4) expect(-studentTQuantile(p, 4) / four).toBeCloseTo(1, 9);
      }),
      { seed },
    );
  });

  it("gives the three deviates of the default method", () => {
    expect([0.75, 0.9, 0.975].map((p) => studentTQuantile(p, 4))).toEqual([
      expect.closeTo(0.7406971, 7),
      expect.closeTo(1.5332063, 7),
      expect.closeTo(2.7764451, 7),
    ]);
  });

  it("finds the deviate whose area was asked for", () => {
    fc.assert(
      fc.property(degrees, tails, (freedom, p) => {
        expect(studentTCdf(studentTQuantile(p, freedom), freedom) / p).toBeCloseTo(1, 10);
      }),
      { seed },
    );
  });

  it("is symmetrical, and rises with its argument", () => {
    fc.assert(
      fc.property(degrees, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (freedom, t) => {
        expect(studentTCdf(t, freedom) + studentTCdf(-t, freedom)).toBe(1);
        expect(studentTCdf(-t * 1.001, freedom)).toBeLessThanOrEqual(studentTCdf(-t, freedom));
      }),
      { seed },
    );
    expect(studentTQuantile(0.5, 7)).toBe(0);
    expect(studentTCdf(0, 7)).toBe(0.5);
    expect(studentTQuantile(0.75, 7)).toBeCloseTo(-studentTQuantile(0.25, 7), 14);
  });

  it("has lighter tails the more degrees of freedom, down to the normal's", () => {
    fc.assert(
      fc.property(degrees, fc.double({ min: 1e-12, max: 0.4, noNaN: true }), (freedom, p) => {
        expect(-studentTQuantile(p, freedom * 1.01)).toBeLessThanOrEqual(
          -studentTQuantile(p, freedom) * (1 + 1e-12),
        );
        expect(-studentTQuantile(p, freedom)).toBeGreaterThan(-normalQuantile(p));
      }),
      { seed },
    );
    expect(studentTQuantile(1e-9, 1e15)).toBeCloseTo(normalQuantile(1e-9), 12);
  });

  /** The error of Algorithm 395 itself grows with the deviate: 1e-15 of the area at 1, 2e-9 of it at 35. */
  it.each([
    [1, 1e-14],
    [8, 1e-13],
    [20, 1e-11],
    [35, 2e-9],
  ])("has one area above %d where its two formulas meet, to %d of it", (t, tolerance) => {
    expect(Math.abs(studentTCdf(-t, 2000) / studentTCdf(-t, 2000 + 1e-10) - 1)).toBeLessThan(tolerance);
  });

  it("reaches as far as a number does", () => {
    expect(studentTCdf(-1e200, 1) * Math.PI * 1e200).toBeCloseTo(1, 12);
    expect(studentTCdf(-1e200, 2)).toBe(0);
    expect(studentTCdf(Number.NEGATIVE_INFINITY, 1)).toBe(0);
    expect(studentTCdf(Number.POSITIVE_INFINITY, 2500)).toBe(1);
    expect(studentTQuantile(1e-100, 1) * Math.PI * 1e-100).toBeCloseTo(-1, 12);
    expect(studentTCdf(-1e-9, 3)).toBeCloseTo(0.5 - 1e-9 * 0.36755259694786135, 16);
  });

  it.each([0.99, 0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d degrees of freedom", (freedom) => {
    expect(() => studentTCdf(1, freedom)).toThrow(refusal("parameter-out-of-range"));
    expect(() => studentTQuantile(0.1, freedom)).toThrow(refusal("parameter-out-of-range"));
  });

  it.each([0, 1, 1.5, -1, 1e-101, Number.NaN])("refuses the probability %d", (p) => {
    expect(() => studentTQuantile(p, 4)).toThrow(refusal("parameter-out-of-range"));
  });

  it("refuses a deviate that is no number", () => {
    expect(() => studentTCdf(Number.NaN, 4)).toThrow(refusal("parameter-out-of-range"));
  });
});
