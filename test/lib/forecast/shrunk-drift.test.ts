import { describe, expect, it } from "vitest";
import { forecastAt, predictLog } from "#lib/forecast/drift-model.ts";
import { keepRecord } from "#lib/forecast/log-series.ts";
import { fitShrunkDrift, trainingCostPrior } from "#lib/forecast/shrunk-drift.ts";
import { dawnbenchImageNet, gpt2, gpt3 } from "./published-series.ts";
import { refusal } from "./refusal.ts";

/** Relative distance that a value written with five digits allows. */
function expectNear(actual: number | undefined, expected: number): void {
  expect(Math.abs((actual ?? Number.NaN) / expected - 1)).toBeLessThan(1e-4);
}

describe(fitShrunkDrift, () => {
  /** By hand: μ = (ln(80/4600) + 5 ln 0.4)/(3.8713 + 5), s = 0.8396 √(τ + τ²/8.8713), t quantiles of A&S 26.10. */
  it.each([
    ["2030-01-01", 0.8, 304.47, 5.8581, 15_825],
    ["2030-07-02", 0.5, 187.48, 24.78, 1418.4],
    ["2030-07-02", 0.8, 187.48, 2.8429, 12_363],
    ["2030-07-02", 0.95, 187.48, 0.0952, 369_200],
  ])("gives GPT-3 level on %s, at %d", (date, level, median, low, high) => {
    const forecast = forecastAt(fitShrunkDrift(gpt3), date, [level]);
    expectNear(forecast.median, median);
    expectNear(forecast.intervals[0]?.low, low);
    expectNear(forecast.intervals[0]?.high, high);
  });

  it("gives GPT-2 grade in 2030 from its records", () => {
    const forecast = forecastAt(fitShrunkDrift(gpt2), "2030-07-02");
    expectNear(forecast.median, 0.64257);
    expectNear(forecast.intervals[1]?.low, 0.028689);
    expectNear(forecast.intervals[1]?.high, 14.392);
    expect(forecast.warnings).toEqual([]);
  });

  it("gives ImageNet a median in 2030 and refuses the interval, 10.3 years after a span of 2.4", () => {
    const forecast = forecastAt(fitShrunkDrift(keepRecord(dawnbenchImageNet)), "2030-07-02");
    expectNear(forecast.median, 1.1015e-5);
    expect(forecast.intervals).toEqual([]);
    expect(forecast.warnings).toEqual(["past-span", "extrapolated"]);
  });

  it("says all that went in", () => {
    expect(forecastAt(fitShrunkDrift(gpt3), "2030-07-02")).toMatchObject({
      method: "shrunk-drift",
      date: "2030-07-02",
      inputs: {
        driftPerYear: expect.closeTo(-0.97316, 5),
        priorDriftPerYear: Math.log(0.4),
        priorWeightYears: 5,
        volatility: 0.8396,
        degreesOfFreedom: 4,
        spanYears: 1414 / 365.25,
      },
      points: 3,
      span: { from: "2020-05-28", to: "2024-04-11" },
      asOf: "2024-04-11",
      warnings: ["past-span"],
    });
  });

  it("leaves the drift of one observation to the prior, and looks a year ahead at most", () => {
    const model = fitShrunkDrift(gpt3.slice(2));
    expect(model.driftPerYear).toBeCloseTo(trainingCostPrior.driftPerYear, 14);
    expect(forecastAt(model, "2025-04-11")).toMatchObject({
      intervals: [{ level: 0.5 }, { level: 0.8 }, { level: 0.95 }],
      warnings: ["past-span", "one-point"],
    });
    expect(forecastAt(model, "2025-04-12")).toMatchObject({
      intervals: [],
      warnings: ["past-span", "extrapolated", "one-point"],
    });
  });

  it("takes any other prior", () => {
    const prior = { driftPerYear: -0.1, weightYears: 2, volatility: 0.3, degreesOfFreedom: 7.5 };
    const model = fitShrunkDrift(gpt3, prior);
    const years = 1414 / 365.25;
    expect(model.driftPerYear).toBeCloseTo((Math.log(80 / 4600) - 0.2) / (years + 2), 14);
    expect(predictLog(model, 3)).toEqual({
      location: expect.closeTo(Math.log(80_000) + 3 * model.driftPerYear, 12),
      scale: expect.closeTo(0.3 * Math.sqrt(3 + 9 / (years + 2)), 14),
      degreesOfFreedom: 7.5,
    });
    expect(model.inputs).toMatchObject({ priorDriftPerYear: -0.1, priorWeightYears: 2, volatility: 0.3 });
  });

  it.each([
    ["an infinite drift", { driftPerYear: Number.NEGATIVE_INFINITY }],
    ["a weight of 0", { weightYears: 0 }],
    ["an infinite weight", { weightYears: Number.POSITIVE_INFINITY }],
    ["a volatility of 0", { volatility: 0 }],
    ["less than a degree of freedom", { degreesOfFreedom: 0.9 }],
    ["infinite degrees of freedom", { degreesOfFreedom: Number.POSITIVE_INFINITY }],
  ])("refuses a prior with %s", (_, part) => {
    expect(() => fitShrunkDrift(gpt3, { ...trainingCostPrior, ...part })).toThrow(
      refusal("parameter-out-of-range"),
    );
  });

  it("takes one degree of freedom", () => {
    expect(fitShrunkDrift(gpt3, { ...trainingCostPrior, degreesOfFreedom: 1 }).inputs.degreesOfFreedom).toBe(
      1,
    );
  });

  it.each([
    ["nothing", [], "series-too-short"],
    ["two values of one day", [...gpt3, { date: "2024-04-11", value: 1 }], "dates-not-distinct"],
    ["a day that is none", [...gpt3, { date: "2024-04-31", value: 1 }], "date-not-valid"],
  ] as const)("refuses %s", (_, series, code) => {
    expect(() => fitShrunkDrift(series)).toThrow(refusal(code));
  });
});
