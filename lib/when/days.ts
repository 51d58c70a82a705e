import { dateOfDay, dayNumber, yearsBetween } from "./day-numbers.ts";
import { isDate, monthNumber, monthsOf, periodOf, yearOf } from "./when.ts";

const millisecondsPerDay = 86_400_000;

/** The day of an instant in UTC, `YYYY-MM-DD`. @throws {ForecastError} `date-not-valid` */
export function dayOf(instant: Date): string {
  return dateOfDay(Math.floor(instant.getTime() / millisecondsPerDay));
}

/** The day so many days later. */
export function dayAfter(today: string, days: number): string {
  const at = new Date(`${today}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, "YYYY-MM-DD".length);
}

/** The day a week before an instant, UTC. */
export function weekBefore(now: Date): string {
  return dayAfter(dayOf(now), -7);
}

/** Whether the calendar has this day. */
export function isDay(when: string): boolean {
  const day = new Date(`${when}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(when);
}

/** A day as a year with a fraction: the value of a figure that is a day. */
export function yearOfDay(day: string): number {
  const year = yearOf(day);
  const opening = `${String(year).padStart(4, "0")}-01-01`;
  const length = yearsBetween(opening, `${String(year + 1).padStart(4, "0")}-01-01`);
  return year + yearsBetween(opening, day) / length;
}

/** The middle of a date as years since the year 0 with a fraction: of a day, its noon. */
export function yearAtMiddle(when: string): number {
  const year = yearOf(when);
  const months = monthsOf(when);
  if (months > 0) return year + ((monthNumber(when) % 12) + months / 2) / 12;
  const opening = Date.UTC(year, 0, 1);
  const noon = Date.parse(`${when}T12:00:00Z`);
  return year + (noon - opening) / (Date.UTC(year + 1, 0, 1) - opening);
}

/**
 * The one day that a date of any precision stands for.
 *
 * A full day is itself. A year, a half, a quarter or a month is its middle day: the one that as many days of it
 * precede as follow, or one more. That is 2 July in every year, the 16th in months of 30 or 31 days,
 * the 15th in February.
 *
 * @param when `YYYY`, `YYYY-Hn`, `YYYY-Qn`, `YYYY-MM` or `YYYY-MM-DD`
 * @throws {ForecastError} `date-not-valid`
 */
export function targetDay(when: string): string {
  const { from, to } = isDate(when) ? periodOf(when) : { from: when, to: when };
  const opening = dayNumber(from);
  const length = dayNumber(to) - opening + 1;
  return dateOfDay(opening + Math.floor(length / 2));
}
