import type { Locale } from "#lib/answer/answer.ts";

const formatOf = (language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });

/** Formats cost far more to make than to use. */
const formats: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  en: formatOf("en-GB"),
  vi: formatOf("vi-VN"),
};

/** A day `YYYY-MM-DD` in the words of the language; anything shorter, such as a year, as it is. */
export function formatDate(date: string, locale: Locale): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? formats[locale].format(new Date(`${date}T00:00:00Z`)) : date;
}
