import type { LoggedChanges, LoggedMove } from "#lib/answer/answering.ts";
import { packagedData, sourceOf } from "#lib/answer/data.ts";
import { mainPoints } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Point, Series } from "#lib/catalogue/series.ts";

/**
 * What the data that ship with the program say of the days since one: the prices that changed on them. It stands in for
 * the log of what was published where there is none.
 *
 * @param day `YYYY-MM-DD`
 * @returns absent when the data are older than that
 */
export function packagedChanges(day: string): LoggedChanges | undefined {
  const { catalogue, day: last } = packagedData;
  if (last < day) return undefined;
  const moves = catalogue.systems.flatMap((system) => movesOf(system, { from: day, to: last }));
  return {
    since: day,
    versions: { last: 0 },
    prices: moves.sort((a, b) => Math.abs(Math.log(b.times)) - Math.abs(Math.log(a.times))),
    claims: [],
    quarantined: [],
  };
}

interface Days {
  readonly from: string;
  readonly to: string;
}

function movesOf({ id, series, listPrice }: System, { from, to }: Days): LoggedMove[] {
  const lists = listPrice === undefined ? [] : [listPrice.input, listPrice.output];
  return [...series.filter(({ kind }) => kind === "prices"), ...lists].flatMap((one) => {
    const points = mainPoints(one);
    return points.flatMap((point, at): LoggedMove[] => {
      const before = points[at - 1];
      const isThen = point.date >= from && point.date <= to;
      if (before === undefined || !isThen || before.value === point.value) return [];
      const [old, now] = [loggedPrice(one, before), loggedPrice(one, point)];
      return [{ system: id, series: one.id, old, new: now, times: now.value / old.value }];
    });
  });
}

function loggedPrice(series: Series, { value, date, label, source }: Point): LoggedMove["new"] {
  const { title, address, read } = sourceOf(packagedData, source ?? series.source);
  return {
    item: label ?? series.name.en,
    value,
    unit: series.unit,
    date,
    source: { title, address },
    readAt: `${read}T00:00:00.000Z`,
  };
}
