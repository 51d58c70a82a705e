import { describe, expect, it } from "vitest";
import { forecastAt, predictLog } from "#lib/forecast/drift-model.ts";
import { fitLine, heightAt, predictionError } from "#lib/forecast/least-squares.ts";
import { describeTrend, fitLogLinear } from "#lib/forecast/log-linear.ts";
import { rateOf } from "#lib/forecast/rates.ts";
import { alexNetLevel, gpt2, gpt2WithSetback, gpt3, observations } from "./published-series.ts";
import { refusal } from "./refusal.ts";

describe(describeTrend, () => {
  it("takes the degrees of freedom of its slope's interval from whoever asks: t is 1.960 at a million, 12.706 at 1", () => {
    const reach = (degreesOfFreedom?: number) => {
      const {
        slopeInterval: range,
        slopePerYear,
        slopeError,
      } = describeTrend(alexNetLevel, 0.95, {
        ...(degreesOfFreedom === undefined ? {} : { degreesOfFreedom }),
      });
      return ((range?.high ?? Number.NaN) - slopePerYear) / (slopeError ?? Number.NaN);
    };
    expect(reach(1e6)).toBeCloseTo(1.95997, 4);
    expect(reach(1)).toBeCloseTo(12.7062, 4);
    expect(reach()).toBeCloseTo(reach(alexNetLevel.length - 2), 12);
    expect(() => reach(0.5)).toThrow(refusal("parameter-out-of-range", "degree"));
  });

  /** OpenAI, AI and Efficiency (2020), table: a halving of 15.7 months by least squares. */
  it("finds OpenAI's halving of compute in 15.7 months", () => {
    const trend = describeTrend(alexNetLevel);
    expect(rateOf(trend.slopePerYear).halvingMonths).toBeCloseTo(15.7, 1);
    expect(trend).toMatchObject({ points: 6, from: "2012-06-01", to: "2019-05-28" });
  });

  /** Least squares over the ten published costs: −61 % a year. */
  it("finds GPT-2 grade falling 61 % a year", () => {
    const { slopePerYear, slopeInterval: interval } = describeTrend(gpt2WithSetback);
    expect(rateOf(slopePerYear).changePerYear).toBeCloseTo(-0.61, 2);
    expect(interval?.low).toBeLessThan(slopePerYear);
    expect(interval?.high).toBeGreaterThan(slopePerYear);
  });

  it("takes several values of a day, and a level of its own", () => {
    const narrow = describeTrend([...gpt2, { date: "2019-02-14", value: 50_000 }], 0.5);
    const wide = describeTrend([...gpt2, { date: "2019-02-14", value: 50_000 }]);
    expect(narrow.points).toBe(10);
    expect(narrow.slopePerYear).toBe(wide.slopePerYear);
    expect(narrow.slopeInterval?.high).toBeLessThan(wide.slopeInterval?.high ?? 0);
    expect(wide.slopeInterval).toEqual(
      describeTrend([...gpt2, { date: "2019-02-14", value: 50_000 }], 0.95).slopeInterval,
    );
  });

  it("says nothing of error for two observations", () => {
    expect(describeTrend(gpt3.slice(0, 2))).toEqual({
      slopePerYear: expect.closeTo(Math.log(450 / 4600) / (854 / 365.25), 12),
      slopeError: undefined,
      residualError: undefined,
      slopeInterval: undefined,
      points: 2,
      from: "2020-05-28",
      to: "2022-09-29",
    });
  });

  it("refuses a single day", () => {
    const day = observations([
      ["2020-01-01", 1],
      ["2020-01-01", 2],
    ]);
    expect(() => describeTrend(day)).toThrow(refusal("series-too-short"));
  });
});

describe(fitLogLinear, () => {
  it("draws the line on, with the interval of one new observation", () => {
    const model = fitLogLinear(alexNetLevel);
    const years = [0, 838, 1781, 1858, 2220, 2552].map((days) => days / 365.25);
    const line = fitLine(
      years,
      alexNetLevel.map(({ value }) => Math.log(value)),
    );
    const span = 2552 / 365.25;
    expect(predictLog(model, 2)).toEqual({
      location: expect.closeTo(heightAt(line, span + 2), 12),
      scale: expect.closeTo(predictionError(line, span + 2) ?? 0, 12),
      degreesOfFreedom: 4,
    });
    expect(forecastAt(model, "2021-05-28")).toMatchObject({
      method: "log-linear",
      points: 6,
      inputs: { slopePerYear: line.slope, residualError: line.residualError, degreesOfFreedom: 4 },
      span: { from: "2012-06-01", to: "2019-05-28" },
      warnings: [],
    });
    expect(model.errorBetween).toBeUndefined();
  });

  it("has no interval from two observations", () => {
    const forecast = forecastAt(fitLogLinear(gpt3.slice(0, 2)), "2023-01-01");
    expect(forecast).toMatchObject({ intervals: [], warnings: ["no-interval"] });
    expect(Object.keys(forecast.inputs)).toEqual(["slopePerYear"]);
  });
});
