import type { LoggedMove } from "#lib/answer/answering.ts";
import { packagedData } from "#lib/answer/data.ts";
import { systemName } from "#lib/answer/parts/named-system.ts";
import { findSystem } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Locale } from "#lib/words/locale.ts";
import type { Digest, Mover } from "./digest.ts";
import type { Snapshot } from "./snapshot.ts";

/** A price that moved, by its name in a language. */
export function moverOf({ system, series, old, new: now }: LoggedMove, locale: Locale): Mover {
  const { listPrice, series: all = [] } = findSystem(system) ?? {};
  const own = sideOf({ listPrice, series: all }, series)?.name[locale];
  const { value, unit, date, source, item } = now;
  const name = `${systemName(system, { data: packagedData, locale })}, ${own ?? item}`;
  return { name, before: old.value, now: value, unit, date, source };
}

function sideOf({ listPrice, series = [] }: Pick<System, "listPrice" | "series">, id: string) {
  return [listPrice?.input, listPrice?.output, ...series].find((one) => one?.id === id);
}

/** What a model is listed at, where nothing is forecast of it. */
export function listedOf({ system, prices = [] }: Snapshot, locale: Locale): Digest["listed"] {
  const known = findSystem(system);
  if (known === undefined || prices.length === 0) return undefined;
  return {
    name: systemName(system, { data: packagedData, locale }),
    prices: prices.map(({ series, ...price }) => ({
      ...price,
      name: sideOf(known, series)?.name[locale] ?? series,
    })),
  };
}
