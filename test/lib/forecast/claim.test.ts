import { describe, expect, it } from "vitest";
import { type ClaimTerms, claimInDays, claimInYears, claimModel } from "#lib/forecast/claim.ts";
import { forecastAt } from "#lib/forecast/drift-model.ts";
import { scoreClaim } from "#lib/forecast/hindcast/hindcast-score.ts";
import { crossingOf } from "#lib/forecast/threshold.ts";
import { refusal } from "./refusal.ts";

/** ARK Invest, Big Ideas 2023: training at GPT-3 level, $450,000 in 2022, 70 % less each year. */
const ark: ClaimTerms = {
  from: { year: 2022, value: 450_000, date: "2022-09-29" },
  ratePerYear: -0.7,
  made: "2023-01-31",
};

describe("a published claim", () => {
  it("counts whole years, whatever day of the year is asked for", () => {
    for (const when of ["2030", "2030-01-01", "2030-12-31", "2030-Q1"]) {
      expect(claimInYears(ark, when).median).toBeCloseTo(450_000 * 0.3 ** 8, 8);
    }
    expect(claimInYears(ark, "2030").median).toBeCloseTo(29.5245, 4);
  });

  /** By hand, ARK's rate from $10 million: 1e7 × 0.3⁸. */
  it("gives 656.10 where it starts from $10 million", () => {
    const claim = { ...ark, from: { year: 2022, value: 1e7 } };
    expect(claimInYears(claim, "2030").median).toBeCloseTo(656.1, 8);
  });

  it("has no interval and says what it rests on", () => {
    expect(claimInYears(ark, "2030")).toEqual({
      method: "claim",
      date: "2030-07-02",
      median: expect.closeTo(29.5245, 4),
      intervals: [],
      inputs: { value: 450_000, ratePerYear: -0.7, years: 8 },
      points: 0,
      span: { from: "2022-09-29", to: "2022-09-29" },
      asOf: "2023-01-31",
      warnings: ["no-interval"],
    });
    expect(claimInYears({ ...ark, from: { year: 2022, value: 1 }, made: "2023" }, "2024")).toMatchObject({
      span: { from: "2022-07-02", to: "2022-07-02" },
      asOf: "2023-07-02",
    });
  });

  it("says what it implies of years before its first", () => {
    expect(claimInYears(ark, "2020").median).toBeCloseTo(5_000_000, 6);
  });

  /** $450,000 × 0.3^(560 days / 365.25), against about $80,000 observed by JetMoE (arXiv 2404.07413). */
  it("runs from its first day where real dates are meant", () => {
    const forecast = claimInDays(ark, "2024-04-11");
    expect(forecast.median).toBeCloseTo(71_046, 0);
    expect(forecast.inputs.years).toBeCloseTo(560 / 365.25, 12);
    expect(claimInDays({ ...ark, from: { year: 2022, value: 1 } }, "2023-07-02").inputs.years).toBe(
      365 / 365.25,
    );
  });

  it("is a path of which can be asked when it passes a value", () => {
    const model = claimModel(ark);
    expect(forecastAt(model, "2024-04-11")).toMatchObject({
      method: "claim",
      median: expect.closeTo(71_046, 0),
      intervals: [],
      points: 0,
      inputs: { value: 450_000, ratePerYear: -0.7 },
      warnings: ["no-interval"],
    });
    const crossing = crossingOf(model, { value: 5000, op: "lt" });
    const days = Math.ceil((365.25 * Math.log(90)) / -Math.log(0.3));
    expect(days).toBe(1366);
    expect(crossing).toEqual({
      already: false,
      median: "2026-06-26",
      earliest: undefined,
      latest: undefined,
      extrapolated: false,
    });
  });

  it.each([
    ["a value of 0", { ...ark, from: { year: 2022, value: 0 } }, "2030", "parameter-out-of-range"],
    ["a fall of 100 %", { ...ark, ratePerYear: -1 }, "2030", "parameter-out-of-range"],
    ["an infinite rate", { ...ark, ratePerYear: Number.POSITIVE_INFINITY }, "2030", "parameter-out-of-range"],
    ["a date that is none", ark, "soon", "date-not-valid"],
    [
      "a year that is no number",
      { ...ark, from: { ...ark.from, year: Number.NaN } },
      "2030",
      "result-not-finite",
    ],
    ["what falls below every number", { ...ark, ratePerYear: -0.99 }, "2300", "result-not-finite"],
    ["what rises above every number", { ...ark, ratePerYear: 99 }, "2300", "result-not-finite"],
  ] as const)("refuses %s", (_, claim, when, code) => {
    expect(() => claimInYears(claim, when)).toThrow(refusal(code));
  });
});

describe(scoreClaim, () => {
  /** ARK 2020: ResNet-50 for $1 by the end of 2020; the best entry of DAWNBench was $7.43 in March 2020. */
  it("holds a claim against what was observed", () => {
    const pair = scoreClaim({ made: "2020-05-06", value: 1 }, { date: "2020-12-31", value: 7.4255 });
    expect(pair).toEqual({
      origin: "2020-05-06",
      horizonYears: 239 / 365.25,
      errorLog: Math.log(7.4255),
      position: undefined,
    });
  });

  /** ARK's earlier forecast for GPT-3 in 2022 was $740,000; $450,000 was announced. */
  it("is below 0 where it cost less than claimed", () => {
    const pair = scoreClaim({ made: "2022-01-01", value: 740_000 }, { date: "2022-09-29", value: 450_000 });
    expect(pair.errorLog).toBeCloseTo(Math.log(450 / 740), 12);
  });

  it.each([
    [0, 1, "parameter-out-of-range"],
    [1, 0, "value-not-positive"],
  ] as const)("refuses a claim of %d against %d", (claimed, value, code) => {
    expect(() => scoreClaim({ made: "2020-01-01", value: claimed }, { date: "2021-01-01", value })).toThrow(
      refusal(code),
    );
  });
});
