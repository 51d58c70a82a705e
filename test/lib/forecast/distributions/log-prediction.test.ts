import { describe, expect, it } from "vitest";
import {
  deviateAt,
  intervalsOf,
  type LogPrediction,
  probabilityBelowLog,
  subtractLogs,
  valueAtProbability,
} from "#lib/forecast/distributions/log-prediction.ts";
import { normalCdf, normalQuantile } from "#lib/forecast/distributions/normal.ts";
import { studentTCdf, studentTQuantile } from "#lib/forecast/distributions/student-t.ts";
import { refusal } from "#test/lib/forecast/refusal.ts";

const heavy: LogPrediction = { location: 2, scale: 0.5, degreesOfFreedom: 4 };
const normal: LogPrediction = { location: 2, scale: 0.5, degreesOfFreedom: undefined };

describe("what is believed of a logarithm", () => {
  it.each([
    ["Student's t", heavy, () => [studentTQuantile(0.9, 4), studentTCdf(1.2, 4)]],
    ["normal", normal, () => [normalQuantile(0.9), normalCdf(1.2)]],
  ])("gives intervals and probabilities by %s", (_, prediction, expected) => {
    const [deviate = 0, below = 0] = expected();
    const [interval] = intervalsOf(prediction, [0.8]);
    expect(Math.log(interval?.low ?? 0)).toBeCloseTo(2 - 0.5 * deviate, 12);
    expect(Math.log(interval?.high ?? 0)).toBeCloseTo(2 + 0.5 * deviate, 12);
    expect(Math.log(valueAtProbability(prediction, 0.9))).toBeCloseTo(2 + 0.5 * deviate, 12);
    expect(probabilityBelowLog(prediction, 2.6)).toBeCloseTo(below, 14);
    expect(deviateAt(0.9, prediction.degreesOfFreedom)).toBeCloseTo(deviate, 14);
  });

  it("gives 50, 80 and 95 % unless others are asked for", () => {
    expect(intervalsOf(heavy).map(({ level }) => level)).toEqual([0.5, 0.8, 0.95]);
    expect(intervalsOf(heavy, [])).toEqual([]);
  });

  it("does not reorder the levels it is given", () => {
    const levels = [0.9, 0.1];
    intervalsOf(heavy, levels);
    expect(levels).toEqual([0.9, 0.1]);
  });

  it("is certain where nothing can vary", () => {
    const certain = { ...heavy, scale: 0 };
    expect(probabilityBelowLog(certain, 2.1)).toBe(1);
    expect(probabilityBelowLog(certain, 2)).toBe(0);
    expect(probabilityBelowLog(certain, 1.9)).toBe(0);
  });

  it.each([
    ["the level 0", () => intervalsOf(heavy, [0]), "parameter-out-of-range"],
    ["the level 1", () => intervalsOf(heavy, [1]), "parameter-out-of-range"],
    ["the probability 0", () => valueAtProbability(heavy, 0), "parameter-out-of-range"],
    ["an end too high for a number", () => intervalsOf({ ...heavy, scale: 1e3 }, [0.5]), "result-not-finite"],
    ["a value too low for one", () => valueAtProbability({ ...heavy, scale: 1e3 }, 0.1), "result-not-finite"],
    ["a median too low for one", () => intervalsOf({ ...heavy, location: -760 }, [0.5]), "result-not-finite"],
  ] as const)("refuses %s", (_, compute, code) => {
    expect(compute).toThrow(refusal(code));
  });
});

describe(subtractLogs, () => {
  it("subtracts medians, adds scales as squares and keeps the heavier tails", () => {
    const other = { location: -1, scale: 1.2, degreesOfFreedom: 9 };
    expect(subtractLogs(heavy, other)).toEqual({
      location: 3,
      scale: expect.closeTo(1.3, 14),
      degreesOfFreedom: 4,
    });
    expect(subtractLogs(other, heavy)).toEqual({
      location: -3,
      scale: expect.closeTo(1.3, 14),
      degreesOfFreedom: 4,
    });
    expect(subtractLogs(normal, other).degreesOfFreedom).toBe(9);
    expect(subtractLogs(other, normal).degreesOfFreedom).toBe(9);
    expect(subtractLogs(normal, normal).degreesOfFreedom).toBeUndefined();
  });
});
