import { dateOfDay, firstDayOfMonth } from "#lib/forecast/dates.ts";

/** The days of a period, both included, `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const monthsPerYear = 12;

/** The days that a date of any precision, or a span of two, covers. */
export function periodOf(when: string): Period {
  const [first = when, last = first] = when.split("..");
  return { from: slotOf(first).from, to: slotOf(last).to };
}

/** Whether a day lies in a period. */
export function isWithin(day: string, { from, to }: Period): boolean {
  return from <= day && day <= to;
}

/** How many months a date covers by its form: 12 for a year, 6, 3, 1; 0 for a day. */
export function monthsOf(when: string): number {
  if (/^\d{4}$/.test(when)) return monthsPerYear;
  if (when.includes("H")) return 6;
  if (when.includes("Q")) return 3;
  return /^\d{4}-\d{2}$/.test(when) ? 1 : 0;
}

function slotOf(when: string): Period {
  const months = monthsOf(when);
  if (months === 0) return { from: when, to: when };
  const year = Number(when.slice(0, 4));
  const part = Number(when.slice(months === 1 ? 5 : 6)) || 1;
  const month = months * (part - 1) + 1;
  return {
    from: dateOfDay(firstDayOfMonth(year, month)),
    to: dateOfDay(lastDayBefore(year, month + months)),
  };
}

/** @param month 13 is the January after */
function lastDayBefore(year: number, month: number): number {
  return firstDayOfMonth(year, month) - 1;
}
