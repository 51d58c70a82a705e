import * as z from "zod/mini";

/** Days of the week from the first of an ISO week to its last. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

const Weekday = z.enum(weekdays);
export type Weekday = z.infer<typeof Weekday>;

/** A time of day, `HH:MM`, 24 hours. */
const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Once a week, by the calendar and the clock of a place. */
export const WeeklyRule = z.object({
  day: Weekday,
  time: TimeOfDay,
  /** an IANA name */
  tz: z.string(),
});
export type WeeklyRule = z.infer<typeof WeeklyRule>;
