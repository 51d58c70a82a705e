import { ForecastError } from "#lib/errors.ts";

const daysPerYear = 365.25;
const millisecondsPerDay = 86_400_000;
const zero = 48;
const hyphen = 45;

/** Days of a common year before each month; the last entry is the whole year. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

/**
 * The number of a civil day (proleptic Gregorian calendar, UTC), 1 January 1970 being 0.
 *
 * @param date `YYYY-MM-DD`
 * @throws {ForecastError} `date-not-valid` for any other text, and for days that no month has
 */
export function dayNumber(date: string): number {
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  const day = digits(date, 8, 10);
  const punctuated = date.length === 10 && date.charCodeAt(4) === hyphen && date.charCodeAt(7) === hyphen;
  if (!(punctuated && year >= 0 && day >= 1 && day <= daysInMonth(year, month))) {
    throw new ForecastError("date-not-valid", `"${date}" is not a day written YYYY-MM-DD.`);
  }
  return firstDayOfMonth(year, month) + day - 1;
}

/** The number of a month's first day; month 13 is the January after. */
export function firstDayOfMonth(year: number, month: number): number {
  return daysBeforeYear(year) + daysBeforeMonth(year, month);
}

/** @throws {ForecastError} `date-not-valid` when the day is outside the years 0000 to 9999 */
export function dateOfDay(day: number): string {
  const text = Number.isInteger(day) ? isoText(day * millisecondsPerDay) : undefined;
  if (text?.length !== 24) {
    throw new ForecastError("date-not-valid", `Day ${day} cannot be written YYYY-MM-DD.`);
  }
  return text.slice(0, 10);
}

/** Years of 365.25 days from one date to another; negative when `to` is the earlier. */
export function yearsBetween(from: string, to: string): number {
  return yearsOfDays(dayNumber(to) - dayNumber(from));
}

export function yearsOfDays(days: number): number {
  return days / daysPerYear;
}

export function daysOfYears(years: number): number {
  return years * daysPerYear;
}

/** @throws {ForecastError} `date-not-valid` */
export function addDays(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days);
}

/** Days in a month; not above 0 for a month that no year has. */
function daysInMonth(year: number, month: number): number {
  return daysBeforeMonth(year, month + 1) - daysBeforeMonth(year, month);
}

function daysBeforeMonth(year: number, month: number): number {
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return (daysBefore[month - 1] ?? 0) + leapDay;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return 365 * past + leapDays - 719_162;
}

function isoText(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** The digits of `text` from one place to another as a number; NaN when one is no digit or is not there. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place += 1) {
    const digit = text.charCodeAt(place) - zero;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
