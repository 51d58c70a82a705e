import type { Locale } from "#lib/answer/answer.ts";
import type { PauseReason, Subscription } from "./subscription.ts";
import { english } from "./words-english.ts";
import { vietnamese } from "./words-vietnamese.ts";

/** Every sentence about digests; what is put into them is data or an echo of the question. */
export interface DigestWords {
  readonly paused: Readonly<Record<Exclude<PauseReason, "asked">, (place: string) => string>>;
}

const dictionaries: Readonly<Record<Locale, DigestWords>> = { en: english, vi: vietnamese };

/** The words of a language. */
function digestWords(locale: Locale): DigestWords {
  return dictionaries[locale];
}

/** What the owner or an admin is told when a subscription is paused. */
export function pauseNotice(
  { locale, scope, id }: Subscription,
  reason: Exclude<PauseReason, "asked">,
): string {
  return digestWords(locale).paused[reason](scope === "channel" ? `<#${id}>` : `<@${id}>`);
}
