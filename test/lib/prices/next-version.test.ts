import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import type { Feed, FeedResult } from "#lib/prices/feed.ts";
import type { FeedId, PriceReading } from "#lib/prices/price-observation.ts";
import type { PriceVersion } from "#lib/prices/price-version.ts";
import { makeNextVersion } from "#lib/prices/refresh-prices.ts";
import { edition } from "./local-refresh.ts";

const feeds: readonly Pick<Feed, "id" | "yieldsTo">[] = [
  { id: "list-prices" },
  { id: "list-prices-packaged", yieldsTo: "list-prices" },
  { id: "aws-price-list" },
];

/** Prices as the catalogue has them, so that most readings are plausible. */
const usual = { "gpt5/input": 1.25, "gpt5/output": 10, "h100-hour/aws": 6.88 };

const reading = (feed: FeedId, day: number) =>
  fc
    .record({
      usually: fc.constantFrom(...Object.entries(usual)),
      times: fc.constantFrom(1, 1, 1, 0.5, 2, 3.9, 15, 0.3, 4.1, 1000, 0, Number.NaN),
      isWrongUnit: fc.boolean().map((one) => one && day % 3 === 0),
    })
    .map(
      ({ usually: [series, price], times, isWrongUnit }): PriceReading => ({
        series,
        item: series,
        unit: isWrongUnit
          ? "USD per page"
          : series.startsWith("h100")
            ? "USD per GPU-hour"
            : "USD per million tokens",
        value: price * times,
        date: dayAt(day),
        feed,
        source: { title: feed, address: `https://example.com/${feed}` },
        readAt: `${dayAt(day)}T06:00:00.000Z`,
      }),
    );

const dayAt = (day: number) => new Date(Date.UTC(2026, 10, 24 + day)).toISOString().slice(0, 10);

const resultOf = (feed: Pick<Feed, "id" | "yieldsTo">, readings: PriceReading[] | undefined): FeedResult => ({
  feed: { ...feed, read: () => Promise.reject(new Error("It was read already.")) },
  report: readings
    ? { feed: feed.id, isRead: true, readings: readings.length, unmapped: 0, leftOut: [] }
    : { feed: feed.id, isRead: false, code: "too-slow", message: "No reply." },
  readings: readings ?? [],
});

const days = fc.tuple(
  ...Array.from({ length: 8 }, (_, day) =>
    fc.tuple(
      ...feeds.map((feed) =>
        fc
          .option(fc.array(reading(feed.id, day), { maxLength: 4 }), { nil: undefined })
          .map((readings) => resultOf(feed, readings)),
      ),
    ),
  ),
);

/** What holds of a version, whatever was read. */
function expectSound(version: PriceVersion, current: PriceVersion | undefined): void {
  expect(version.sequence).toBe((current?.sequence ?? 0) + 1);
  const before = new Map(current?.observations.map((one) => [one.series, one.value]));
  for (const { series, value, unit } of version.observations) {
    const known = before.get(series) ?? new Map(Object.entries(usual)).get(series) ?? 0;
    expect(Math.abs(Math.log(value / known))).toBeLessThanOrEqual(Math.log(4) + 1e-8);
    expect(unit).toMatch(/^USD per (million tokens|GPU-hour)$/);
    before.delete(series);
  }
  expect([...before.keys()]).toEqual([]);
}

/** No price is more than 4 times another one that was published since the first of these versions. */
function expectSlow(version: PriceVersion, versions: readonly PriceVersion[]): void {
  for (const { series, value } of version.observations) {
    const before = versions.flatMap(({ observations }) =>
      observations.filter((one) => one.series === series),
    );
    for (const one of before) {
      expect(Math.abs(Math.log(value / one.value))).toBeLessThanOrEqual(Math.log(4) + 1e-8);
    }
  }
}

describe(makeNextVersion, () => {
  it("moves no published price by more than 4 times, loses none, and makes no version of the same data twice", () => {
    fc.assert(
      fc.property(days, (week) => {
        let current: PriceVersion | undefined;
        const versions: PriceVersion[] = [];
        for (const [day, results] of week.entries()) {
          const parts = { results, catalogue, edition, now: new Date(`${dayAt(day)}T06:00:00Z`) };
          const { version } = makeNextVersion({ ...parts, current, week: versions });
          if (version === undefined) continue;
          expectSound(version, current);
          expectSlow(version, versions);
          versions.push(version);
          expect(makeNextVersion({ ...parts, current: version, week: versions }).version).toBeUndefined();
          current = version;
        }
      }),
      { seed: 20_261_124, numRuns: 300 },
    );
  });
});
