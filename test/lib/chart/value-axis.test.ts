import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLogarithmic, logTicks } from "#lib/chart/value-axis.ts";
import { answerTo } from "./chart-answers.ts";

describe(logTicks, () => {
  it.each([
    [2, 6e6, [10, 100, 1e3, 1e4, 1e5, 1e6]],
    [1e-11, 200, [1e-10, 1e-8, 1e-6, 1e-4, 0.01, 1, 100]],
    [0.4, 6, [0.5, 1, 2, 5]],
    [1e-5, 1, [1e-5, 1e-4, 1e-3, 0.01, 0.1, 1]],
  ])("marks from %d to %d", (least, most, ticks) => {
    expect(logTicks(least, most)).toEqual(ticks);
  });

  it("marks two to seven values between any two that lie ten times apart, all of them within", () => {
    const exponents = fc.tuple(
      fc.double({ min: -20, max: 20, noNaN: true }),
      fc.double({ min: 1, max: 30, noNaN: true }),
    );
    fc.assert(
      fc.property(exponents, ([exponent, decades]) => {
        const [least, most] = [10 ** exponent, 10 ** (exponent + decades)];
        const ticks = logTicks(least, most);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks.every((tick) => tick > least * 0.999 && tick < most * 1.001)).toBe(true);
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });
});

describe(isLogarithmic, () => {
  it.each([
    ["gpt3", "2030", true],
    ["h100-hour", "2028", false],
    ["coding", "2030", false],
  ])("is so where values differ by ten times or more: %s %s", async (system, when, isSo) => {
    const { chart } = await answerTo(system, when);
    expect(chart && isLogarithmic(chart)).toBe(isSo);
  });
});
