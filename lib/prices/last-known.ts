import { mainPoints } from "#lib/catalogue/catalogue.ts";
import type { Catalogue } from "#lib/catalogue/load-catalogue.ts";
import type { Series } from "#lib/catalogue/series.ts";
import { gpuInstances, spotSeries } from "./gpu-instances.ts";
import type { PriceObservation } from "./price-observation.ts";
import type { PriceVersion } from "./price-version.ts";

/** A price as it was last known. */
export interface KnownPrice {
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
export function lastKnown(
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
