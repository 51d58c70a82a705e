import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { milestoneBelow } from "#lib/digest/compose/take-snapshot.ts";

describe(milestoneBelow, () => {
  it.each([
    [7200, 5000],
    [5000, 2000],
    [1000, 500],
    [0.3, 0.2],
    [1, 0.5],
  ])("%f: next is %f", (value, next) => {
    expect(milestoneBelow(value)).toBe(next);
  });

  it("is always below, and never by more than two and a half times", () => {
    const values = fc.double({ min: 1e-9, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(values, (value) => {
        const next = milestoneBelow(value);
        expect(next).toBeLessThan(value);
        expect(next * 2.5).toBeGreaterThanOrEqual(value * (1 - 1e-12));
      }),
      { seed: 20_261_124 },
    );
  });
});
