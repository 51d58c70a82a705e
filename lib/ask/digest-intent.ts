import type { DigestIntent } from "./digest-forms.ts";
import type { DigestSlots } from "./digest-slots.ts";
import { wholeWords } from "./letters.ts";
import type { Reading } from "./reading.ts";

const subscribing = wholeWords("subscribe|dang ky");
const asksForList = wholeWords(
  "list|which|what|show|am i subscribed|are we subscribed|do i have|do we have|danh sach|nao|nhung gi|liet ke|my subscriptions",
);
const asksWhich = wholeWords("which|what|am i|are we|nao|nhung gi");
const mine = /^(?:my|our|ban tin cua toi|cac) ?(?:digests?|subscriptions?|ban tin)?$/u;
const forNow = wholeWords(
  "for now|until|till|for a (?:while|bit|week|month|few)|temporarily|later|tam thoi|tam|mot thoi gian",
);
const asksToEdit = /(?<![\p{L}])edit(?![\p{L}])/u;
const editing =
  /(?<![\p{L}])(?:edit|change|move|switch|make|modify|reschedule|set(?! up)|update|adjust|(?<!theo )doi|chuyen|chinh|sua)(?![\p{L}]).*(?:digest|newsletter|bulletin|subscription|ban tin)|(?:digest|ban tin) (?:should|to be|must|edit|change|move|modify|doi|chuyen|sua)(?![\p{L}])/u;
const resuming = wholeWords("again|back on|lai|resume|restart|unpause");

/** Which of these a request is, the more particular first. */
const intents: readonly (readonly [DigestIntent, (reading: Reading, slots: DigestSlots) => boolean])[] = [
  ["digest.pause", ({ has, rest }) => has("unsubscribe", "pause") && forNow.test(rest)],
  ["digest.unsubscribe", ({ has }) => has("unsubscribe") && !has("resume")],
  ["digest.resume", ({ has, rest }, slots) => has("resume") && resuming.test(rest) && !isTimed(slots)],
  ["digest.pause", ({ has }) => has("pause")],
  ["digest.preview", ({ has }) => has("preview")],
  [
    "digest.edit",
    ({ rest }, slots) => editing.test(rest) && (asksToEdit.test(rest) || Object.keys(slots).length > 0),
  ],
  [
    "digest.list",
    ({ rest }, slots) =>
      (asksForList.test(rest) || mine.test(rest)) &&
      !isTimed(slots) &&
      slots.topics === undefined &&
      (!subscribing.test(rest) || asksWhich.test(rest)),
  ],
  ["digest.unsubscribe", ({ has }) => has("unsubscribe")],
  ["digest.resume", ({ has }) => has("resume")],
  ["digest.subscribe", ({ has }, slots) => has("subscribe") || isTimed(slots)],
];

/** What of digests a text asks for, beside the slots that were read. */
export function digestIntentOf(reading: Reading, slots: DigestSlots): DigestIntent | undefined {
  return intents.find(([, is]) => is(reading, slots))?.[0];
}

function isTimed({ day, time }: DigestSlots): boolean {
  return day !== undefined || time !== undefined;
}
