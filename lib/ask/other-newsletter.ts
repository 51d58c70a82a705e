import { unreadWords } from "./allowed-words.ts";
import type { DigestForm } from "./digest-forms.ts";
import { zoneWords } from "./digest-slots.ts";
import type { Concept } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import { findDays } from "./weekly-day.ts";

/** What a request about a digest of ours may speak of. */
const ownWords: readonly Concept[] = [
  "digest",
  "subscribe",
  "unsubscribe",
  "pause",
  "resume",
  "preview",
  "edit",
  "only",
  "channel",
  "me",
  "workspace",
  "list",
  "settings",
  "change",
  "remove",
  "help",
  "series",
  "thanks",
  "greet",
  "share",
  "when",
  "cost",
  "price",
  "trend",
  "follow",
  "train",
  "ai",
  "above",
  "below",
  "recorded",
  "recordVerb",
  "run",
  "again",
  "forget",
  "rent",
];
const timed =
  /^(?:\d{1,2}(?:[:h.]\d\d)?(?:am|pm|h|a|p)?|am|pm|a\.m|p\.m|sang|chieu|toi|trua|dem|kem|ruoi|(?:moi|hang) (?:ngay|thang)|mot thang|\d{1,2}h\d{0,2})$/;
const partOfWeekday = /^(?:thu|chu|nhat|hai|ba|tu|nam|sau|bay|tam|chin|\d+)$/;
const general =
  /^(?:time|day|days|everything|always|even|even if|even when|nothing|only|just|chi|gio|ngay|tat ca|luon)$/;
const ours = /(?<![\p{L}])digests?(?![\p{L}])/u;

const command = /^\/?digest (?:subscribe|edit|preview)(?! (?:to|from|for)(?![\p{L}]))/u;

/** Whether it is one of our commands, of which every word has to be understood. */
export function isDigestCommand({ rest }: Reading): boolean {
  return command.test(rest);
}

/** Whether somebody else's newsletter is meant: words are left that are of no digest of ours, no time and no place. */
export function isOtherNewsletter(reading: Reading, form: DigestForm | undefined): boolean {
  if (isDigestCommand(reading)) return false;
  return wordsOfOthers(reading, form).length > (ours.test(reading.rest) ? 1 : 0);
}

/** The words that are of no digest of ours, no time and no place. */
export function wordsOfOthers(reading: Reading, form: DigestForm | undefined): readonly string[] {
  const places = zoneWords(reading.rest);
  return unreadWords(reading, ownWords).filter(
    (word) =>
      !timed.test(word) &&
      !general.test(word) &&
      !partOfWeekday.test(word) &&
      !places.includes(word) &&
      form?.words.includes(word) !== true &&
      findDays(word, reading.language).length === 0,
  );
}
