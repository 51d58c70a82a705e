import { packagedData } from "#lib/answer/data.ts";
import { systemName } from "#lib/answer/parts/named-system.ts";
import type { Locale } from "#lib/words/locale.ts";
import { localTime, weekdayName } from "./local-time.ts";
import type { Subscription } from "./subscription.ts";

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
