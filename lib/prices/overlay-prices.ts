import { nameData } from "#lib/catalogue/data-version.ts";
import { once } from "#lib/catalogue/once.ts";
import type { Catalogue } from "#lib/catalogue/open-catalogue.ts";
import type { ListPrice, Source, System } from "#lib/catalogue/schema.ts";
import type { Point, Series } from "#lib/catalogue/series.ts";
import { dayOf, type PriceObservation, systemIdOf } from "./price-observation.ts";
import type { PriceVersion } from "./price-version.ts";

/** The name of a series that the catalogue has not: so far spot prices alone. */
const liveName = { en: "AWS spot, median of the zones", vi: "AWS spot, trung vị các vùng sẵn sàng" };

/**
 * The catalogue with the published prices as the newest points of its series, each with its own source.
 *
 * Pure: neither the catalogue nor its systems change. A price that the series has already adds no point.
 */
export function overlayPrices(catalogue: Catalogue, observations: readonly PriceObservation[]): Catalogue {
  const bySystem = Map.groupBy(observations, ({ series }) => systemIdOf(series));
  const made = new Map<string, System>();
  const withPrices = (system: System): System => {
    const live = bySystem.get(system.id);
    if (live === undefined) return system;
    const kept = made.get(system.id) ?? systemWith(system, new Map(live.map((one) => [one.series, one])));
    made.set(system.id, kept);
    return kept;
  };
  const systems = once(() => catalogue.systems.map(withPrices));
  const sources = once(() => new Map([...catalogue.sources, ...observations.map(sourceEntry)]));
  return {
    get systems() {
      return systems();
    },
    get sources() {
      return sources();
    },
    find(name) {
      const system = catalogue.find(name);
      return system && withPrices(system);
    },
  };
}

function systemWith(system: System, live: ReadonlyMap<string, PriceObservation>): System {
  const { listPrice } = system;
  const series = system.series.map((one) => seriesWith(one, live.get(one.id)));
  const known = new Set([...series, listPrice?.input, listPrice?.output].map((one) => one?.id));
  const others = [...live.values()].filter((one) => !known.has(one.series)).map(seriesOf);
  return {
    ...system,
    series: [...series, ...others],
    listPrice: listPrice && listPriceWith(listPrice, live),
  };
}

/** A price list is read by its days: one side's new price stands beside the other's as it was. */
function listPriceWith(listPrice: ListPrice, live: ReadonlyMap<string, PriceObservation>): ListPrice {
  const input = seriesWith(listPrice.input, live.get(listPrice.input.id));
  const output = seriesWith(listPrice.output, live.get(listPrice.output.id));
  return { ...listPrice, input: onDaysOf(output, input), output: onDaysOf(input, output) };
}

/** A series with its price in force repeated on every day on which another one has a price, and it has none. */
function onDaysOf(other: Series, series: Series): Series {
  const missing = other.points.filter(({ date }) => series.points.every((point) => point.date !== date));
  return missing.reduce((whole, { date }) => {
    const inForce = inForceOn(whole, date);
    return inForce === undefined ? whole : withPoint(whole, { ...inForce, date });
  }, series);
}

function seriesWith(series: Series, live: PriceObservation | undefined): Series {
  if (live === undefined || live.unit !== series.unit) return series;
  const isKnown = inForceOn(series, dayOf(live.readAt))?.value === live.value;
  return isKnown ? series : withPoint(series, pointOf(live));
}

function inForceOn({ points }: Series, day: string): Point | undefined {
  return points.findLast(({ role, date }) => role === "main" && date <= day);
}

function withPoint(series: Series, point: Point): Series {
  const at = series.points.findLastIndex(({ date }) => date <= point.date) + 1;
  return { ...series, points: series.points.toSpliced(at, 0, point) };
}

function seriesOf(live: PriceObservation): Series {
  const { series, unit } = live;
  return {
    id: series,
    name: liveName,
    unit,
    kind: "prices",
    source: sourceId(live),
    points: [pointOf(live)],
  };
}

function pointOf(live: PriceObservation): Point {
  return { date: live.date, value: live.value, role: "main", label: live.item, source: sourceId(live) };
}

/** One source for each feed and day: a source says on what day it was read. */
function sourceId({ feed, readAt }: PriceObservation): string {
  return `live-${feed}-${dayOf(readAt)}`;
}

function sourceEntry(live: PriceObservation): readonly [string, Source] {
  const [id, read] = [sourceId(live), dayOf(live.readAt)];
  return [id, { id, title: `${live.source.title}, read ${read}`, address: live.source.address, read }];
}

/** The catalogue, the name of its edition, and the day that it is of. */
interface Edited {
  readonly catalogue: Catalogue;
  readonly version: string;
  readonly day: string;
}

/** The same with a version of the prices over it, named after both, and of the day of the newer one. */
export function layPricesOver({ catalogue, version, day }: Edited, prices: PriceVersion): Edited {
  const madeOn = dayOf(prices.madeAt);
  return {
    catalogue: overlayPrices(catalogue, prices.observations),
    version: nameData({ catalogue: version, prices: prices.sequence }),
    day: madeOn > day ? madeOn : day,
  };
}
