import type { Locale } from "#lib/words/locale.ts";
import { type WeeklyRule, weekdays } from "./subscription.ts";

const languages: Readonly<Record<Locale, string>> = { en: "en-GB", vi: "vi-VN" };

/** A moment as a reader in a zone says it, such as `Tuesday 1 December 2026 at 08:30`. */
export function localTime(at: string, { tz }: WeeklyRule, locale: Locale): string {
  return new Intl.DateTimeFormat(languages[locale], {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: tz,
  }).format(new Date(at));
}

/** The name of a day of the week. */
export function weekdayName({ day }: WeeklyRule, locale: Locale): string {
  const monday = Date.UTC(2026, 10, 23);
  const date = new Date(monday + weekdays.indexOf(day) * 86_400_000);
  return new Intl.DateTimeFormat(languages[locale], { weekday: "long", timeZone: "UTC" }).format(date);
}
