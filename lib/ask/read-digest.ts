import type { Query } from "#lib/query/query.ts";
import { readDigestForm } from "./digest-forms.ts";
import { digestIntentOf } from "./digest-intent.ts";
import { digestScope } from "./digest-scope.ts";
import { readDigestSlots } from "./digest-slots.ts";
import { widenedBy } from "./digest-widened.ts";
import { doubtDigest } from "./doubt-digest.ts";
import { fold } from "./fold.ts";
import { wholeWords } from "./letters.ts";
import { isOtherNewsletter } from "./other-newsletter.ts";
import type { Reading } from "./reading.ts";

/** Digests are meant where one of these is said; `weekly` alone may be about anything. */
const named = wholeWords(
  "digests?|newsletters?|bulletins?|roundup|briefing|subscribed?|unsubscribe|unsub|subscriptions?(?! (?:price|cost|fee))|ban tin|weekly (?:update|summary|report)s?|dang ky|huy dang ky|bao cao (?:hang )?tuan",
);

/** A question about the weekly digest: subscribing, changing, pausing, ending, seeing it. */
export function readDigest(reading: Reading): Query | undefined {
  if (!named.test(reading.rest) || reading.amounts.some(({ role }) => role === "usd")) return undefined;
  const form = readDigestForm(fold(reading.text));
  const slots = { ...readDigestSlots(reading), ...(form?.only && { only: true }) };
  const intent = isOtherNewsletter(reading, form)
    ? undefined
    : (form?.intent ?? digestIntentOf(reading, slots));
  if (intent === undefined) return undefined;
  const widened = intent === "digest.edit" ? widenedBy(reading, slots) : {};
  const query = { intent, ...slots, ...widened, ...digestScope(reading, intent) };
  return doubtDigest(reading, query) ?? query;
}
