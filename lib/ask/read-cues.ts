import { turningWords } from "./concept-sets.ts";
import { editDistance } from "./edit-distance.ts";
import type { Language } from "./language.ts";
import { type Concept, phrasesFrom, wordsLike } from "./lexicon.ts";

/** A word or phrase of a question, with all that it can mean; a slot already read means nothing here. */
export interface Cue {
  readonly text: string;
  readonly concepts: readonly Concept[];
  /** a name, a date or an amount that has been read */
  readonly isSlot: boolean;
  /** where it begins in the text */
  readonly from: number;
  /** which sentence, counted from 0 */
  readonly sentence: number;
  /** which part of it between commas, counted through the text */
  readonly clause: number;
}

interface Word {
  readonly text: string;
  readonly from: number;
  readonly isSlot: boolean;
  readonly sentence: number;
  readonly clause: number;
}

const shortestCorrected = 5;
const slot = /^[\uE000-\uE002]+$/;
const pieces = /[\uE000-\uE002]+|[^\s\uE000-\uE002]+/g;

/** The words and phrases of a text in order; slots read before are marked in it. */
export function readCues(text: string, language: Language): readonly Cue[] {
  const words = splitWords(text);
  const cues: Cue[] = [];
  let at = 0;
  while (at < words.length) {
    const phrase = longestPhrase(words, at, language);
    const word = words[at];
    if (word === undefined) break;
    const concepts = phrase?.concepts ?? (word.isSlot ? [] : conceptsOf(word.text, language));
    const taken = phrase?.words.length ?? 1;
    const shown = words
      .slice(at, at + taken)
      .map((one) => one.text)
      .join(" ");
    cues.push({ ...word, text: shown, concepts });
    at += taken;
  }
  return cues;
}

/** Where sentences and clauses end: before a word or behind it. */
const ends = {
  clauseBefore: /^[,.;:!?)]/,
  sentenceBefore: /^[.;!?]/,
  clauseBehind: /[,.;:!?)]$|^-$/,
  sentenceBehind: /(?<!^(?:vs|approx|ca|etc|e\.g|i\.e))[.;!?]$/,
} as const;

function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let clause = 0;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const isSlot = slot.test(piece);
    const inner = isSlot ? piece : trimmed(piece);
    clause += Number(ends.clauseBefore.test(piece));
    sentence += Number(ends.sentenceBefore.test(piece));
    if (inner !== "")
      words.push({ text: inner, from: index + piece.indexOf(inner), isSlot, sentence, clause });
    if (inner === piece && piece !== "-") continue;
    clause += Number(ends.clauseBehind.test(piece));
    sentence += Number(ends.sentenceBehind.test(piece));
  }
  return words.filter(({ text: word }) => word !== "-");
}

function trimmed(piece: string): string {
  return piece.replace(/^[("'[,.;:!?]+(?=.)/u, "").replace(/[.,;:!?)"'\]]+$/u, "");
}

function longestPhrase(words: readonly Word[], at: number, language: Language) {
  const first = words[at];
  if (first === undefined || first.isSlot) return undefined;
  return phrasesFrom(first.text, language).find((phrase) =>
    phrase.words.every((word, offset) => {
      const here = words[at + offset];
      return here?.text === word && here.clause === first.clause;
    }),
  );
}

/** What a single unknown word means: that of its parts between hyphens, or of the one word that it misspells. */
function conceptsOf(word: string, language: Language): readonly Concept[] {
  const base = contracted.exec(word)?.groups?.base;
  if (base !== undefined && single(base, language).length > 0) return single(base, language);
  const parts = word.split(/[-/]/).filter((part) => part !== "");
  if (parts.length > 1) {
    const found = parts.map((part) => single(part, language));
    return found.every((concepts) => concepts.length > 0) ? [...new Set(found.flat())] : [];
  }
  return corrected(word, language);
}

/** `what'll`, `channel's`, `where'd` */
const contracted = /^(?<base>\p{L}+)'(?:ll|d|s|re|ve|m)$/u;

function single(word: string, language: Language): readonly Concept[] {
  return phrasesFrom(word, language).find(({ words }) => words.length === 1)?.concepts ?? [];
}

/** One wrong letter in a word of five or more, or two neighbours swapped in one of four. */
function corrected(word: string, language: Language): readonly Concept[] {
  if (word.length < shortestCorrected - 1 || !/^\p{L}+$/u.test(word)) return [];
  for (const known of wordsLike(word, language)) {
    if (!isNear(word, known)) continue;
    const concepts = single(known, language);
    if (concepts.length > 0 && !concepts.some((concept) => turningWords.includes(concept))) return concepts;
  }
  return [];
}

function isNear(word: string, known: string): boolean {
  if (known.length < shortestCorrected - 1 || editDistance(word, known) !== 1) return false;
  const isSwap = word.length === known.length && [...word].sort().join("") === [...known].sort().join("");
  return isSwap || word.length >= shortestCorrected;
}
