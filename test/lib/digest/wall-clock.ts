import { type WeeklyRule, weekdays } from "#lib/digest/subscription.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** What a clock on the wall shows, to the minute, as `2026-11-24T08:30`: from the platform's own zone rules. */
function wallClock(tz: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: tz, dateStyle: "short", timeStyle: "short" });
  return (instant) => format.format(instant).replace(" ", "T");
}

/** The day of the ISO week as UTC midnight. */
function dayOfWeek(week: string, weekday: WeeklyRule["day"]): number {
  const [year = 0, number = 0] = week.split("-W").map(Number);
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day;
  return monday + ((number - 1) * 7 + weekdays.indexOf(weekday)) * day;
}

/**
 * The first instant of a week at which the wall clock shows the rule's time or a later one: minute by minute, without
 * any calendar arithmetic but that of UTC.
 */
export function firstShownFrom(week: string, { day: weekday, time, tz }: WeeklyRule): string {
  const shown = wallClock(tz);
  const date = dayOfWeek(week, weekday);
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const wanted = `${new Date(date).toISOString().slice(0, 10)}T${time}`;
  let instant = date + (hours * 60 + minutes) * minute - 15 * 60 * minute;
  while (shown(instant) < wanted) instant += stepFrom(shown(instant), wanted);
  return new Date(instant).toISOString();
}

/** Hours while the time is far, since no clock is put forward by as much; then single minutes. */
function stepFrom(shown: string, wanted: string): number {
  const away = Date.parse(`${wanted}Z`) - Date.parse(`${shown}Z`);
  return away > 150 * minute ? 30 * minute : minute;
}
