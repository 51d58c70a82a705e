import { packagedData } from "#lib/answer/data.ts";
import { systemName } from "#lib/answer/parts/named-system.ts";
import type { Locale } from "#lib/words/locale.ts";
import { type Subscription, type WeeklyRule, weekdays } from "./subscription.ts";

const languages: Readonly<Record<Locale, string>> = { en: "en-GB", vi: "vi-VN" };

/** A moment as a reader in a zone says it, such as `Tuesday 1 December 2026 at 08:30`. */
function localTime(at: string, { tz }: WeeklyRule, locale: Locale): string {
  return new Intl.DateTimeFormat(languages[locale], {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: tz,
  }).format(new Date(at));
}

/** The name of a day of the week. */
function weekdayName({ day }: WeeklyRule, locale: Locale): string {
  const monday = Date.UTC(2026, 10, 23);
  const date = new Date(monday + weekdays.indexOf(day) * 86_400_000);
  return new Intl.DateTimeFormat(languages[locale], { weekday: "long", timeZone: "UTC" }).format(date);
}

/** A channel or a person, as Slack shows them. */
export function placeMention({ scope, id }: Pick<Subscription, "scope" | "id">): string {
  return scope === "channel" ? `<#${id}>` : `<@${id}>`;
}

/** The systems that a subscription is about; `undefined`: everything. */
export function systemNames({ topics }: Pick<Subscription, "topics">, locale: Locale): string | undefined {
  if (topics.length === 0) return undefined;
  return topics.map((id) => systemName(id, { data: packagedData, locale })).join(", ");
}

/** A zone as people write it: `+07:00` is a distance from UTC. */
function zoneText(tz: string): string {
  return /^[+-]/.test(tz) ? `UTC${tz}` : tz;
}

/** The times of a subscription, in its own zone; `next` is absent while it is paused. */
export function timesOf({ rule, nextDueAt, last }: Subscription, locale: Locale) {
  return {
    weekday: weekdayName(rule, locale),
    time: rule.time,
    tz: zoneText(rule.tz),
    next: nextDueAt === undefined ? undefined : localTime(nextDueAt, rule, locale),
    last: last && { ...last, at: localTime(last.at, rule, locale) },
  };
}
