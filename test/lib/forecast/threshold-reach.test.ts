import { describe, expect, it } from "vitest";
import { fitMoore } from "#lib/forecast/benchmarks.ts";
import { predictLog } from "#lib/forecast/drift-model.ts";
import { deviateAt } from "#lib/forecast/log-prediction.ts";
import { fitOwnDrift } from "#lib/forecast/own-drift.ts";
import { crossingOf } from "#lib/forecast/threshold.ts";
import { gpt3, observations } from "./published-series.ts";
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
