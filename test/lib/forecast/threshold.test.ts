import { describe, expect, it } from "vitest";
import { fitMoore } from "#lib/forecast/benchmarks.ts";
import { deviateAt } from "#lib/forecast/distributions/log-prediction.ts";
import { type DriftModel, predictLog } from "#lib/forecast/drift-model.ts";
import { fitOwnDrift } from "#lib/forecast/own-drift.ts";
import { fitRandomWalk } from "#lib/forecast/random-walk.ts";
import { fitShrunkDrift, trainingCostPrior } from "#lib/forecast/shrunk-drift.ts";
import { crossingOf, probabilityPast } from "#lib/forecast/threshold.ts";
import { addDays } from "#lib/when/day-numbers.ts";
import { gpt2, gpt3, observations, yearly } from "./published-series.ts";
import { refusal } from "./refusal.ts";

/** A century of data, so that a distribution is claimed for three more. */
const century = observations([
  ["1900-01-01", 100],
  ["1950-01-01", 55],
  ["2000-01-01", 36],
]);

describe("the reach of a threshold's days", () => {
  it("is a hundred years, though a distribution is claimed for longer", () => {
    const model = fitOwnDrift(century);
    const after = predictLog(model, 150);
    const value = Math.exp((after?.location ?? 0) + (after?.scale ?? 0) * deviateAt(0.1, 1));
    expect(crossingOf(model, { value, op: "lt" })).toEqual({
      already: false,
      median: undefined,
      earliest: undefined,
      latest: undefined,
      extrapolated: false,
    });
    const soon = predictLog(model, 99);
    const near = Math.exp((soon?.location ?? 0) + (soon?.scale ?? 0) * deviateAt(0.1, 1));
    expect(crossingOf(model, { value: near, op: "lt" }).earliest).toMatch(/^2099-01-0[1-3]$/);
  });

  it.each([0, 1, 1.2, Number.NaN])(
    "is not asked at the level %d, even without a measure of error",
    (level) => {
      const threshold = { value: 5000, op: "lt" } as const;
      expect(() => crossingOf(fitMoore(gpt3), threshold, level)).toThrow(
        refusal("parameter-out-of-range", "level"),
      );
    },
  );
});

const model = () => fitShrunkDrift(gpt3);
const below5000 = { value: 5000, op: "lt" } as const;
const rising = () =>
  fitShrunkDrift(
    observations([
      ["2016-01-01", 1],
      ["2018-01-01", 10],
      ["2020-01-01", 100],
    ]),
    { ...trainingCostPrior, driftPerYear: 1 },
  );

/** Checks a day against its neighbour: the day is past at the probability, the day before is not. */
function expectFirst(
  of: DriftModel,
  threshold: { value: number; op: "lt" | "gt" },
  day: string,
  p: number,
): void {
  expect(probabilityPast(of, threshold, day)).toBeGreaterThanOrEqual(p);
  expect(probabilityPast(of, threshold, addDays(day, -1))).toBeLessThan(p);
}

