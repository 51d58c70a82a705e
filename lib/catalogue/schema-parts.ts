import * as z from "zod/mini";

/** A name inside the catalogue, as it is written in data. */
export const Id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.:/-]*$/));

/** A calendar day in UTC, `YYYY-MM-DD`. */
export const Day = z.iso.date();

/** A year, month or day: as precise as its source is. */
export const When = z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/));

/** Finite, as every number that zod accepts. */
export const Positive = z.number().check(z.gt(0));

/** A change a year as a fraction: -0.7 is 70 % less each year. */
export const RatePerYear = z.number().check(z.gt(-1));

const Words = z.string().check(z.regex(/\S/));

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
