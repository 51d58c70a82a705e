import { yearsBetween } from "#lib/forecast/dates.ts";

/** A day as a year with a fraction: the value of a figure that is a day. */
export function yearOfDay(day: string): number {
  const year = Number(day.slice(0, "YYYY".length));
  const opening = `${day.slice(0, "YYYY".length)}-01-01`;
  const length = yearsBetween(opening, `${String(year + 1).padStart(4, "0")}-01-01`);
  return year + yearsBetween(opening, day) / length;
}
