import { describe, expect, it } from "vitest";
import { studentTQuantile } from "#lib/forecast/distributions/student-t.ts";
import {
  fitLine,
  heightAt,
  predictionError,
  slopeError,
  slopeInterval,
} from "#lib/forecast/least-squares.ts";
import { refusal } from "./refusal.ts";

/** Anscombe (1973), Graphs in statistical analysis, The American Statistician 27:17-21: the first of his four sets. */
const anscombe = {
  xs: [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5],
  ys: [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
};

describe("a line by least squares", () => {
  const published = () => fitLine(anscombe.xs, anscombe.ys);

  it("is the published one", () => {
    const line = published();
    expect(line.slope).toBeCloseTo(0.5, 3);
    expect(heightAt(line, 0)).toBeCloseTo(3, 2);
    expect(slopeError(line)).toBeCloseTo(0.118, 3);
    expect(line.meanX).toBe(9);
    expect(line.meanY).toBeCloseTo(7.5, 2);
    expect(line.spreadX).toBe(110);
    // residual sum of squares 13.75 (13.763 unrounded) over 9
    expect((line.residualError ?? 0) ** 2 * 9).toBeCloseTo(13.763, 3);
  });

  it("has a slope within its interval at the level asked, and a prediction wider away from the data", () => {
    const line = published();
    const reach = studentTQuantile(0.975, 9) * (slopeError(line) ?? 0);
    expect(slopeInterval(line, 0.95)).toEqual({
      low: expect.closeTo(line.slope - reach, 12),
      high: expect.closeTo(line.slope + reach, 12),
    });
    const residual = line.residualError ?? 0;
    expect(predictionError(line, 9)).toBeCloseTo(residual * Math.sqrt(1 + 1 / 11), 12);
    expect(predictionError(line, 20)).toBeCloseTo(residual * Math.sqrt(1 + 1 / 11 + 121 / 110), 12);
  });

  it("has no error through two points", () => {
    const exact = fitLine([1, 3], [5, 1]);
    expect(exact).toEqual({ slope: -2, meanX: 2, meanY: 3, spreadX: 2, points: 2, residualError: undefined });
    expect(slopeError(exact)).toBeUndefined();
    expect(slopeInterval(exact, 0.9)).toBeUndefined();
    expect(predictionError(exact, 5)).toBeUndefined();
  });

  it.each([
    ["no points", [], [], "series-too-short"],
    ["one x", [2, 2, 2], [1, 2, 3], "series-too-short"],
    ["fewer y than x", [1, 2, 3], [1, 2], "parameter-out-of-range"],
    ["an x that is no number", [1, Number.NaN], [1, 2], "parameter-out-of-range"],
    ["an infinite y", [1, 2], [1, Number.POSITIVE_INFINITY], "parameter-out-of-range"],
    ["x too far apart for a number", [0, 1e200], [1, 2], "result-not-finite"],
    ["y too far apart for a number", [0, 1e-3, 2e-3], [-1e308, 1e308, 1e308], "result-not-finite"],
  ] as const)("refuses %s", (_, xs, ys, code) => {
    expect(() => fitLine(xs, ys)).toThrow(refusal(code));
  });

  it.each([0, 1, Number.NaN])("refuses the level %d", (level) => {
    const exact = fitLine([1, 3], [5, 1]);
    expect(() => slopeInterval(published(), level)).toThrow(refusal("parameter-out-of-range", "level"));
    expect(() => slopeInterval(exact, level)).toThrow(refusal("parameter-out-of-range", "level"));
  });
});
