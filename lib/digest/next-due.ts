import { Temporal } from "temporal-polyfill";
import { type WeeklyRule, weekdays } from "./subscription.ts";

/** When a digest is due, and for which week of the place that reads it. */
export interface Due {
  /** ISO 8601, UTC, with milliseconds: such texts sort by time */
  readonly at: string;
  /** the local ISO week, such as `2026-W48` */
  readonly week: string;
}

/**
 * The first time after an instant at which a rule is due, by the calendar of its place.
 *
 * A time that the clock skips is due at the first minute after the gap; one that it shows twice, at the first. A day
 * that a place skips (Samoa, 30 December 2011) is due at the first minute of the next, for the week it belongs to.
 *
 * @param options.afterWeek a week that has had its digest: it and those before it are passed over
 */
export function nextDue(
  rule: WeeklyRule,
  after: Date,
  { afterWeek = "" }: { readonly afterWeek?: string | undefined } = {},
): Due {
  const today = Temporal.Instant.fromEpochMilliseconds(after.getTime()).toZonedDateTimeISO(rule.tz);
  const monday = today.toPlainDate().subtract({ days: today.dayOfWeek - 1 });
  for (let weeks = -1; ; weeks++) {
    const due = dueIn(monday.add({ weeks }), rule);
    if (Date.parse(due.at) > after.getTime() && due.week > afterWeek) return due;
  }
}

function dueIn(monday: Temporal.PlainDate, { day, time, tz }: WeeklyRule): Due {
  const local = monday.add({ days: weekdays.indexOf(day) }).toPlainDateTime(time);
  return { at: new Date(firstMinuteFrom(local, tz)).toISOString(), week: weekOf(monday) };
}

/** Unix milliseconds of the first instant at which the clock of a place shows this time or, for want of it, a later one. */
function firstMinuteFrom(local: Temporal.PlainDateTime, tz: string): number {
  const earlier = local.toZonedDateTime(tz, { disambiguation: "earlier" });
  if (earlier.toPlainDateTime().equals(local)) return earlier.epochMilliseconds;
  const after = earlier.getTimeZoneTransition("next");
  return (after ?? earlier).epochMilliseconds;
}

function weekOf(monday: Temporal.PlainDate): string {
  return `${monday.yearOfWeek}-W${String(monday.weekOfYear).padStart(2, "0")}`;
}

/** A digest that is older than this is not sent any more. */
const oldestMilliseconds = 24 * 3_600_000;

/** Whether a digest that was due then is too old to be sent. */
export function isTooLate(dueAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(dueAt) > oldestMilliseconds;
}

/** A digest this late without a failure on the way was held up before it reached a worker. */
const punctualMilliseconds = 20 * 60_000;

/** Whether a digest is sent later than its hour allows. */
export function isDelayed(dueAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(dueAt) > punctualMilliseconds;
}
