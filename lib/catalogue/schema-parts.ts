import * as z from "zod/mini";

/** A name inside the catalogue, as it is written in data. */
export const Id = z.string().check(matching(/^[a-z0-9][a-z0-9.:/-]*$/));

/** A day of the calendar in UTC, `YYYY-MM-DD`. */
export const Day = z
  .string()
  .check(matching(/^\d{4}-\d{2}-\d{2}$/), rule(isInCalendar, "No month has this day."));

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

/** The same words in both languages of the bot. */
export interface Text {
  readonly en: string;
  readonly vi: string;
}

/** In data files `[English, Vietnamese]`, or one text where both are the same. */
export const Text = z.pipe(
  z.union([Words, z.tuple([Words, Words])]),
  z.transform((words): Text => {
    const [en, vi] = typeof words === "string" ? [words, words] : words;
    return { en, vi };
  }),
);

/** A day that no month has is read as one of the next month, or as none. */
function isInCalendar(day: string): boolean {
  const read = new Date(day);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}

/** A check that a text has a form. */
export function matching(form: RegExp) {
  return rule<string>((text) => form.test(text), `It must match ${form}.`);
}

/** A check that a value keeps a rule: what `z.refine` does, in fewer bytes. */
function rule<T>(keeps: (value: T) => boolean, message: string) {
  return ({ value, issues }: z.core.ParsePayload<T>): void => {
    if (!keeps(value)) issues.push({ code: "custom", input: value, message });
  };
}
