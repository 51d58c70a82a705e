import type { Locale } from "#lib/words/locale.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Written here, because a format of `Intl` takes longer to make than the rest of an answer. */
const written: Readonly<Record<Locale, (day: number, month: number, year: string) => string>> = {
  en: (day, month, year) => `${day} ${months[month - 1]} ${year}`,
  vi: (day, month, year) => `${day} tháng ${month}, ${year}`,
};

/** A day `YYYY-MM-DD` in the words of the language; anything shorter, such as a year, as it is. */
export function formatDate(date: string, locale: Locale): string {
  const [, year = "", month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/.exec(date) ?? [];
  return day === undefined ? date : written[locale](Number(day), Number(month), year);
}

/** What Vietnamese calls a date that is no day, by its length. */
const kinds: Readonly<Record<number, string>> = { 4: "năm", 7: "tháng" };

/** `data of 11 April 2024`: of which day, month or year the newest datum is, as exactly as the date says it. */
export function dataOf(asOf: string, locale: Locale): string {
  const isMonth = asOf.length === "YYYY-MM".length;
  const date = isMonth
    ? formatDate(`${asOf}-01`, locale).replace(/^1 (tháng )?/, "")
    : formatDate(asOf, locale);
  if (locale === "en") return `data of ${date}`;
  return `dữ liệu ${kinds[asOf.length] ?? "ngày"} ${date}`;
}
