import { catalogue, findSystem } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { fold } from "./fold.ts";
import { isKnownWord } from "./lexicon.ts";
import { markSpans, marks, type Span } from "./marked-text.ts";
import { misspelledName } from "./misspelled-name.ts";
import { nameIndex } from "./name-index.ts";
import { numbersOf, wordsKey } from "./name-parts.ts";
import { nicknames } from "./nicknames.ts";

/** A system named in a text. */
export interface NameFound extends Span {
  readonly system: System;
  /** the name was read in spite of a typing error */
  readonly isFuzzy: boolean;
  /** the name as it stands in the text */
  readonly typed: string;
  /** its name here is made of ordinary words, which may mean something else beside another name: `token price` */
  readonly isOrdinary: boolean;
}

interface Word extends Span {
  readonly text: string;
  /** a name does not reach across a comma or the end of a sentence */
  readonly isLast: boolean;
}

const longestName = 7;
const longestMisspelled = 4;

/** Find every name of the catalogue in a text; the longest name at each place wins, a misspelled one where none is. */
export function readNames(text: string): readonly NameFound[] {
  const exact = namesAmong(wordsOf(text), exactly, longestName);
  const left = wordsOf(markSpans(text, exact, marks.name));
  return [...exact, ...namesAmong(left, misspelled, longestMisspelled)];
}

function namesAmong(words: readonly Word[], look: Look, longest: number): readonly NameFound[] {
  const found: NameFound[] = [];
  let at = 0;
  while (at < words.length) {
    const hit = longestAt(words, at, look, longest);
    if (hit !== undefined) found.push(hit.name);
    at += hit?.words ?? 1;
  }
  return found;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\S+/g)].map((match) => {
    const word = match[0];
    const head = /^[("'[]*/.exec(word)?.[0].length ?? 0;
    const inner = word.slice(head).replace(/(?:'s)?[.,;:!?)"'\]]*$/u, "");
    const from = match.index + head;
    return { text: inner, from, to: from + inner.length, isLast: /[,;:!?)]$|\.$/.test(word) };
  });
}

type Look = (typed: string) => { readonly system: System; readonly isFuzzy: boolean } | undefined;

function longestAt(
  words: readonly Word[],
  at: number,
  look: Look,
  longest: number,
): { name: NameFound; words: number } | undefined {
  for (let count = reach(words, at, longest); count > 0; count--) {
    const taken = words.slice(at, at + count);
    const typed = taken.map(({ text }) => text).join(" ");
    const hit = look(typed);
    const [first, last] = [taken[0], taken.at(-1)];
    if (hit === undefined || first === undefined || last === undefined) continue;
    const isOrdinary = hit.system.kind !== "model" && !/\d/.test(typed);
    return { name: { ...hit, typed, isOrdinary, from: first.from, to: last.to }, words: count };
  }
  return undefined;
}

/** How many words from here a name may have. */
function reach(words: readonly Word[], at: number, longest: number): number {
  const ahead = words.slice(at, at + longest);
  const end = ahead.findIndex(({ isLast }) => isLast);
  return end < 0 ? ahead.length : end + 1;
}

/** Letters and digits, with what joins them in names: a sign such as `≠` or `!` means something that we do not read. */
const isPlain = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}.\-_/()×+ ']*[\p{L}\p{M}\p{N})])?$/u;

function exactly(typed: string): ReturnType<Look> {
  if (!isPlain.test(typed)) return undefined;
  const system =
    named(typed) ??
    (/[\d\p{L}]{2}s$/u.test(typed) ? named(typed.slice(0, -1)) : undefined) ??
    reordered(typed);
  return system === undefined ? undefined : { system, isFuzzy: false };
}

function named(typed: string): System | undefined {
  const system = findSystem(nicknames[typed] ?? typed);
  if (Object.hasOwn(nicknames, typed)) return system;
  return system !== undefined && hasSameNumbers(typed, system) ? system : undefined;
}

/** `gpt 3 5` and `gpt-35` are not GPT-3.5 unless a name of it is written so: its numbers count, not its digits. */
function hasSameNumbers(typed: string, { id, name, aliases }: System): boolean {
  const numbers = numbersOf(typed);
  return [id, name.en, name.vi, ...aliases].some((known) => numbersOf(known) === numbers);
}

function reordered(typed: string): System | undefined {
  if (!typed.includes(" ") || !/[\d.]{3}|\d\p{L}|\p{L} \p{L}/u.test(typed)) return undefined;
  const id = nameIndex().byWords.get(wordsKey(fold(typed)));
  return id === undefined ? undefined : catalogue.find(id);
}

function misspelled(typed: string): ReturnType<Look> {
  const letters = typed.split(/[ \-\d.]+/).filter((word) => word.length > 1);
  if (!isPlain.test(typed) || letters.some(isKnownWord)) return undefined;
  const id = misspelledName(typed);
  const system = id === undefined ? undefined : catalogue.find(id);
  return system === undefined ? undefined : { system, isFuzzy: true };
}
