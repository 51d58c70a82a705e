import { ForecastError } from "#lib/errors.ts";
import { catalogueData } from "./data.ts";
import { type Catalogue, openCatalogue } from "./load-catalogue.ts";
import type { Source, System } from "./schema.ts";
import type { Point, Series } from "./series.ts";

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
export function sourceOf(id: string): Source {
  const source = catalogue.sources.get(id);
  if (source === undefined) throw new ForecastError("not-in-catalogue", `No source is called ${id}.`);
  return source;
}
