import { catalogue } from "#lib/catalogue/catalogue.ts";
import { dataVersion } from "#lib/catalogue/data-version.ts";
import type { Catalogue } from "#lib/catalogue/open-catalogue.ts";
import type { Source } from "#lib/catalogue/schema.ts";
import { ForecastError } from "#lib/errors.ts";
import { yearOf } from "#lib/when/when.ts";

/** The day on which the catalogue was last changed: what answers take for the present, so that they can be kept. */
export const dataDay = dataVersion.slice(0, "YYYY-MM-DD".length);

/** Farther ahead than this, no method here has a record. */
const horizonYears = 25;

/** The last year that is answered. */
export const lastYear = yearOf(dataDay) + horizonYears;

/** What answers are made of: the catalogue, with the published prices over it where there are any. */
export interface Data {
  readonly catalogue: Catalogue;
  /** part of every answer, and of the name it is kept under */
  readonly version: string;
  /** `YYYY-MM-DD`: what answers take for the present, so that they can be kept */
  readonly day: string;
}

/** The data that ship with the program. */
export const packagedData: Data = {
  catalogue,
  version: dataVersion,
  day: dataDay,
};

/** @throws {ForecastError} `not-in-catalogue` */
export function sourceOf({ catalogue }: Pick<Data, "catalogue">, id: string): Source {
  const source = catalogue.sources.get(id);
  if (source === undefined) throw new ForecastError("not-in-catalogue", `No source is called ${id}.`);
  return source;
}
