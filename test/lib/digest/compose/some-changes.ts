import type { LoggedChanges, LoggedMove } from "#lib/answer/answering.ts";

const source = { title: "Prices of models", address: "https://example.com/prices" };

/** A price that went from one value to another on 23 November 2026. */
export function aMove(series: string, from: number, to: number): LoggedMove {
  const unit = "USD per million tokens";
  const price = { item: series, unit, source, readAt: "2026-11-23T06:00:00.000Z" };
  return {
    system: series.slice(0, series.lastIndexOf("/")),
    series,
    old: { ...price, value: from, date: "2025-08-07" },
    new: { ...price, value: to, date: "2026-11-23" },
    times: to / from,
  };
}

/** What changed since 17 November 2026: nothing, unless said. */
export function someChanges(change: Partial<LoggedChanges> = {}): LoggedChanges {
  return {
    since: "2026-11-17",
    versions: { last: 5, day: "2026-11-23" },
    prices: [],
    claims: [],
    quarantined: [],
    ...change,
  };
}
