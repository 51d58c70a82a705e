import { dateOfDay, dayNumber, firstDayOfMonth } from "./dates.ts";

/**
 * The one day that a date of any precision stands for.
 *
 * A full day is itself. A year, a quarter or a month is its middle day: the one that as many days of it
 * precede as follow, or one more. That is 2 July in every year, the 16th in months of 30 or 31 days,
 * the 15th in February.
 *
 * @param when `YYYY`, `YYYY-Qn`, `YYYY-MM` or `YYYY-MM-DD`
 * @throws {ForecastError} `date-not-valid`
 */
export function targetDay(when: string): string {
  const slot = readSlot(when);
  if (slot === undefined) {
    dayNumber(when);
    return when;
  }
  const opening = firstDayOfMonth(slot.year, slot.month);
  const length = firstDayOfMonth(slot.year, slot.month + slot.months) - opening;
  return dateOfDay(opening + Math.floor(length / 2));
}

/** The first month of a year, quarter or month, and how many months it has. */
function readSlot(when: string): { year: number; month: number; months: number } | undefined {
  const groups = /^(?<year>\d{4})(?:-(?:(?<month>0[1-9]|1[0-2])|Q(?<quarter>[1-4])))?$/.exec(when)?.groups;
  if (groups === undefined) return undefined;
  const year = Number(groups.year);
  if (groups.month !== undefined) return { year, month: Number(groups.month), months: 1 };
  if (groups.quarter !== undefined) return { year, month: 3 * Number(groups.quarter) - 2, months: 3 };
  return { year, month: 1, months: 12 };
}
