import { dateOfDay, dayNumber, firstDayOfMonth } from "./dates.ts";

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
  const slot = readSlot(when);
  if (slot === undefined) {
    dayNumber(when);
    return when;
  }
  const opening = firstDayOfMonth(slot.year, slot.month);
  const length = firstDayOfMonth(slot.year, slot.month + slot.months) - opening;
  return dateOfDay(opening + Math.floor(length / 2));
}

/** The first month of a year, half, quarter or month, and how many months it has. */
function readSlot(when: string): { year: number; month: number; months: number } | undefined {
  const groups = /^(?<year>\d{4})(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?$/.exec(
    when,
  )?.groups;
  if (groups === undefined) return undefined;
  const slot = (number: string, months: number) => ({
    year: Number(groups.year),
    month: months * (Number(number) - 1) + 1,
    months,
  });
  if (groups.half !== undefined) return slot(groups.half, 6);
  if (groups.quarter !== undefined) return slot(groups.quarter, 3);
  return groups.month === undefined ? slot("1", 12) : slot(groups.month, 1);
}
