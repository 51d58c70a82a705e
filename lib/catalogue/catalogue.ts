import { ForecastError } from "#lib/errors.ts";
import type { Claim, Rate } from "./claim.ts";
import { catalogueData } from "./data.ts";
import { type Catalogue, nameKey, openCatalogue } from "./open-catalogue.ts";
import type { Quantity, Source, System } from "./schema.ts";
import type { Point, Series } from "./series.ts";
import { textIn } from "./text.ts";

/** The catalogue that ships with the program. */
export const catalogue: Catalogue = openCatalogue(catalogueData);

/** The system of exactly this id, name or alias, compared without case, punctuation and diacritics. */
export function findSystem(name: string): System | undefined {
  return catalogue.find(name);
}

/** The series that the system's default method is fitted to. */
export function fittedSeries({ fitted, series }: System): Series | undefined {
  return series.find(({ id }) => id === fitted);
}

/** The points that are fitted, oldest first; rival estimates are left out. */
export function mainPoints({ points }: Series): readonly Point[] {
  return points.filter(({ role }) => role === "main").sort((a, b) => a.date.localeCompare(b.date));
}

/** @throws {ForecastError} `not-in-catalogue` */
export function getSource(id: string): Source {
  return requireFound(catalogue.sources.get(id), id);
}

/** The system of this id. @throws {ForecastError} `not-in-catalogue` */
function getSystem(id: string): System {
  return requireFound(findSystem(id), id);
}

/** One claim of a system. @throws {ForecastError} `not-in-catalogue` */
export function getClaim(system: string, id: string): Claim {
  return findEntry(id, getSystem(system).claims);
}

/** One published rate of a system. @throws {ForecastError} `not-in-catalogue` */
export function getRate(system: string, id: string): Rate {
  return findEntry(id, getSystem(system).rates);
}

/** One quantity of a system. @throws {ForecastError} `not-in-catalogue` */
export function getQuantity(system: string, id: string): Quantity {
  return findEntry(id, getSystem(system).quantities);
}

/** One point of a series, with its own source or else that of the series. */
export interface SourcedPoint extends Point {
  readonly source: string;
}

/**
 * The point of a series that is the last, the first, or carries a label.
 *
 * @param id the series' own id after its system's, such as `record`
 * @throws {ForecastError} `not-in-catalogue`
 */
export function getPoint(system: string, id: string, which: string): SourcedPoint {
  const { source, points } = findEntry(`${system}/${id}`, getSystem(system).series);
  const at = { first: points[0], last: points.at(-1) };
  const point = requireFound(
    which === "first" || which === "last" ? at[which] : points.find(({ label }) => label === which),
    which,
  );
  return { ...point, source: point.source ?? source };
}

function findEntry<T extends { readonly id: string }>(id: string, entries: readonly T[]): T {
  return requireFound(
    entries.find((entry) => entry.id === id),
    id,
  );
}

function requireFound<T>(entry: T | undefined, id: string): T {
  if (entry === undefined) throw new ForecastError("not-in-catalogue", `Nothing is called ${id}.`);
  return entry;
}

interface NamedSystem {
  readonly id: string;
  readonly name: string;
}

/** The system with an id, by its name in a language. */
export function nameSystem(id: string, locale: string): NamedSystem | undefined {
  const system = findSystem(id);
  return system === undefined ? undefined : { id: system.id, name: textIn(system.name, locale) };
}

/** The systems whose id, name or one of whose other names holds a text, whatever its case and punctuation. */
export function searchSystems(text: string, locale: string): readonly NamedSystem[] {
  const sought = nameKey(text);
  return catalogue.systems
    .filter(({ id, name, aliases }) =>
      [id, ...Object.values(name), ...aliases].some((one) => nameKey(one).includes(sought)),
    )
    .map(({ id, name }) => ({ id, name: textIn(name, locale) }));
}
