import fc from "fast-check";
import { expect, it } from "vitest";
import { dayOf } from "#lib/when/days.ts";

it("is the day of an instant in UTC, as its text begins", () => {
  const instant = fc.date({
    min: new Date("1900-01-01T00:00:00Z"),
    max: new Date("2100-12-31T23:59:59.999Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instant, (date) => {
      expect(dayOf(date)).toBe(date.toISOString().slice(0, 10));
    }),
    { seed: 4 },
  );
});