describe(crossingOf, () => {
  /** By hand: 2024-04-11 + 365.25 ln(5000/80000)/−0.97316 days; F₄((ln 5000 − m)/s) = 0.1, 0.9. */
  it("says when GPT-3 level falls below $5,000", () => {
    expect(crossingOf(model(), below5000)).toEqual({
      already: false,
      median: "2027-02-16",
      earliest: "2025-07-16",
      latest: "2032-04-17",
      extrapolated: false,
    });
  });

  it("gives whole days that no earlier day could stand for", () => {
    expectFirst(model(), below5000, "2027-02-16", 0.5);
    expectFirst(model(), below5000, "2025-07-16", 0.1);
    expectFirst(model(), below5000, "2032-04-17", 0.9);
    const wide = crossingOf(model(), below5000, 0.5);
    expectFirst(model(), below5000, wide.earliest ?? "", 0.25);
    expectFirst(model(), below5000, wide.latest ?? "", 0.75);
    expect(wide.median).toBe("2027-02-16");
  });

  it("has an end only where a probability is still claimed", () => {
    const crossing = crossingOf(model(), { value: 50, op: "lt" });
    expect(crossing.earliest).toBeDefined();
    expect(crossing).toMatchObject({ latest: undefined, extrapolated: false });
    expect(crossingOf(model(), { value: 0.1, op: "lt" })).toMatchObject({
      median: addDays("2024-04-11", 5102),
      latest: undefined,
      extrapolated: true,
    });
  });

  it("asks of what rises when it is above", () => {
    const threshold = { value: 500, op: "gt" } as const;
    const crossing = crossingOf(rising(), threshold);
    expectFirst(rising(), threshold, crossing.median ?? "", 0.5);
    expectFirst(rising(), threshold, crossing.earliest ?? "", 0.1);
    expectFirst(rising(), threshold, crossing.latest ?? "", 0.9);
  });

  it.each([
    ["below what it has passed", model, { value: 80_001, op: "lt" }],
    ["above what it has passed", rising, { value: 99, op: "gt" }],
  ] as const)("is already %s", (_, of, threshold) => {
    expect(crossingOf(of(), threshold)).toEqual({
      already: true,
      median: undefined,
      earliest: undefined,
      latest: undefined,
      extrapolated: false,
    });
  });

  it("is already at exactly the last value", () => {
    expect(crossingOf(fitShrunkDrift(yearly(2010, [8, 4, 2])), { value: 2, op: "lt" }).already).toBe(true);
    expect(crossingOf(fitShrunkDrift(yearly(2010, [8, 4, 2])), { value: 1.999, op: "lt" }).already).toBe(
      false,
    );
  });

  it("never comes on the median of what goes the other way, though chance may bring it", () => {
    const up = crossingOf(model(), { value: 100_000, op: "gt" });
    expect(up.median).toBeUndefined();
    expect(up.extrapolated).toBe(false);
    expectFirst(model(), { value: 100_000, op: "gt" }, up.earliest ?? "", 0.1);
    expect(up.latest).toBeUndefined();
    expect(crossingOf(rising(), { value: 1, op: "lt" })).toMatchObject({
      median: undefined,
      earliest: undefined,
    });
  });

  it("finds chance at its best before it fades", () => {
    const threshold = { value: 120_000, op: "gt" } as const;
    const earliest = crossingOf(model(), threshold).earliest;
    expectFirst(model(), threshold, earliest ?? "", 0.1);
    expect(probabilityPast(model(), threshold, "2034-01-01")).toBeLessThan(0.05);
  });

  it("has a median alone without a measure of error", () => {
    expect(crossingOf(fitMoore(gpt3), { value: 40_000, op: "lt" })).toEqual({
      already: false,
      median: "2026-04-12",
      earliest: undefined,
      latest: undefined,
      extrapolated: false,
    });
  });

  it("never comes within a hundred years where it moves too slowly, or not at all", () => {
    const slow = fitMoore(gpt3, 1e9);
    expect(crossingOf(slow, { value: 1, op: "lt" }).median).toBeUndefined();
    const still = fitOwnDrift(yearly(2010, [2, 2, 2]));
    expect(crossingOf(still, { value: 1, op: "lt" })).toMatchObject({
      median: undefined,
      earliest: undefined,
    });
    expect(crossingOf(still, { value: 3, op: "gt" })).toMatchObject({
      median: undefined,
      earliest: undefined,
    });
    const atLimit = (days: number) =>
      crossingOf(fitMoore(gpt3, (days / 365.25) * 12), { value: 40_000, op: "lt" });
    expect(atLimit(36_524.5).median).toBe(addDays("2024-04-11", 36_525));
    expect(atLimit(36_525.5).median).toBeUndefined();
  });

  it("serves the other methods that have a measure of error", () => {
    for (const other of [fitOwnDrift(gpt2), fitRandomWalk(yearly(2010, [9, 8, 6, 5, 3]))]) {
      const threshold = { value: Math.exp(other.startLog) / 2, op: "lt" } as const;
      const { earliest, median } = crossingOf(other, threshold);
      expectFirst(other, threshold, earliest ?? "", 0.1);
      expect((earliest ?? "") < (median ?? "")).toBe(true);
    }
  });

  it.each([
    ["a threshold of 0", { value: 0, op: "lt" }, 0.8],
    ["an infinite threshold", { value: Number.POSITIVE_INFINITY, op: "lt" }, 0.8],
    ["the level 0", below5000, 0],
    ["the level 1", below5000, 1],
  ] as const)("refuses %s", (_, threshold, level) => {
    expect(() => crossingOf(model(), threshold, level)).toThrow(refusal("parameter-out-of-range"));
  });
});

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
