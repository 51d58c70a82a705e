import { mainPoints } from "#lib/catalogue/catalogue.ts";
import type { Catalogue } from "#lib/catalogue/load-catalogue.ts";
import type { Series } from "#lib/catalogue/series.ts";
import { gpuInstances, spotSeries } from "./gpu-instances.ts";
import type { PriceObservation } from "./price-observation.ts";

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

/** What a price is held against: absent when neither was anything published nor is it in the catalogue. */
export type LastKnown = (series: string) => KnownPrice | undefined;

/**
 * The later of what was published and of what the catalogue says, as far as its day has come.
 *
 * So a price that was quarantined is let in by adding it to the catalogue, with its source. A spot price that was
 * never published is held against the price on demand.
 */
export function lastKnown(
  { systems }: Pick<Catalogue, "systems">,
  published: ReadonlyMap<string, PriceObservation>,
  day: string,
): LastKnown {
  const listed = new Map(
    systems.flatMap(({ series, listPrice }) =>
      [...series, ...(listPrice ? [listPrice.input, listPrice.output] : [])].map((one) => [one.id, one]),
    ),
  );
  const onDemand = new Map(gpuInstances.map((instance) => [spotSeries(instance), instance.series]));
  return (series) => {
    const known = published.get(series);
    const own = lastOf(listed.get(series), day);
    if (known !== undefined && own !== undefined) return own.date > known.date ? own : known;
    return known ?? own ?? lastOf(listed.get(onDemand.get(series) ?? ""), day);
  };
}

function lastOf(series: Series | undefined, day: string): KnownPrice | undefined {
  const last = series && mainPoints(series).findLast(({ date }) => date <= day);
  return series && last && { value: last.value, unit: series.unit, date: last.date };
}
