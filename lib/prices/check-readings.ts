import { mainPoints } from "#lib/catalogue/catalogue.ts";
import type { Catalogue } from "#lib/catalogue/open-catalogue.ts";
import type { Series } from "#lib/catalogue/series.ts";
import { Unit } from "#lib/catalogue/units.ts";
import { gpuInstances, spotSeries } from "./gpu-instances.ts";
import { dayOf, type FeedId, type PriceObservation, type PriceReading } from "./price-observation.ts";
import type { PriceVersion, Quarantined } from "./price-version.ts";

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
    const wrong = reason ?? findFault(first, options.lastKnown(first.series));
    if (wrong === undefined && unit.success)
      accepted.push(correctDate({ ...first, unit: unit.data }, options));
    else quarantined.push(quarantine(first, wrong ?? "unit", options));
  }
  const gone = [...options.published.values()].filter(
    ({ feed, series }) => feed === options.feed && !bySeries.has(series) && !taken.has(series),
  );
  return { accepted, quarantined: [...quarantined, ...gone.map((one) => quarantineGone(one, options))] };
}

function findFault(
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
function correctDate(observation: PriceObservation, { lastKnown, readAt }: CheckOptions): PriceObservation {
  const known = lastKnown(observation.series);
  const isBefore = known !== undefined && observation.date <= known.date && known.value !== observation.value;
  const isAhead = observation.date > dayOf(readAt);
  return isBefore || isAhead ? { ...observation, date: dayOf(readAt) } : observation;
}

function quarantine(
  reading: PriceReading,
  reason: Quarantined["reason"],
  options: CheckOptions,
): Quarantined {
  const { series, item, feed, value, unit, date, readAt } = reading;
  const known = options.lastKnown(series);
  const read = Number.isFinite(value) ? { value, unit, date } : undefined;
  return { series, item, feed, reason, readAt, read, published: known && toKnownPrice(known) };
}

function quarantineGone(observation: PriceObservation, { readAt }: CheckOptions): Quarantined {
  const { series, item, feed } = observation;
  return { series, item, feed, reason: "disappeared", readAt, published: toKnownPrice(observation) };
}

function isSame(a: PriceReading, b: PriceReading): boolean {
  return a.value === b.value && a.unit === b.unit;
}

/** A price as it was last known. */
interface KnownPrice {
  readonly value: number;
  readonly unit: string;
  readonly date: string;
}

/** A price without where it was read. */
export function toKnownPrice({ value, unit, date }: KnownPrice): KnownPrice {
  return { value, unit, date };
}

/** What a price is held against. */
interface Held extends KnownPrice {
  /** what was published of it in the last week: a price that climbs in steps is held against the lowest of them too */
  readonly lately: readonly number[];
}

/** Absent when neither was anything published nor is it in the catalogue. */
export type LastKnown = (series: string) => Held | undefined;

interface KnownParts {
  readonly published: ReadonlyMap<string, PriceObservation>;
  /** the versions of the last week */
  readonly week: readonly Pick<PriceVersion, "observations">[];
  readonly day: string;
}

/**
 * The later of what was published and of what the catalogue says, as far as its day has come.
 *
 * So a price that was quarantined is let in by adding it to the catalogue, with its source. A spot price that was
 * never published is held against the price on demand.
 */
export function createLastKnown(
  { systems }: Pick<Catalogue, "systems">,
  { published, week, day }: KnownParts,
): LastKnown {
  const listed = new Map(
    systems.flatMap(({ series, listPrice }) =>
      [...series, ...(listPrice ? [listPrice.input, listPrice.output] : [])].map((one) => [one.id, one]),
    ),
  );
  const onDemand = new Map(gpuInstances.map((instance) => [spotSeries(instance), instance.series]));
  const readLately = week.flatMap(({ observations }) => observations);
  return (series) => {
    const known = published.get(series);
    const own = lastOf(listed.get(series), day);
    const held = laterOf(known, own) ?? lastOf(listed.get(onDemand.get(series) ?? ""), day);
    const since = own?.date ?? "";
    const lately = readLately.filter((one) => one.series === series && one.date >= since);
    return held && { ...toKnownPrice(held), lately: lately.map(({ value }) => value) };
  };
}

function laterOf(known: KnownPrice | undefined, own: KnownPrice | undefined): KnownPrice | undefined {
  if (known === undefined || own === undefined) return known ?? own;
  return own.date > known.date ? own : known;
}

function lastOf(series: Series | undefined, day: string): KnownPrice | undefined {
  const last = series && mainPoints(series).findLast(({ date }) => date <= day);
  return series && last && { value: last.value, unit: series.unit, date: last.date };
}
