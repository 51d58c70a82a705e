import { describe, expect, it } from "vitest";
import { fitMoore } from "#lib/forecast/benchmarks.ts";
import { addDays } from "#lib/forecast/dates.ts";
import { fitShrunkDrift } from "#lib/forecast/shrunk-drift.ts";
import { probabilityPast } from "#lib/forecast/threshold.ts";
import { gpt3 } from "./published-series.ts";
import { refusal } from "./refusal.ts";

const model = () => fitShrunkDrift(gpt3);
const below5000 = { value: 5000, op: "lt" } as const;

describe(probabilityPast, () => {
  it("is the distribution's area on the far side", () => {
    const below = probabilityPast(model(), below5000, "2030-01-01");
    expect(below).toBeCloseTo(0.83074, 5);
    expect(probabilityPast(model(), { value: 5000, op: "gt" }, "2030-01-01")).toBeCloseTo(
      1 - (below ?? 0),
      14,
    );
  });

  it("is certain on the day of the last observation", () => {
    expect(probabilityPast(model(), { value: 80_001, op: "lt" }, "2024-04-11")).toBe(1);
    expect(probabilityPast(model(), { value: 79_999, op: "lt" }, "2024-04-11")).toBe(0);
    expect(probabilityPast(model(), { value: 79_999, op: "gt" }, "2024-04-11")).toBe(1);
  });

  it("is not given too far ahead, nor without a measure of error", () => {
    expect(probabilityPast(model(), below5000, addDays("2024-04-11", 3 * 1414))).toBeDefined();
    expect(probabilityPast(model(), below5000, addDays("2024-04-11", 3 * 1414 + 1))).toBeUndefined();
    expect(probabilityPast(fitMoore(gpt3), below5000, "2025-01-01")).toBeUndefined();
  });

  it.each([
    ["a threshold of 0", { value: 0, op: "lt" }, "2030-01-01", "parameter-out-of-range"],
    ["a day before the data", below5000, "2024-04-10", "target-before-data"],
    ["a day that is none", below5000, "2030", "date-not-valid"],
  ] as const)("refuses %s", (_, threshold, date, code) => {
    expect(() => probabilityPast(model(), threshold, date)).toThrow(refusal(code));
  });
});
