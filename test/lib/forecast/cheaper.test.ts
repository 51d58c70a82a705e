import { describe, expect, it } from "vitest";
import { fitMoore } from "#lib/forecast/benchmarks.ts";
import { probabilityDearer } from "#lib/forecast/cheaper.ts";
import { forecastAt, predictLog } from "#lib/forecast/drift-model.ts";
import { fitRandomWalk } from "#lib/forecast/random-walk.ts";
import { fitShrunkDrift } from "#lib/forecast/shrunk-drift.ts";
import { studentTCdf } from "#lib/forecast/student-t.ts";
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
