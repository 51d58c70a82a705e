import { describe, expect, it } from "vitest";
import { fitFixedRate, fitMoore, fitMooreGrowth, fitNoChange } from "#lib/forecast/benchmarks.ts";
import { forecastAt, horizonTo, horizonWarnings, predictLog, trustedLog } from "#lib/forecast/drift-model.ts";
import { fitRandomWalk } from "#lib/forecast/random-walk.ts";
import { fitShrunkDrift } from "#lib/forecast/shrunk-drift.ts";
import { gpt3, observations, yearly } from "./published-series.ts";
import { refusal } from "./refusal.ts";

/** A span of exactly 4 years. */
const fourYears = observations([
  ["2016-01-01", 10],
  ["2018-01-01", 5],
  ["2020-01-01", 2],
]);

describe("the horizon of a forecast", () => {
  const model = () => fitShrunkDrift(fourYears);

  it.each([
    ["2020-01-01", []],
    ["2024-01-01", []],
    ["2024-01-02", ["past-span"]],
    ["2032-01-01", ["past-span"]],
    ["2032-01-02", ["past-span", "extrapolated"]],
  ])("on %s warns %j", (date, warnings) => {
    const forecast = forecastAt(model(), date);
    expect(forecast.warnings).toEqual(warnings);
    expect(forecast.intervals).toHaveLength(warnings.includes("extrapolated") ? 0 : 3);
    expect(horizonWarnings(model(), horizonTo(model(), date))).toEqual(warnings);
  });

  it("is what a distribution is claimed for, though one can be computed beyond", () => {
    expect(trustedLog(model(), 12)).toEqual(predictLog(model(), 12));
    expect(trustedLog(model(), 12.01)).toBeUndefined();
    expect(predictLog(model(), 12.01)).toBeDefined();
  });

  it("ends after a whole year where there is one observation, and not before", () => {
    const single = fitShrunkDrift(fourYears.slice(2));
    expect(trustedLog(single, 1)).toEqual(predictLog(single, 1));
    expect(trustedLog(single, 1.001)).toBeUndefined();
    expect(horizonWarnings(single, 1)).toEqual(["past-span", "one-point"]);
    expect(horizonWarnings(single, 1.001)).toEqual(["past-span", "extrapolated", "one-point"]);
  });

  it("starts at the last observation, with no error on that day", () => {
    const forecast = forecastAt(model(), "2020-01-01", [0.8]);
    expect(forecast.median).toBeCloseTo(2, 14);
    expect(forecast.intervals).toEqual([{ level: 0.8, low: forecast.median, high: forecast.median }]);
  });

  it.each([
    ["2019-12-31", "target-before-data"],
    ["2030", "date-not-valid"],
    ["2030-02-30", "date-not-valid"],
  ] as const)("refuses %s", (date, code) => {
    expect(() => forecastAt(model(), date)).toThrow(refusal(code));
  });

  it.each([[[0]], [[1]], [[0.8, 1.2]], [[Number.NaN]]])("refuses the levels %j", (levels) => {
    expect(() => forecastAt(model(), "2022-01-01", levels)).toThrow(
      refusal("parameter-out-of-range", "level"),
    );
  });

  it("puts intervals in order, narrow to wide", () => {
    const { intervals } = forecastAt(model(), "2022-01-01", [0.95, 0.1, 0.5]);
    expect(intervals.map(({ level }) => level)).toEqual([0.1, 0.5, 0.95]);
  });

  it("refuses what no number can hold", () => {
    const steep = observations([
      ["2020-01-01", 1e300],
      ["2020-01-02", 1],
    ]);
    expect(() => forecastAt(fitFixedRate(steep, 1e6), "2100-01-01")).toThrow(refusal("result-not-finite"));
    expect(() => forecastAt(fitFixedRate(steep, -0.999999), "2100-01-01")).toThrow(
      refusal("result-not-finite"),
    );
  });

  it("counts whole periods where the calendar is uneven", () => {
    const years = fitRandomWalk(yearly(2015, [8, 5, 4, 3]));
    expect(horizonTo(years, "2019-07-02")).toBe(1);
    expect(horizonTo(years, "2022-07-02")).toBe(4);
    expect(horizonTo(years, "2022-07-05")).toBe(1464 / 365.25);
    const months = fitRandomWalk(
      observations([
        ["2020-10-31", 4],
        ["2020-11-30", 3],
        ["2020-12-31", 2],
        ["2021-01-31", 1],
      ]),
    );
    expect(horizonTo(months, "2021-02-28")).toBe(1 / 12);
    expect(horizonTo(months, "2021-03-10")).toBe(38 / 365.25);
    const weeks = fitRandomWalk(
      observations([
        ["2021-01-01", 4],
        ["2021-01-08", 3],
        ["2021-01-15", 1],
      ]),
    );
    expect(horizonTo(weeks, "2021-01-21")).toBe(6 / 365.25);
  });
});

describe("the benchmarks", () => {
  it("change nothing, halve every 24 months, or change at one rate", () => {
    const at = (model: ReturnType<typeof fitNoChange>) => forecastAt(model, "2028-01-01").median;
    expect(at(fitNoChange(fourYears))).toBeCloseTo(2, 14);
    expect(at(fitMoore(fourYears))).toBeCloseTo(2 / 16, 14);
    expect(at(fitMoore(fourYears, 48))).toBeCloseTo(2 / 4, 14);
    expect(at(fitMooreGrowth(fourYears))).toBeCloseTo(2 * 16, 13);
    expect(at(fitMooreGrowth(fourYears, 18))).toBeCloseTo(2 * 2 ** (96 / 18), 12);
    expect(at(fitFixedRate(fourYears, -0.6))).toBeCloseTo(2 * 0.4 ** 8, 14);
  });

  it("have no interval and say so", () => {
    expect(forecastAt(fitNoChange(gpt3), "2025-01-01")).toMatchObject({
      method: "no-change",
      intervals: [],
      inputs: { driftPerYear: 0 },
      points: 3,
      span: { from: "2020-05-28", to: "2024-04-11" },
      warnings: ["no-interval"],
    });
    expect(forecastAt(fitMoore(gpt3), "2030-01-01")).toMatchObject({
      method: "moore",
      inputs: { driftPerYear: -Math.LN2 / 2, halvingMonths: 24 },
      warnings: ["past-span", "no-interval"],
    });
    expect(forecastAt(fitFixedRate(gpt3, -0.7), "2025-01-01")).toMatchObject({
      method: "fixed-rate",
      inputs: { driftPerYear: expect.closeTo(Math.log(0.3), 14), ratePerYear: -0.7 },
    });
    expect(fitMooreGrowth(gpt3)).toMatchObject({
      method: "moore",
      inputs: { driftPerYear: Math.LN2 / 2, doublingMonths: 24 },
    });
    expect(fitMoore(gpt3).errorBetween).toBeUndefined();
  });

  it.each([
    ["a halving time of 0", () => fitMoore(gpt3, 0)],
    ["a doubling time below 0", () => fitMooreGrowth(gpt3, -1)],
    ["a fall of 100 %", () => fitFixedRate(gpt3, -1)],
  ])("refuse %s", (_, fit) => {
    expect(fit).toThrow(refusal("parameter-out-of-range"));
  });

  it.each([fitNoChange, fitMoore, fitMooreGrowth, (series: typeof gpt3) => fitFixedRate(series, -0.5)])(
    "refuse an empty series",
    (benchmark) => {
      expect(() => benchmark([])).toThrow(refusal("series-too-short"));
    },
  );
});
