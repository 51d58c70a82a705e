/**
 * Dates as questions and sources write them: a day, a month, a quarter, a half, a year, a span of two of these with
 * `..` between, or `today`.
 *
 * They are ISO 8601 texts of the precision written: `2028-06-30`, `2033-02`, `2031-Q1`, `2031-H2`, `2033`,
 * `2027..2034`. What is not one of these is read as the year 0: callers pass what a schema has let through.
 */

/** A date of any precision, or `today`. */
export const whenPattern = /^(?:\d{4}(?:-Q[1-4]|-H[12]|-(?:0[1-9]|1[0-2])(?:-\d{2})?)?|today)$/;

/** The same, or a span. */
export const whenOrSpanPattern =
  /^(?:\d{4}(?:-Q[1-4]|-H[12]|-(?:0[1-9]|1[0-2])(?:-\d{2})?)?(?:\.\.\d{4}(?:-Q[1-4]|-H[12]|-(?:0[1-9]|1[0-2])(?:-\d{2})?)?)?|today)$/;

/** The days of a period, both included, `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

interface Slot {
  readonly year: number;
  /** the first month of it, 1 to 12 */
  readonly month: number;
  /** how many months it covers; 0 for a day */
  readonly months: number;
  /** only of a day */
  readonly day?: number;
}

const slot =
  /^(?<year>\d{4})(?:-(?:Q(?<quarter>[1-4])|H(?<half>[12])|(?<month>0[1-9]|1[0-2])(?:-(?<day>\d\d))?))?$/;

function slotOf(when: string): Slot {
  const { year = "0", quarter, half, month, day } = slot.exec(when)?.groups ?? {};
  const at = { year: Number(year) };
  if (quarter !== undefined) return { ...at, month: Number(quarter) * 3 - 2, months: 3 };
  if (half !== undefined) return { ...at, month: Number(half) * 6 - 5, months: 6 };
  if (month === undefined) return { ...at, month: 1, months: 12 };
  return day === undefined
    ? { ...at, month: Number(month), months: 1 }
    : { ...at, month: Number(month), months: 0, day: Number(day) };
}

/** A day, or `today`: what no part of the calendar is shorter than. */
function isOneDay(when: string): boolean {
  return when === "today" || slotOf(when).day !== undefined;
}

const pad = (value: number, width = 2) => String(value).padStart(width, "0");
const monthText = (year: number, month: number) => `${pad(year, 4)}-${pad(month)}`;

/** A year and a month from the number of months since the year 0. */
function monthAt(count: number): string {
  return monthText(Math.floor(count / 12), (count % 12) + 1);
}

function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether it is a date of some precision, neither a span nor `today`; a day need not exist. */
export function isDate(when: string): boolean {
  return slot.test(when);
}

/** The year of a date, or of a span's first. */
export function yearOf(when: string): number {
  return Number(when.slice(0, "YYYY".length));
}

/** The month of a day or month, `YYYY-MM`. */
export function monthOf(when: string): string {
  return when.slice(0, "YYYY-MM".length);
}

/** The quarter that a day lies in, such as `2031-Q1`. */
export function quarterOf(day: string): string {
  const { year, month } = slotOf(day);
  return `${pad(year, 4)}-Q${Math.ceil(month / 3)}`;
}

/** Months since the year 0 of a date's first month. */
export function monthNumber(when: string): number {
  const { year, month } = slotOf(when);
  return year * 12 + month - 1;
}

/** How many months a date covers by its form: 12 for a year, 6, 3, 1; 0 for a day. */
export function monthsOf(when: string): number {
  return slotOf(when).months;
}

/** The first date of a span; any other date itself. */
export function startOf(when: string): string {
  return when.split("..")[0] ?? when;
}

/** The last date of a span; any other date itself. */
export function endOf(when: string): string {
  return when.split("..").at(-1) ?? when;
}

/** The days that a date of any precision, or a span, covers. */
export function periodOf(when: string): Period {
  return { from: firstDayOf(startOf(when)), to: lastDayOf(endOf(when)) };
}

/** Whether a day lies in a period. */
export function isWithin(day: string, { from, to }: Period): boolean {
  return from <= day && day <= to;
}

/** `today` and a day are themselves; of anything longer, its first day. */
export function firstDayOf(when: string): string {
  const { year, month } = slotOf(when);
  return isOneDay(when) ? when : `${monthText(year, month)}-01`;
}

/** `today` and a day are themselves; of anything longer, its last day. */
export function lastDayOf(when: string): string {
  if (isOneDay(when)) return when;
  const { year, month, months } = slotOf(when);
  const last = month + months - 1;
  return `${monthText(year, last)}-${pad(lengthOfMonth(year, last))}`;
}

/** The middle of a date, a step more precise than it: the July of a year, a quarter's middle month, a month's 15th. */
export function middleOf(when: string): string {
  if (isOneDay(when)) return when;
  const { year, month, months } = slotOf(when);
  return months === 1 ? `${monthText(year, month)}-15` : monthText(year, month + Math.floor(months / 2));
}

/** A date moved by months, in the precision that it has; a year that is moved by whole years stays a year. */
export function shiftBy(when: string, months: number, today: string): string {
  const start = when === "today" ? monthOf(today) : when;
  const { year, months: length, day } = slotOf(start);
  const moved = monthNumber(start) + months;
  if (length === 12 && months % 12 === 0) return pad(year + months / 12, 4);
  if (length === 3 && months % 3 === 0) return `${pad(Math.floor(moved / 12), 4)}-Q${(moved % 12) / 3 + 1}`;
  if (day === undefined) return monthAt(length === 12 ? moved + 6 : moved);
  const longest = lengthOfMonth(Math.floor(moved / 12), (moved % 12) + 1);
  return `${monthAt(moved)}-${pad(Math.min(day, longest))}`;
}
