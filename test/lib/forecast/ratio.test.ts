import { describe, expect, it } from "vitest";
import { fitMoore } from "#lib/forecast/benchmarks.ts";
import { studentTCdf, studentTQuantile } from "#lib/forecast/distributions/student-t.ts";
import { forecastAt, predictLog } from "#lib/forecast/drift-model.ts";
import { fitLogLinear } from "#lib/forecast/log-linear.ts";
import { fitOwnDrift } from "#lib/forecast/own-drift.ts";
import { errorFactor, fitRandomWalk } from "#lib/forecast/random-walk.ts";
import { probabilityDearer, ratioOfSystems, ratioOverTime } from "#lib/forecast/ratio.ts";
import { fitShrunkDrift } from "#lib/forecast/shrunk-drift.ts";
import { gpt2, gpt3, yearly } from "./published-series.ts";
import { refusal } from "./refusal.ts";

const model = () => fitShrunkDrift(gpt3);

describe(probabilityDearer, () => {
  const other = () => fitShrunkDrift(gpt2);

  it("takes the two errors together, and says that it is nearly right", () => {
    const a = predictLog(model(), 2091 / 365.25);
    const b = predictLog(other(), 1389 / 365.25);
    const gap = (a?.location ?? 0) - (b?.location ?? 0);
    expect(probabilityDearer(model(), other(), "2030-01-01")).toEqual({
      probability: expect.closeTo(studentTCdf(gap / Math.hypot(a?.scale ?? 0, b?.scale ?? 0), 4), 12),
      approximate: true,
    });
  });

  it("turns round with its arguments", () => {
    const there = probabilityDearer(model(), other(), "2030-01-01")?.probability ?? 0;
    const back = probabilityDearer(other(), model(), "2030-01-01")?.probability ?? 0;
    expect(there).toBeGreaterThan(0.9);
    expect(there + back).toBeCloseTo(1, 12);
    expect(probabilityDearer(model(), model(), "2030-01-01")?.probability).toBe(0.5);
  });

  it("keeps Student's t where only one of the two is a random walk", () => {
    const walk = fitRandomWalk(yearly(2010, [9, 8, 6, 5, 3]));
    expect(probabilityDearer(walk, other(), "2026-07-02")?.approximate).toBe(true);
    expect(probabilityDearer(other(), walk, "2026-07-02")?.approximate).toBe(true);
  });

  it("is not given where either has no measure of error or is asked too far ahead", () => {
    expect(probabilityDearer(model(), fitMoore(gpt2), "2030-01-01")).toBeUndefined();
    expect(probabilityDearer(fitMoore(gpt2), model(), "2030-01-01")).toBeUndefined();
    expect(probabilityDearer(model(), other(), "2040-01-01")).toBeUndefined();
    expect(forecastAt(other(), "2040-01-01").intervals).toHaveLength(3);
  });

  it("refuses a day before either's data", () => {
    expect(() => probabilityDearer(model(), other(), "2025-01-01")).toThrow(refusal("target-before-data"));
    expect(() => probabilityDearer(other(), model(), "2025-01-01")).toThrow(refusal("target-before-data"));
  });
});

const big = () => fitShrunkDrift(gpt3);
const small = () => fitShrunkDrift(gpt2);

describe(ratioOfSystems, () => {
  it("has an interval from both errors, narrower than the ratio of the ends", () => {
    const ratio = ratioOfSystems(big(), small(), "2030-01-01");
    const ofBig = forecastAt(big(), "2030-01-01");
    const ofSmall = forecastAt(small(), "2030-01-01");
    expect(ratio.median).toBeCloseTo(ofBig.median / ofSmall.median, 8);
    const scale = Math.hypot(
      predictLog(big(), 2091 / 365.25)?.scale ?? 0,
      predictLog(small(), 1389 / 365.25)?.scale ?? 0,
    );
    const [, eighty] = ratio.intervals;
    expect(Math.log((eighty?.high ?? 0) / ratio.median)).toBeCloseTo(scale * studentTQuantile(0.9, 4), 10);
    expect(eighty?.high).toBeLessThan((ofBig.intervals[1]?.high ?? 0) / (ofSmall.intervals[1]?.low ?? 1));
    expect(ratio.warnings).toEqual(["past-span"]);
  });

  it("turns upside down with its arguments", () => {
    const there = ratioOfSystems(big(), small(), "2030-01-01", [0.8]).intervals[0];
    const back = ratioOfSystems(small(), big(), "2030-01-01", [0.8]).intervals[0];
    expect((there?.low ?? 0) * (back?.high ?? 0)).toBeCloseTo(1, 10);
  });

  it("has no interval where one of the two has none, and warns of both once", () => {
    const ratio = ratioOfSystems(big(), fitMoore(gpt2), "2030-01-01");
    expect(ratio).toMatchObject({ intervals: [], warnings: ["past-span", "no-interval"] });
    expect(ratioOfSystems(fitMoore(gpt2), big(), "2030-01-01").intervals).toEqual([]);
    expect(ratioOfSystems(fitMoore(gpt2), fitMoore(gpt3), "2060-01-01").warnings).toEqual([
      "past-span",
      "extrapolated",
      "no-interval",
    ]);
  });

  it.each([
    ["2025-01-01", [0.8], "target-before-data"],
    ["2030-01-01", [1.8], "parameter-out-of-range"],
    ["2030", [0.8], "date-not-valid"],
  ] as const)("refuses %s at %j", (date, levels, code) => {
    expect(() => ratioOfSystems(big(), small(), date, levels)).toThrow(refusal(code));
    expect(() => ratioOfSystems(small(), big(), date, levels)).toThrow(refusal(code));
  });
});

