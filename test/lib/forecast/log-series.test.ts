import { describe, expect, it } from "vitest";
import {
  differences,
  keepRecord,
  readLogPath,
  readLogSeries,
  readRegularSeries,
} from "#lib/forecast/log-series.ts";
import { dawnbenchImageNet, gpt2, gpt2WithSetback, observations, yearly } from "./published-series.ts";
import { refusal } from "./refusal.ts";

const shuffled = observations([
  ["2022-01-01", 4],
  ["2020-01-01", 1],
  ["2021-01-01", 2],
]);

describe("reading observations", () => {
  it("puts them in order of time, in years since the first and in logarithms", () => {
    expect(readLogSeries(shuffled)).toEqual({
      from: "2020-01-01",
      to: "2022-01-01",
      dates: ["2020-01-01", "2021-01-01", "2022-01-01"],
      years: [0, 366 / 365.25, 731 / 365.25],
      logs: [0, Math.LN2, 2 * Math.LN2],
      spanYears: 731 / 365.25,
      lastLog: 2 * Math.LN2,
    });
  });

  it("puts the lower of one day first, whichever came first", () => {
    const twice = observations([
      ["2020-01-01", 3],
      ["2020-01-01", 2],
      ["2019-01-01", 5],
    ]);
    expect(readLogSeries(twice).logs).toEqual([5, 2, 3].map(Math.log));
    expect(readLogSeries(twice.toReversed()).logs).toEqual([5, 2, 3].map(Math.log));
  });

  it("does not move its argument's entries", () => {
    const given = [...shuffled];
    readLogSeries(given);
    expect(given).toEqual(shuffled);
  });

  it("refuses two values of one day where a path has room for one", () => {
    const twice = [...shuffled, { date: "2021-01-01", value: 9 }];
    expect(() => readLogPath(twice)).toThrow(refusal("dates-not-distinct"));
    expect(readLogPath(shuffled)).toEqual(readLogSeries(shuffled));
  });

  it.each([
    ["no observation", [], "series-too-short"],
    ["a value of 0", [{ date: "2020-01-01", value: 0 }], "value-not-positive"],
    ["a negative value", [{ date: "2020-01-01", value: -1 }], "value-not-positive"],
    ["an infinite value", [{ date: "2020-01-01", value: Number.POSITIVE_INFINITY }], "value-not-positive"],
    ["a value that is no number", [{ date: "2020-01-01", value: Number.NaN }], "value-not-positive"],
    ["a day that no month has", [{ date: "2020-02-30", value: 1 }], "date-not-valid"],
  ] as const)("refuses %s", (_, series, code) => {
    expect(() => readLogSeries(series)).toThrow(refusal(code));
  });

  it("takes differences between neighbours", () => {
    expect(differences([1, 4, 2])).toEqual([3, -2]);
    expect(differences([1])).toEqual([]);
  });
});

describe("keeping records", () => {
  it("keeps of one day the lowest, then only new lows", () => {
    expect(keepRecord(dawnbenchImageNet).map(({ value }) => value)).toEqual([
      1112.6377, 358.2172, 82.0693, 49.2966, 48.4792, 12.5986, 7.4255,
    ]);
    expect(keepRecord(gpt2WithSetback)).toEqual(gpt2);
  });

  it("drops a value that only equals the record", () => {
    const equal = observations([
      ["2020-01-01", 2],
      ["2021-01-01", 2],
      ["2022-01-01", 1],
    ]);
    expect(keepRecord(equal).map(({ date }) => date)).toEqual(["2020-01-01", "2022-01-01"]);
  });

  it("does not mind the order it is given, and keeps what else a point says", () => {
    const labelled = gpt2WithSetback.map((point, index) => ({ ...point, label: `entry ${index}` }));
    expect(keepRecord(labelled.toReversed())).toEqual(keepRecord(labelled));
    expect(keepRecord(labelled)[3]).toEqual({ date: "2026-01-29", value: 72.96, label: "entry 4" });
    expect(keepRecord([])).toEqual([]);
  });

  it.each([
    ["2020-01-01", Number.NaN, "value-not-positive"],
    ["2020-01-01", 0, "value-not-positive"],
    ["2020-02-31", 1, "date-not-valid"],
  ] as const)("refuses %s with %d", (date, value, code) => {
    expect(() => keepRecord([...gpt2, { date, value }])).toThrow(refusal(code));
  });
});

/** 69 days and 60: a ratio of 1.15 to the last digit. */
const longestGap = observations([
  ["2021-01-01", 3],
  ["2021-03-11", 2],
  ["2021-05-10", 1],
]);

describe("reading equal periods", () => {
  it.each([
    ["years", ["2019-07-02", "2020-07-02", "2021-07-02"], 1],
    ["quarters", ["2019-12-31", "2020-03-31", "2020-06-30", "2020-09-30"], 0.25],
    ["months", ["2020-01-31", "2020-02-29", "2020-03-31"], 1 / 12],
    ["weeks", ["2020-01-01", "2020-01-08", "2020-01-15"], 7 / 365.25],
  ] as const)("counts in %s", (_, dates, periodYears) => {
    const series = dates.map((date, index) => ({ date, value: 2 ** index }));
    const regular = readRegularSeries(series);
    expect(regular.periodYears).toBeCloseTo(periodYears, 12);
    for (const step of regular.steps) expect(step).toBeCloseTo(Math.LN2, 14);
    expect(regular.steps).toHaveLength(dates.length - 1);
  });

  it.each([
    ["a missing year", [...yearly(2018, [8, 4]), ...yearly(2021, [1])], "spacing-not-regular"],
    ["two observations", yearly(2018, [2, 1]), "series-too-short"],
  ] as const)("refuses %s", (_, series, code) => {
    expect(() => readRegularSeries(series)).toThrow(refusal(code));
  });

  it("lets gaps differ by what months differ, and no more", () => {
    const gap = (date: string) =>
      observations([
        ["2021-01-01", 1],
        ["2021-01-21", 1],
        [date, 2],
      ]);
    expect(readRegularSeries(gap("2021-02-12")).steps).toHaveLength(2);
    expect(() => readRegularSeries(gap("2021-02-14"))).toThrow(refusal("spacing-not-regular"));
    expect(readRegularSeries(longestGap).steps).toHaveLength(2);
  });
});
