import type { Locale } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";

/** A day `YYYY-MM-DD` in the words of the language; anything shorter, such as a year, as it is. */
export function formatDate(date: string, locale: Locale): string {
  const [, year = "", month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/.exec(date) ?? [];
  return day === undefined ? date : wordsOf(locale).dates.day(Number(day), Number(month), year);
}

/** `data of 11 April 2024`: of which day, month or year the newest datum is, as exactly as the date says it. */
export function dataOf(asOf: string, locale: Locale): string {
  const { dates } = wordsOf(locale);
  const [, year = "", month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(asOf) ?? [];
  if (month !== undefined) return dates.dataOf(dates.month(Number(month), year), "month");
  return dates.dataOf(formatDate(asOf, locale), asOf.length === "YYYY".length ? "year" : "day");
}