describe(ratioOverTime, () => {
  it.each([
    ["shrunk drift", big],
    ["own drift", () => fitOwnDrift(gpt3)],
  ])("has the error of the step between two days alone: %s", (_, modelOf) => {
    const model = modelOf();
    const ratio = ratioOverTime(model, "2026-01-01", "2030-01-01", [0.8]);
    const step = model.errorAt?.(1461 / 365.25);
    expect(ratio.median).toBeCloseTo(Math.exp(model.driftPerYear * 4), 12);
    expect(Math.log((ratio.intervals[0]?.high ?? 0) / ratio.median)).toBeCloseTo(
      (step?.scale ?? 0) * studentTQuantile(0.9, step?.degreesOfFreedom ?? 0),
      10,
    );
  });

  it("is the forecast itself over the last observation", () => {
    for (const model of [big(), fitOwnDrift(gpt3), fitRandomWalk(yearly(2021, [9, 8, 6, 5]))]) {
      const forecast = forecastAt(model, "2026-07-02");
      const ratio = ratioOverTime(model, model.to, "2026-07-02");
      expect(ratio.median * Math.exp(model.startLog)).toBeCloseTo(forecast.median, 8);
      for (const [index, { high }] of forecast.intervals.entries()) {
        expect((ratio.intervals[index]?.high ?? 0) * Math.exp(model.startLog)).toBeCloseTo(high, 5);
      }
      expect(ratio.warnings).toEqual(forecast.warnings);
    }
  });

  it("is certainly 1 from a day to itself", () => {
    const ratio = ratioOverTime(big(), "2026-01-01", "2026-01-01", [0.5]);
    expect(ratio).toMatchObject({ median: 1, intervals: [{ level: 0.5, low: 1, high: 1 }] });
  });

  it("does not share the last observation's noise between two future steps of a random walk", () => {
    const steps = [-0.2, 0.1, -0.3, -0.1, 0.2];
    const values = [10];
    for (const step of steps) values.push((values.at(-1) ?? 0) * Math.exp(step));
    const model = fitRandomWalk(yearly(2015, values), { volatility: 0.2, theta: 0.5 });
    // (1 + θ)²·2 − 2θ for the steps, ((1 + θ)²·5 − 2θ)·4/25 for the drift
    const variance = (0.04 * (4.5 - 1 + ((11.25 - 1) * 4) / 25)) / 1.25;
    expect(model.errorBetween?.(1, 3)).toEqual({
      scale: expect.closeTo(Math.sqrt(variance), 12),
      degreesOfFreedom: undefined,
    });
    expect(model.errorBetween?.(0, 2)?.scale).toBeCloseTo(0.2 * Math.sqrt(errorFactor(2, 5, 0.5) / 1.25), 12);
  });

  it("has no interval where the error of a step is not known, or too far ahead", () => {
    expect(ratioOverTime(fitLogLinear(gpt2), "2027-01-01", "2028-01-01")).toMatchObject({
      intervals: [],
      warnings: [],
    });
    expect(ratioOverTime(fitMoore(gpt2), "2027-03-14", "2031-03-14").median).toBeCloseTo(0.25, 12);
    expect(ratioOverTime(big(), "2026-01-01", "2036-01-01")).toMatchObject({
      intervals: [],
      warnings: ["past-span", "extrapolated"],
    });
  });

  it.each([
    ["2030-01-01", "2029-12-31", "parameter-out-of-range"],
    ["2024-04-10", "2030-01-01", "target-before-data"],
    ["2024", "2030-01-01", "date-not-valid"],
  ] as const)("refuses from %s to %s", (from, to, code) => {
    expect(() => ratioOverTime(big(), from, to)).toThrow(refusal(code));
  });
});
