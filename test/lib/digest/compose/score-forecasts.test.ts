import { describe, expect, it } from "vitest";
import { scoreForecasts } from "#lib/digest/compose/score-forecasts.ts";
import type { Snapshot } from "#lib/digest/compose/snapshot.ts";

const unit = "USD";
const line = { days: ["2026-01-01", "2026-03-02", "2027-03-02"], median: [1000, 800, 200] };
const snapshot = (change: Partial<Snapshot> = {}): Snapshot => ({
  system: "gpt3",
  version: 1,
  forecast: { value: 500, unit, date: "2027-07-02", source: { title: "A fit", address: "secondary" } },
  line,
  madeOn: "2026-02-01",
  asOf: "2026-01-01",
  dataVersion: "1",
  methodVersion: "1",
  revision: 1,
  expiresAt: 0,
  ...change,
});
const seen = (date: string, value: number, isFitted = true) => ({ date, value, isFitted });

describe(scoreForecasts, () => {
  it("holds the earliest forecast for the very day of an observation against it", () => {
    const later = snapshot({ madeOn: "2026-05-01", line: { ...line, median: [1, 1, 1] } });
    const scored = scoreForecasts([seen("2026-08-31", 350)], [later, snapshot()], unit);
    expect(scored).toMatchObject([{ madeOn: "2026-02-01", date: "2026-08-31", observed: 350, unit }]);
    const half = 182 / 365;
    expect(scored[0]?.forecast).toBeCloseTo(800 * (200 / 800) ** half, 9);
  });

  it("takes a day of the line as it stands", () => {
    expect(scoreForecasts([seen("2026-03-02", 790)], [snapshot()], unit)[0]?.forecast).toBe(800);
  });

  it.each([
    ["an observation of the day it was made or before", [seen("2026-02-01", 1)], {}],
    ["an observation after the end of its line", [seen("2027-03-03", 1)], {}],
    ["an estimate that stands beside", [seen("2026-08-31", 1, false)], {}],
    ["an observation of which the year alone is known", [seen("2026", 1)], {}],
    ["another unit", [seen("2026-08-31", 1)], { forecast: undefined }],
    ["a snapshot without a line", [seen("2026-08-31", 1)], { line: undefined }],
    ["a snapshot of an unknown day", [seen("2026-08-31", 1)], { madeOn: undefined }],
  ])("holds nothing against %s", (_, observed, change) => {
    expect(scoreForecasts(observed, [snapshot(change)], unit)).toEqual([]);
  });
});
