import { describe, expect, it } from "vitest";
import { forecastAt, predictLog } from "#lib/forecast/drift-model.ts";
import { keepRecord } from "#lib/forecast/log-series.ts";
import { fitOwnDrift, ownVolatility } from "#lib/forecast/own-drift.ts";
import { alexNetLevel, dawnbenchImageNet, gpt2, gpt3, observations } from "./published-series.ts";
import { refusal } from "./refusal.ts";

/** Four days exactly a year of 365.25 days apart, twice: 1461 days are 4 years. */
const even = observations([
  ["2000-01-01", Math.E ** 3],
  ["2004-01-01", Math.E ** 2],
  ["2008-01-01", Math.E ** 2],
  ["2012-01-01", 1],
]);

describe(fitOwnDrift, () => {
  it("takes drift and volatility from this series alone", () => {
    const model = fitOwnDrift(even);
    expect(model.driftPerYear).toBeCloseTo(-3 / 12, 14);
    // steps -1, 0, -2 around -1: squares 0, 1, 1 over 12 − 3·16/12 = 8 years
    expect(model.inputs.volatility).toBeCloseTo(Math.sqrt(2 / 8), 14);
    expect(model.inputs.degreesOfFreedom).toBe(2);
    expect(predictLog(model, 4)).toEqual({
      location: expect.closeTo(-1, 14),
      scale: expect.closeTo(0.5 * Math.sqrt(4 + 16 / 12), 14),
      degreesOfFreedom: 2,
    });
  });

  it("takes the degrees of freedom that the caller gives, 1 or more", () => {
    const model = fitOwnDrift(even, { degreesOfFreedom: 7 });
    expect(predictLog(model, 4)?.degreesOfFreedom).toBe(7);
    expect(model.inputs.degreesOfFreedom).toBe(7);
    expect(() => fitOwnDrift(even, { degreesOfFreedom: 0.5 })).toThrow(refusal("parameter-out-of-range"));
  });

  /** At equal steps of one period K² is Σ(Δy − μ)²/(m − 1): Farmer & Lafond (2016), eq. 18. */
  it("is the published estimator at equal steps", () => {
    const perStep = Math.sqrt(2 / (3 - 1));
    expect(ownVolatility(even) * Math.sqrt(4)).toBeCloseTo(perStep, 14);
  });

  it("forecasts gpt3 from its end points", () => {
    const forecast = forecastAt(fitOwnDrift(gpt3), "2030-01-01");
    const drift = Math.log(80_000 / 4_600_000) / (1414 / 365.25);
    expect(forecast.median).toBeCloseTo(80_000 * Math.exp((drift * 2091) / 365.25), 6);
    expect(forecast).toMatchObject({
      method: "own-drift",
      points: 3,
      span: { from: "2020-05-28", to: "2024-04-11" },
      asOf: "2024-04-11",
      warnings: ["past-span"],
      inputs: {
        driftPerYear: expect.closeTo(drift, 12),
        spanYears: 1414 / 365.25,
        volatility: expect.closeTo(0.1274, 4),
        degreesOfFreedom: 1,
      },
    });
    expect(forecast.intervals.map(({ level }) => level)).toEqual([0.5, 0.8, 0.95]);
  });

  it("gives a median without an interval from two observations", () => {
    const forecast = forecastAt(fitOwnDrift(gpt3.slice(0, 2)), "2024-04-11");
    expect(forecast.intervals).toEqual([]);
    expect(forecast.warnings).toEqual(["no-interval"]);
    expect(Object.keys(forecast.inputs)).toEqual(["driftPerYear", "spanYears"]);
    const { errorAt, errorBetween } = fitOwnDrift(gpt3.slice(0, 2));
    expect([errorAt, errorBetween]).toEqual([undefined, undefined]);
  });

  it.each([
    ["nothing", [], "series-too-short"],
    ["one observation", gpt3.slice(0, 1), "series-too-short"],
    ["two values of one day", [...gpt3, { date: "2020-05-28", value: 1 }], "dates-not-distinct"],
    ["a negative value", [...gpt3, { date: "2025-01-01", value: -1 }], "value-not-positive"],
  ] as const)("refuses %s", (_, series, code) => {
    expect(() => fitOwnDrift(series)).toThrow(refusal(code));
  });
});

describe(ownVolatility, () => {
  it.each([
    ["GPT-3 level", gpt3, 0.12735708],
    ["GPT-2 grade", gpt2, 0.87930547],
    ["DAWNBench ImageNet", keepRecord(dawnbenchImageNet), 2.75328155],
    ["AlexNet-level compute", alexNetLevel, 0.35714179],
  ])("of %s is as published prices give it", (_, series, volatility) => {
    expect(ownVolatility(series)).toBeCloseTo(volatility, 7);
    expect(ownVolatility(series.toReversed())).toBeCloseTo(volatility, 7);
  });

  it("is not carried away by two points a day apart", () => {
    const [first, ...rest] = gpt3;
    const doubled = [...gpt3, { date: "2020-05-29", value: 4_600_000 * 0.9 }];
    expect(first?.date).toBe("2020-05-28");
    expect(rest).toHaveLength(2);
    expect(ownVolatility(doubled)).toBeLessThan(2 * ownVolatility(gpt3));
  });

  it.each([
    ["two observations", gpt3.slice(1), "series-too-short"],
    ["one", gpt3.slice(2), "series-too-short"],
  ] as const)("refuses %s", (_, series, code) => {
    expect(() => ownVolatility(series)).toThrow(refusal(code));
  });
});
