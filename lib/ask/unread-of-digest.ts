import { findZone } from "#lib/zones/find-zone.ts";
import { findWhen } from "./digest-slots.ts";
import { editDistance } from "./edit-distance.ts";
import { fold } from "./fold.ts";
import { isKnownWord } from "./lexicon.ts";
import { isDigestCommand, wordsOfOthers } from "./other-newsletter.ts";
import type { Reading } from "./reading.ts";
import { readStrangeNames } from "./unknown-name.ts";
import { weekdays } from "./weekly-day.ts";

/** What of a request about a digest was not understood, by what it looks like. */
export interface UnreadOfDigest {
  readonly names: readonly string[];
  readonly times: readonly string[];
  readonly zones: readonly string[];
  readonly others: readonly string[];
}

/** Words that look like a name, a day, a time or a zone and are none that is known; of a command, any word. */
export function unreadOfDigest(reading: Reading): UnreadOfDigest {
  const { left, times, zone } = findWhen(reading);
  const folded = fold(left);
  const names = [...reading.unknown, ...readStrangeNames(folded)].map(({ typed }) => typed.trim());
  const isCommand = isDigestCommand(reading);
  const bad = [...otherTimes(times, reading.text), ...loneNumbers(folded, isCommand)];
  const zones = otherZones(folded, zone?.read);
  const found = [...names, ...bad, ...zones].map(fold);
  const timeWords = times.flatMap(({ from, to }) => fold(reading.text.slice(from, to)).split(" "));
  const isFound = (word: string) =>
    found.some((one) => one.includes(word) || word.includes(one)) || timeWords.includes(word);
  const words = wordsOfOthers(reading, undefined).filter((word) => !isFound(word));
  const others = words.filter((word) => isCommand || isLike(word, folded));
  return { names, times: bad, zones, others: [...new Set([...others, ...otherDays(folded)])] };
}

/** Times that are none, and those beside the first. */
function otherTimes(times: ReturnType<typeof findWhen>["times"], text: string): readonly string[] {
  const [first] = times.filter(({ value }) => value !== undefined);
  return times
    .filter(({ value }) => value === undefined || value !== first?.value)
    .map(({ from, to }) => text.slice(from, to).trim());
}

/** Numbers that nothing says to be a time, though they may be meant as one: `monday 16`. */
function loneNumbers(text: string, isCommand: boolean): readonly string[] {
  const pattern = isCommand
    ? /(?<![\p{L}\p{N}.,:/+-])\d{1,4}(?![\p{L}\p{N}.,:/%])/gu
    : /(?<![\p{L}\p{N}.,:/+-])\d{1,2}(?=\s*(?:$|[,;!?]))/gu;
  return [...text.matchAll(pattern)].map(([number]) => number);
}

const path = /(?<![\p{L}\p{N}/])\p{L}{2,}\/\p{L}[\p{L}_/]+/gu;
const notZones = /^(?:and\/or|va\/hoac|n\/a|on\/off)$/;

/** Zones that are none, and one beside the first that may not be the same. */
function otherZones(text: string, first: NonNullable<ReturnType<typeof findZone>>["read"] | undefined) {
  const paths = [...text.matchAll(path)].map(([words]) => words).filter((words) => !notZones.test(words));
  const second = first === undefined || paths.length > 0 ? undefined : findZone(text, { isBare: true });
  const isOther =
    first !== undefined &&
    second !== undefined &&
    "tz" in first &&
    "tz" in second.read &&
    second.read.tz !== first.tz;
  return isOther ? [second.name] : paths;
}

const mostWrong = 2;

/** Whether a word of a sentence looks like a time, or stands where a zone would. */
function isLike(word: string, text: string): boolean {
  const isZone = text.includes(`${word} time`) || text.includes(`gio ${word}`);
  return isZone || /\d/.test(word);
}

/** `thứ chín` is no day of the week, and `tuseday` is not decided to be one. */
function otherDays(text: string): readonly string[] {
  const counted = /(?<![\p{L}])thu (?:tam|chin|muoi|[0189]|\d\d)(?![\p{L}\p{N}:])/gu;
  const words = [...text.matchAll(/(?<![\p{L}\p{N}])[a-z]{5,}(?![\p{L}\p{N}])/gu)].map(([word]) => word);
  return [...[...text.matchAll(counted)].map(([day]) => day), ...words.filter(isLikeDay)];
}

function isLikeDay(word: string): boolean {
  return !isKnownWord(word) && Object.values(weekdays).some((day) => editDistance(word, day) <= mostWrong);
}
