import { describe, expect, it } from "vitest";
import { probabilityDearer } from "#lib/forecast/cheaper.ts";
import { forecastAt, predictLog } from "#lib/forecast/drift-model.ts";
import { normalCdf } from "#lib/forecast/normal.ts";
import type { Observation } from "#lib/forecast/observation.ts";
import { errorFactor, fitRandomWalk } from "#lib/forecast/random-walk.ts";
import { crossingOf, probabilityPast } from "#lib/forecast/threshold.ts";
import { yearly } from "./published-series.ts";
import { refusal } from "./refusal.ts";

/** Values whose logarithms take these steps. */
function walk(firstYear: number, start: number, steps: readonly number[]): Observation[] {
  const values = [start];
  for (const step of steps) values.push((values.at(-1) ?? start) * Math.exp(step));
  return yearly(firstYear, values);
}

/** 33 steps of −10 % on the logarithm, ending in 2013 at $0.82 a watt: Farmer & Lafond (2016), solar modules. */
const solar = walk(1980, 0.82 * Math.exp(3.3), Array(33).fill(-0.1));
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
  });

  /** Farmer & Lafond (2016): P(a solar module costs more in 2030 than in 2013) with K = 0.15. */
  it("gives solar modules one chance in twenty of being dearer in 2030 than in 2013", () => {
    const model = fitRandomWalk(solar, { volatility: 0.15 });
    expect(predictLog(model, 17)?.degreesOfFreedom).toBeUndefined();
    expect(model.inputs.volatility).toBe(0.15);
    expect(probabilityPast(model, { value: 0.82, op: "gt" }, "2030-07-02")).toBeCloseTo(0.0498, 4);
  });

  /** Farmer & Lafond (2016): ln 3 / 0.1 = 10.99 years until solar passes a rival at a third of its price. */
  it("passes a rival at a third of the price after 10.99 years", () => {
    const model = fitRandomWalk(solar, { volatility: 0.15 });
    const day = Math.ceil(365.25 * 10 * Math.log(3));
    expect(day).toBe(4013);
    expect(crossingOf(model, { value: 0.82 / 3, op: "lt" }).median).toBe("2024-06-27");
  });

  /** Farmer & Lafond (2016), eq. 20. */
  it("says how likely one technology is dearer than another", () => {
    const rival = walk(1980, 0.82 / 3, Array(33).fill(0));
    const ofSolar = fitRandomWalk(solar, { volatility: 0.15 });
    const ofRival = fitRandomWalk(rival, { volatility: 0.2 });
    const sigma = Math.sqrt((errorFactor(17, 33, 0.63) / (1 + 0.63 ** 2)) * (0.15 ** 2 + 0.2 ** 2));
    expect(probabilityDearer(ofSolar, ofRival, "2030-07-02")).toEqual({
      probability: expect.closeTo(normalCdf((Math.log(3) - 1.7) / sigma), 12),
      approximate: false,
    });
    const estimated = [fitRandomWalk(walk(2010, 7, uneven)), fitRandomWalk(walk(2010, 6, uneven))] as const;
    expect(probabilityDearer(...estimated, "2018-07-02")?.approximate).toBe(false);
  });

  it.each([
    ["a window of one step", { window: 1 }, "parameter-out-of-range"],
    ["a window of part of a step", { window: 2.5 }, "parameter-out-of-range"],
    ["a window longer than the series", { window: 7 }, "series-too-short"],
    ["a known volatility of 0", { volatility: 0 }, "parameter-out-of-range"],
  ] as const)("refuses %s", (_, options, code) => {
    expect(() => fitRandomWalk(walk(2010, 7, uneven), options)).toThrow(refusal(code));
  });

  it("refuses a θ out of bounds when it is asked for a forecast", () => {
    const model = fitRandomWalk(walk(2010, 7, uneven), { theta: 2 });
    expect(() => forecastAt(model, "2018-07-02")).toThrow(refusal("parameter-out-of-range"));
  });
});
