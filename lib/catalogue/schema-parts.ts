import * as z from "zod/mini";
import { isDay } from "#lib/when/days.ts";

/** A name inside the catalogue, as it is written in data. */
export const Id = z.string().check(matching(/^[a-z0-9][a-z0-9.:/-]*$/));

/** A day of the calendar in UTC, `YYYY-MM-DD`. */
export const Day = z.string().check(matching(/^\d{4}-\d{2}-\d{2}$/), rule(isDay, "No month has this day."));

/** A year, month or day: as precise as its source is. */
export const When = z.string().check(matching(/^\d{4}(-\d{2}){0,2}$/));

/** Finite, as every number that zod accepts. */
export const Positive = z.number().check(rule((value) => value > 0, "It must be above 0."));

/** A change a year as a fraction: -0.7 is 70 % less each year. */
export const RatePerYear = z.number().check(rule((value) => value > -1, "It must be above -1."));

/** What of a number could not be checked: its day, which was recalled or is known to the month, or its value. */
export const Unverified = z.enum(["day", "value"]);
export type Unverified = z.infer<typeof Unverified>;

/** A text of one language that is not empty. */
export const Words = z.string().check(matching(/\S/));

/** A check that a text has a form. */
export function matching(form: RegExp) {
  return rule<string>((text) => form.test(text), `It must match ${form}.`);
}

/** A check that a value keeps a rule: what `z.refine` does, in fewer bytes. */
export function rule<T>(keeps: (value: T) => boolean, message: string) {
  return ({ value, issues }: z.core.ParsePayload<T>): void => {
    if (!keeps(value)) issues.push({ code: "custom", input: value, message });
  };
}
