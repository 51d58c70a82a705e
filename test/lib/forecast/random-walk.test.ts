import { describe, expect, it } from "vitest";
import { forecastAt, predictLog } from "#lib/forecast/drift-model.ts";
import { errorFactor, fitRandomWalk } from "#lib/forecast/random-walk.ts";
import { walk } from "./published-series.ts";
import { refusal } from "./refusal.ts";

const uneven = [-0.3, 0.1, -0.2, -0.4, 0.05, -0.25];

describe(errorFactor, () => {
  /** Farmer & Lafond (2016), eq. 13, by hand. */
  it.each([
    [17, 33, 0.63, 66.191832],
    [1, 5, 0.63, 1.62588],
    [20, 16, 0.25, 68.40625],
  ])("%d steps ahead of %d seen, at θ = %d, is %d", (horizon, steps, theta, factor) => {
    expect(errorFactor(horizon, steps, theta)).toBeCloseTo(factor, 6);
  });

  /** Without moving-average noise it is τ + τ²/m: eq. 8. */
  it("is that of a plain random walk at θ = 0", () => {
    expect(errorFactor(3, 9, 0)).toBeCloseTo(4, 14);
  });

  it.each([
    [0.99, 5, 0.63],
    [Number.POSITIVE_INFINITY, 5, 0.63],
    [1, 0.5, 0.63],
    [1, Number.POSITIVE_INFINITY, 0.63],
    [1, 5, 1.01],
    [1, 5, -1.01],
    [Number.NaN, 5, 0],
  ])("refuses a horizon of %d, %d steps and θ = %d", (horizon, steps, theta) => {
    expect(() => errorFactor(horizon, steps, theta)).toThrow(refusal("parameter-out-of-range"));
  });

  it.each([
    [1, 1, 1],
    [1, 1, -1],
  ])("takes the bounds: %d, %d, %d", (horizon, steps, theta) => {
    expect(errorFactor(horizon, steps, theta)).toBeCloseTo(-2 * theta + (1 + theta ** 2) * 2, 14);
  });
});

describe(fitRandomWalk, () => {
  it("takes the degrees of freedom that the caller gives, 1 or more; a known volatility has none", () => {
    const series = walk(2000, 1, uneven);
    const freedom = (options: object) => predictLog(fitRandomWalk(series, options), 2)?.degreesOfFreedom;
    expect(freedom({})).toBe(5);
    expect(freedom({ degreesOfFreedom: 9 })).toBe(9);
    expect(freedom({ degreesOfFreedom: 9, volatility: 0.2 })).toBeUndefined();
    expect(() => freedom({ degreesOfFreedom: 0 })).toThrow(refusal("parameter-out-of-range"));
  });

  it("estimates drift and volatility by eqs. 17 and 18", () => {
    const model = fitRandomWalk(walk(2010, 7, uneven));
    const drift = -1 / 6;
    const squares = uneven.reduce((sum, step) => sum + (step - drift) ** 2, 0);
    expect(model.inputs).toEqual({
      drift: expect.closeTo(drift, 14),
      volatility: expect.closeTo(Math.sqrt(squares / 5), 14),
      theta: 0.63,
      steps: 6,
      periodYears: 1,
    });
    expect(predictLog(model, 3)).toEqual({
      location: expect.closeTo(Math.log(7) - 1 - 0.5, 12),
      scale: expect.closeTo(Math.sqrt(((squares / 5) * errorFactor(3, 6, 0.63)) / (1 + 0.63 ** 2)), 12),
      degreesOfFreedom: 5,
    });
  });

  it("looks back as far as its window", () => {
    const model = fitRandomWalk(walk(2010, 7, uneven), { window: 3, theta: 0.25 });
    const last = uneven.slice(-3);
    const squares = last.reduce((sum, step) => sum + (step + 0.2) ** 2, 0);
    expect(model).toMatchObject({
      inputs: {
        drift: expect.closeTo(-0.2, 14),
        volatility: expect.closeTo(Math.sqrt(squares / 2), 14),
        steps: 3,
      },
      points: 4,
      from: "2013-07-02",
      to: "2016-07-02",
      spanYears: 3,
    });
    expect(predictLog(model, 2)).toMatchObject({
      scale: expect.closeTo(Math.sqrt(((squares / 2) * errorFactor(2, 3, 0.25)) / 1.0625), 12),
      degreesOfFreedom: 2,
    });
    expect(fitRandomWalk(walk(2010, 7, uneven), { window: 6 }).from).toBe("2010-07-02");
  });

  it("gives a horizon under one period the error of one", () => {
    const model = fitRandomWalk(walk(2010, 7, uneven));
    expect(model.errorAt?.(0.1)).toEqual(model.errorAt?.(1));
    expect(model.errorAt?.(1.1)).not.toEqual(model.errorAt?.(1));
  });

  it("counts months in months", () => {
    const months = ["2021-01-31", "2021-02-28", "2021-03-31", "2021-04-30"].map((date, index) => ({
      date,
      value: [8, 4, 3, 1][index] ?? 0,
    }));
    const model = fitRandomWalk(months);
    expect(model.driftPerYear).toBeCloseTo((-12 * Math.log(8)) / 3, 12);
    expect(forecastAt(model, "2021-07-31").median).toBeCloseTo(1 / 8, 12);
    expect(model.spanYears).toBeCloseTo(0.25, 14);
    const scale = (model.inputs.volatility ?? 0) * Math.sqrt(errorFactor(5, 3, 0.63) / (1 + 0.63 ** 2));
    expect(predictLog(model, 5 / 12)?.scale).toBeCloseTo(scale, 12);
  });

  it.each([
    ["a window of one step", { window: 1, degreesOfFreedom: 3 }, "parameter-out-of-range", "A window"],
    ["a window of no step", { window: 0, degreesOfFreedom: 3 }, "parameter-out-of-range", "A window"],
    ["a window of part of a step", { window: 2.5 }, "parameter-out-of-range", "A window"],
    ["a window longer than the series", { window: 7 }, "series-too-short", "7 steps needs 8 observations"],
    ["a known volatility of 0", { volatility: 0 }, "parameter-out-of-range", "volatility"],
    ["no degree of freedom", { degreesOfFreedom: 0 }, "parameter-out-of-range", "degree of freedom"],
  ] as const)("refuses %s", (_, options, code, words) => {
    expect(() => fitRandomWalk(walk(2010, 7, uneven), options)).toThrow(refusal(code, words));
  });

  it("refuses a θ out of bounds", () => {
    const fit = () => fitRandomWalk(walk(2010, 7, uneven), { theta: 2 });
    expect(fit).toThrow(refusal("parameter-out-of-range"));
  });
});
