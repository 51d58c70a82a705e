import { findZone } from "#lib/zones/find-zone.ts";
import { unreadWords } from "./allowed-words.ts";
import { defined } from "./defined.ts";
import { type DigestForm, type DigestIntent, readDigestForm } from "./digest-forms.ts";
import { fold } from "./fold.ts";
import type { Concept } from "./lexicon.ts";
import type { Query, QueryOf } from "./query.ts";
import type { Reading } from "./reading.ts";
import { readDay, readTime } from "./weekly-time.ts";

type Slots = Omit<QueryOf<"digest.subscribe">, "intent">;

/** Digests are meant where one of these is said; `weekly` alone may be about anything. */
const named =
  /(?<![\p{L}])(?:digests?|newsletters?|bulletins?|roundup|briefing|subscribed?|unsubscribe|unsub|subscriptions?(?! (?:price|cost|fee))|ban tin|weekly (?:update|summary|report)s?|dang ky|huy dang ky|bao cao (?:hang )?tuan)(?![\p{L}])/u;

const subscribing = /(?<![\p{L}])(?:subscribe|dang ky)(?![\p{L}])/u;
const asksForList =
  /(?<![\p{L}])(?:list|which|what|show|am i subscribed|are we subscribed|do i have|do we have|danh sach|nao|nhung gi|liet ke|my subscriptions)(?![\p{L}])/u;
const asksWhich = /(?<![\p{L}])(?:which|what|am i|are we|nao|nhung gi)(?![\p{L}])/u;
const mine = /^(?:my|our|ban tin cua toi|cac) ?(?:digests?|subscriptions?|ban tin)?$/u;
const forNow =
  /(?<![\p{L}])(?:for now|until|till|for a (?:while|bit|week|month|few)|temporarily|later|tam thoi|tam|mot thoi gian)(?![\p{L}])/u;
const asksToEdit = /(?<![\p{L}])edit(?![\p{L}])/u;
const editing =
  /(?<![\p{L}])(?:edit|change|move|switch|make|modify|reschedule|set(?! up)|update|adjust|(?<!theo )doi|chuyen|chinh|sua)(?![\p{L}]).*(?:digest|newsletter|bulletin|subscription|ban tin)|(?:digest|ban tin) (?:should|to be|must|edit|change|move|modify|doi|chuyen|sua)(?![\p{L}])/u;
const resuming = /(?<![\p{L}])(?:again|back on|lai|resume|restart|unpause)(?![\p{L}])/u;

/** A question about the weekly digest: subscribing, changing, pausing, ending, seeing it. */
export function readDigest(reading: Reading): Query | undefined {
  if (!named.test(reading.rest) || reading.amounts.some(({ role }) => role === "usd")) return undefined;
  const form = readDigestForm(fold(reading.text));
  const slots = { ...readSlots(reading), ...(form?.only && { only: true }) };
  const intent = isOfAnother(reading, form) ? undefined : (form?.intent ?? intentOf(reading, slots));
  return intent === undefined ? undefined : { intent, ...slots, ...scopeOf(reading, intent) };
}

const ownWords: readonly Concept[] = [
  ...([
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
  ] as const),
  ...([
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
  ] as const),
  ...([
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
  ] as const),
];
const timed =
  /^(?:\d{1,2}(?:[:h.]\d\d)?(?:am|pm|h|a|p)?|am|pm|a\.m|p\.m|sang|chieu|toi|trua|ruoi|\d{1,2}h\d{0,2})$/;

/** Somebody else's newsletter: words that are of no digest of ours, a time or a place apart. */
function isOfAnother(reading: Reading, form: DigestForm | undefined): boolean {
  const known = [...zoneWords(reading.rest), ...(form?.words.split(" ") ?? [])];
  const isKnown = (word: string) => known.includes(word) || form?.words.includes(word) === true;
  const unread = unreadWords(reading, ownWords).filter(
    (word) =>
      !timed.test(word) &&
      !isKnown(word) &&
      readDay(word, reading.language) === undefined &&
      !/^(?:thu|chu|nhat|hai|ba|tu|nam|sau|bay|\d+)$/.test(word),
  );
  return unread.length > (/(?<![\p{L}])digests?(?![\p{L}])/u.test(reading.rest) ? 1 : 0);
}

/** Which of these a request is, the more particular first. */
const intents: readonly (readonly [DigestIntent, (reading: Reading, slots: Slots) => boolean])[] = [
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

function intentOf(reading: Reading, slots: Slots): DigestIntent | undefined {
  return intents.find(([, is]) => is(reading, slots))?.[0];
}

function isTimed({ day, time }: Slots): boolean {
  return day !== undefined || time !== undefined;
}

function readSlots({ text, language, names, has }: Reading): Slots {
  const plain = fold(text);
  const topics = [...new Set(names.map(({ system }) => system.id))];
  return defined({
    day: readDay(plain, language),
    time: readTime(plain, language),
    tz: zoneIn(plain),
    topics: topics.length > 0 ? topics : undefined,
    only: has("only") || undefined,
  });
}

/** As it is written where it is one zone, else as it was typed: then it has to be asked about. */
function zoneIn(text: string): string | undefined {
  const zone = zoneOf(text);
  if (zone === undefined) return undefined;
  return "tz" in zone.read ? zone.read.tz : zone.name.toUpperCase();
}

function zoneWords(text: string): readonly string[] {
  const { words } = zoneOf(text) ?? { words: "" };
  return [words, ...words.split(/[ /]/)];
}

function zoneOf(text: string) {
  return findZone(text, { isBare: true });
}

const inChannel = /(?<![\p{L}])(?:channel|kenh)(?![\p{L}])/u;
const forMe = /(?<![\p{L}])(?:me|my|mine|myself|i|toi|cua toi|minh|em)(?![\p{L}])/u;

/** For whom: said so, or what such a request is about by default. */
function scopeOf({ has, rest }: Reading, intent: DigestIntent): Pick<Slots, "scope"> {
  if (has("workspace")) return { scope: "workspace" };
  if (inChannel.test(rest)) return { scope: "channel" };
  if (forMe.test(rest)) return { scope: "user" };
  if (has("channel")) return { scope: "channel" };
  if (intent === "digest.subscribe") return { scope: "channel" };
  return intent === "digest.preview" || intent === "digest.list" ? { scope: "user" } : {};
}
