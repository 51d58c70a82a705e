import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkReadings, type LastKnown } from "#lib/prices/check-readings.ts";
import type { PriceObservation, PriceReading } from "#lib/prices/price-observation.ts";

const readAt = "2026-11-24T06:00:00.000Z";
const unit = "USD per million tokens";

const readingOf = (change: Partial<PriceReading> = {}): PriceReading => ({
  series: "gpt5/input",
  item: "openai/gpt-5",
  unit,
  value: 2,
  date: "2026-11-24",
  feed: "list-prices",
  source: { title: "a file", address: "https://example.com/data.json" },
  readAt,
  ...change,
});
const observed = (change: Partial<PriceObservation> = {}): PriceObservation => ({
  ...readingOf({ date: "2026-11-01" }),
  unit,
  ...change,
});
const check = (
  readings: readonly PriceReading[],
  published: readonly PriceObservation[],
  lately: readonly number[] = [],
) => {
  const lastKnown: LastKnown = (series) => {
    const known = published.find((one) => one.series === series);
    return known && { ...known, lately };
  };
  return checkReadings(readings, {
    feed: "list-prices",
    readAt,
    published: new Map(published.map((one) => [one.series, one])),
    lastKnown,
  });
};

describe(checkReadings, () => {
  it("lets a price through that is up or down by 4 times at most", () => {
    for (const value of [0.5, 2, 8]) {
      expect(check([readingOf({ value })], [observed()])).toMatchObject({
        accepted: [{ value }],
        quarantined: [],
      });
    }
  });

  it("takes decimals as they are written: 0.07 to 0.28 is 4 times", () => {
    expect(check([readingOf({ value: 0.28 })], [observed({ value: 0.07 })]).accepted).toHaveLength(1);
  });

  it.each([
    ["1000 times the price", { value: 2000 }, "jump"],
    ["a thousandth of the price", { value: 0.002 }, "jump"],
    ["a little more than 4 times", { value: 8.01 }, "jump"],
    ["a little less than a quarter", { value: 0.499 }, "jump"],
    ["a price per thousand tokens", { unit: "USD per thousand tokens" }, "unit"],
    ["another unit of the catalogue's", { unit: "USD per GPU-hour" }, "unit"],
    ["nothing", { value: 0 }, "not-positive"],
    ["a negative price", { value: -2 }, "not-positive"],
    ["no number", { value: Number.NaN }, "not-positive"],
    ["an infinite price", { value: Number.POSITIVE_INFINITY }, "not-positive"],
  ])("quarantines %s", (_, change, reason) => {
    const { accepted, quarantined } = check([readingOf(change)], [observed()]);
    expect(accepted).toEqual([]);
    expect(quarantined).toMatchObject([
      { series: "gpt5/input", feed: "list-prices", reason, published: { value: 2 } },
    ]);
  });

  it.each([
    ["a step up that is 4 times with the one before it", 4, [1.01], []],
    ["a step that is more than 4 times with the one before it", 4, [0.99], ["jump"]],
    ["a step down that is more than 4 times with the one before it", 1, [4.01], ["jump"]],
    ["a step that is more than 4 times with the first of three", 4, [0.9, 1.5], ["jump"]],
  ])("holds a price against those of the week too: %s", (_, value, lately, reasons) => {
    const { quarantined } = check([readingOf({ value })], [observed()], lately);
    expect(quarantined.map(({ reason }) => reason)).toEqual(reasons);
  });

  it("quarantines what has nothing to be held against", () => {
    expect(check([readingOf()], [])).toMatchObject({ accepted: [], quarantined: [{ reason: "unknown" }] });
  });

  it("quarantines two prices of one series", () => {
    const readings = [readingOf(), readingOf({ value: 3 })];
    expect(check(readings, [observed()])).toMatchObject({
      accepted: [],
      quarantined: [{ reason: "ambiguous" }],
    });
    expect(check([readingOf(), readingOf()], [observed()]).accepted).toHaveLength(1);
  });

  it("reports what this feed published and no longer has, and not what another feed published", () => {
    const others = observed({ series: "h100-hour/aws", feed: "aws-price-list" });
    expect(check([], [observed(), others]).quarantined).toEqual([
      {
        series: "gpt5/input",
        item: "openai/gpt-5",
        feed: "list-prices",
        reason: "disappeared",
        readAt,
        published: { value: 2, unit, date: "2026-11-01" },
      },
    ]);
  });

  it("dates another price than the known one from the day it was read, when the feed's day is not later", () => {
    const dayOf = (date: string, value: number) =>
      check([readingOf({ date, value })], [observed()]).accepted[0]?.date;
    expect(dayOf("2026-10-01", 3)).toBe("2026-11-24");
    expect(dayOf("2026-11-01", 3)).toBe("2026-11-24");
    expect(dayOf("2026-11-10", 3)).toBe("2026-11-10");
    expect(dayOf("2026-12-01", 3)).toBe("2026-11-24");
    expect(dayOf("2026-10-01", 2)).toBe("2026-10-01");
  });

  it("publishes nothing but positive prices of a known unit within 4 times of what is known, whatever it is fed", () => {
    const series = fc.constantFrom("gpt5/input", "gpt5/output", "h100-hour/aws", "new/input");
    const value = fc.oneof(fc.double(), fc.constantFrom(0, 2, 2000, 0.002));
    const units = fc.constantFrom(unit, "USD per GPU-hour", "USD per token");
    const known = [observed(), observed({ series: "gpt5/output", value: 10 })];
    fc.assert(
      fc.property(fc.array(fc.record({ series, value, unit: units }), { maxLength: 12 }), (changes) => {
        const { accepted, quarantined } = check(changes.map(readingOf), known);
        for (const one of accepted) {
          const before = known.find(({ series }) => series === one.series);
          expect(one.unit).toBe(before?.unit);
          expect(Math.abs(Math.log(one.value / (before?.value ?? 0)))).toBeLessThanOrEqual(
            Math.log(4) + 1e-8,
          );
        }
        const parted = [...accepted, ...quarantined].map(({ series }) => series);
        expect(new Set(parted).size).toBe(parted.length);
        expect(new Set(parted)).toEqual(
          new Set([...changes.map(({ series }) => series), "gpt5/input", "gpt5/output"]),
        );
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });
});
