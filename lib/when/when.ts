const pad = (value: number, width = 2) => String(value).padStart(width, "0");
const monthText = (year: number, month: number) => `${pad(year, 4)}-${pad(month)}`;

interface Slot {
  readonly year: number;
  /** the first month of it, 1 to 12 */
  readonly month: number;
  readonly months: number;
  readonly day?: number;
}

/** The months that a date covers; a day covers a part of one. */
function slotOf(when: string): Slot {
  const {
    year = "0",
    month,
    day,
    quarter,
    half,
  } = /^(?<year>\d{4})(?:-(?:Q(?<quarter>\d)|H(?<half>\d)|(?<month>\d\d)(?:-(?<day>\d\d))?))?$/.exec(when)
    ?.groups ?? {};
  if (quarter !== undefined) return { year: Number(year), month: Number(quarter) * 3 - 2, months: 3 };
  if (half !== undefined) return { year: Number(year), month: Number(half) * 6 - 5, months: 6 };
  if (month === undefined) return { year: Number(year), month: 1, months: 12 };
  const slot = { year: Number(year), month: Number(month), months: 1 };
  return day === undefined ? slot : { ...slot, day: Number(day) };
}

function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A year and a month from the number of months since year 0. */
function monthAt(count: number): string {
  return monthText(Math.floor(count / 12), (count % 12) + 1);
}

/** `today` and a day are themselves; of anything longer, its first day. */
export function firstDayOf(when: string): string {
  const { year, month, day } = slotOf(when);
  return when === "today" || day !== undefined ? when : `${monthText(year, month)}-01`;
}

/** `today` and a day are themselves; of anything longer, its last day. */
export function lastDayOf(when: string): string {
  const { year, month, months, day } = slotOf(when);
  if (when === "today" || day !== undefined) return when;
  const last = month + months - 1;
  return `${monthText(year, last)}-${pad(lengthOfMonth(year, last))}`;
}

/** The middle of a date, a step more precise than it: the July of a year, a quarter's middle month, a month's 15th. */
export function middleOf(when: string): string {
  const { year, month, months, day } = slotOf(when);
  if (when === "today" || day !== undefined) return when;
  return months === 1 ? `${monthText(year, month)}-15` : monthText(year, month + Math.floor(months / 2));
}

/** A date moved by months, in the precision that it has; a year that is moved by whole years stays a year. */
export function shiftBy(when: string, months: number, today: string): string {
  const { year, month, months: length, day } = slotOf(when === "today" ? today.slice(0, 7) : when);
  const moved = year * 12 + month - 1 + months;
  if (length === 12 && months % 12 === 0) return pad(year + months / 12, 4);
  if (length === 3 && months % 3 === 0) return `${pad(Math.floor(moved / 12), 4)}-Q${(moved % 12) / 3 + 1}`;
  if (day === undefined) return monthAt(length === 12 ? moved + 6 : moved);
  const target = monthAt(moved);
  const longest = lengthOfMonth(Math.floor(moved / 12), (moved % 12) + 1);
  return `${target}-${pad(Math.min(day, longest))}`;
}

/** Whether the calendar has this day. */
export function isDay(when: string): boolean {
  const day = new Date(`${when}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(when);
}

/** The day so many days later. */
export function dayAfter(today: string, days: number): string {
  const at = new Date(`${today}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
