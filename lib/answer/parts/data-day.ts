import { dataVersion } from "#lib/catalogue/data-version.ts";

/** The day on which the catalogue was last changed: what answers take for the present, so that they can be kept. */
export const dataDay = dataVersion.slice(0, "YYYY-MM-DD".length);

/** Farther ahead than this, no method here has a record. */
const horizonYears = 25;

/** The last year that is answered. */
export const lastYear = Number(dataDay.slice(0, "YYYY".length)) + horizonYears;
