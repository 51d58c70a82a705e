import type { Locale } from "#lib/words/locale.ts";
import type { PauseReason, Subscription } from "./subscription.ts";
import { english } from "./words-english.ts";
import { vietnamese } from "./words-vietnamese.ts";

type Place = Pick<Subscription, "scope" | "id">;

interface By {
  /** as Slack shows them */
  readonly person: string;
  readonly place: string;
}

/** Every sentence about digests; what is put into them is data or an echo of the question. */
export interface DigestWords {
  readonly title: string;
  readonly paused: Readonly<Record<Exclude<PauseReason, "asked">, (place: string) => string>>;
  readonly subscribed: (subscription: Subscription) => string;
  readonly edited: (subscription: Subscription) => string;
  readonly wasPaused: (subscription: Subscription) => string;
  readonly wasResumed: (subscription: Subscription) => string;
  /** @param resume the command that takes it back where it was asked */
  readonly wasEnded: (subscription: Subscription, resume: string) => string;
  /** it had been paused before it ended, and is so again */
  readonly wasTakenBack: (subscription: Subscription, resume: string) => string;
  /** what the owner is told when somebody else does it */
  readonly byAnother: Readonly<Record<"digest.pause" | "digest.unsubscribe", (by: By) => string>>;
  /** how to edit what there is */
  readonly howToEdit: (subscription: Subscription) => string;
  readonly edits: readonly string[];
  readonly labels: Readonly<Record<"undo" | "resume" | "retry" | "subscribe", string>>;
  readonly previewed: string;
  readonly none: (place: Place) => string;
  readonly noneAtAll: string;
  readonly others: (count: number) => string;
  /** one subscription in a list: where, what, when, who, next and last */
  readonly line: (subscription: Subscription) => string;
  readonly suspended: (code: string) => string;
  readonly invite: (place: Place) => string;
  readonly whichZone: (name: string) => string;
  readonly unknownZone: (name: string) => string;
  readonly noZone: string;
  readonly examples: readonly string[];
  readonly afterSubscribing: readonly string[];
}

const dictionaries: Readonly<Record<Locale, DigestWords>> = { en: english, vi: vietnamese };

/** The words of a language. */
export function digestWords(locale: Locale): DigestWords {
  return dictionaries[locale];
}

/** What the owner or an admin is told when a subscription is paused. */
export function pauseNotice(
  { locale, scope, id }: Subscription,
  reason: Exclude<PauseReason, "asked">,
): string {
  return digestWords(locale).paused[reason](scope === "channel" ? `<#${id}>` : `<@${id}>`);
}
