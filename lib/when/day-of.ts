import { dateOfDay } from "#lib/forecast/dates.ts";

const millisecondsPerDay = 86_400_000;

/** The day of an instant in UTC, `YYYY-MM-DD`. @throws {ForecastError} `date-not-valid` */
export function dayOf(instant: Date): string {
  return dateOfDay(Math.floor(instant.getTime() / millisecondsPerDay));
}
