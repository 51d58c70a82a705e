import { Unit } from "#lib/catalogue/units.ts";
import { type LastKnown, toKnownPrice } from "./last-known.ts";
import { dayOf, type FeedId, type PriceObservation, type PriceReading } from "./price-observation.ts";
import type { Quarantined } from "./price-version.ts";

/** A price that goes up or down by more than this, at once or within a week, is not believed. */
const mostTimes = 4;

/** 4 times, as decimals give it in binary, is not more than 4 times. */
const rounding = 1e-9;

/** What one feed gave, parted. */
export interface Checked {
  readonly accepted: readonly PriceObservation[];
  readonly quarantined: readonly Quarantined[];
}

export interface CheckOptions {
  readonly feed: FeedId;
  readonly readAt: string;
  readonly published: ReadonlyMap<string, PriceObservation>;
  /** series that another feed answers for */
  readonly taken?: ReadonlySet<string>;
  readonly lastKnown: LastKnown;
}

/** Part what may be published from what is quarantined; what this feed published and no longer has is quarantined too. */
export function checkReadings(readings: readonly PriceReading[], options: CheckOptions): Checked {
  const { taken = new Set() } = options;
  const accepted: PriceObservation[] = [];
  const quarantined: Quarantined[] = [];
  const bySeries = Map.groupBy(readings, ({ series }) => series);
  for (const [first, ...others] of bySeries.values()) {
    if (first === undefined || taken.has(first.series)) continue;
    const reason = others.some((other) => !isSame(other, first)) ? "ambiguous" : undefined;
    const unit = Unit.safeParse(first.unit);
    const wrong = reason ?? whyNot(first, options.lastKnown(first.series));
    if (wrong === undefined && unit.success) accepted.push(dated({ ...first, unit: unit.data }, options));
    else quarantined.push(setAside(first, wrong ?? "unit", options));
  }
  const gone = [...options.published.values()].filter(
    ({ feed, series }) => feed === options.feed && !bySeries.has(series) && !taken.has(series),
  );
  return { accepted, quarantined: [...quarantined, ...gone.map((one) => disappeared(one, options))] };
}

function whyNot(
  { value, unit }: PriceReading,
  known: ReturnType<LastKnown>,
): Quarantined["reason"] | undefined {
  if (!(value > 0 && Number.isFinite(value))) return "not-positive";
  if (known === undefined) return "unknown";
  if (unit !== known.unit) return "unit";
  const times = [known.value, ...known.lately].map((held) => Math.max(value / held, held / value));
  return Math.max(...times) > mostTimes * (1 + rounding) ? "jump" : undefined;
}

/** A price that differs cannot hold from a day on which another one is known: then it holds from the day it was read. */
function dated(observation: PriceObservation, { lastKnown, readAt }: CheckOptions): PriceObservation {
  const known = lastKnown(observation.series);
  const isBefore = known !== undefined && observation.date <= known.date && known.value !== observation.value;
  const isAhead = observation.date > dayOf(readAt);
  return isBefore || isAhead ? { ...observation, date: dayOf(readAt) } : observation;
}

function setAside(reading: PriceReading, reason: Quarantined["reason"], options: CheckOptions): Quarantined {
  const { series, item, feed, value, unit, date, readAt } = reading;
  const known = options.lastKnown(series);
  const read = Number.isFinite(value) ? { value, unit, date } : undefined;
  return { series, item, feed, reason, readAt, read, published: known && toKnownPrice(known) };
}

function disappeared(observation: PriceObservation, { readAt }: CheckOptions): Quarantined {
  const { series, item, feed } = observation;
  return { series, item, feed, reason: "disappeared", readAt, published: toKnownPrice(observation) };
}

function isSame(a: PriceReading, b: PriceReading): boolean {
  return a.value === b.value && a.unit === b.unit;
}
