import { once } from "#lib/catalogue/once.ts";
import type { Language } from "./language.ts";
import { englishWords } from "./words-english.ts";
import { vietnameseWords } from "./words-vietnamese.ts";

/** What a word or phrase can say besides names, dates and amounts. */
export type Concept =
  | "cost"
  | "price"
  | "train"
  | "token"
  | "inference"
  | "rent"
  | "compare"
  | "trend"
  | "decompose"
  | "hardware"
  | "software"
  | "when"
  | "chance"
  | "below"
  | "above"
  | "threshold"
  | "why"
  | "change"
  | "confidence"
  | "doubt"
  | "method"
  | "record"
  | "sources"
  | "digest"
  | "subscribe"
  | "unsubscribe"
  | "pause"
  | "resume"
  | "preview"
  | "edit"
  | "only"
  | "channel"
  | "me"
  | "recordVerb"
  | "recorded"
  | "remove"
  | "settings"
  | "workspace"
  | "forget"
  | "help"
  | "list"
  | "greet"
  | "thanks"
  | "bye"
  | "who"
  | "advice"
  | "ownBills"
  | "undefinedTarget"
  | "unsupported"
  | "follow"
  | "series"
  | "share"
  | "level"
  | "run"
  | "again"
  | "ai"
  /** so much in a time, of what is a total or a rent by the hour */
  | "period"
  /** words that turn a question into another one: an answer in spite of them would be wrong */
  | "blocker"
  /** words that change nothing */
  | "filler";

interface Phrase {
  readonly words: readonly string[];
  readonly concepts: readonly Concept[];
}

/** Phrases by their first word, the longest first. */
type Lexicon = ReadonlyMap<string, readonly Phrase[]>;

const concepts = Object.keys(englishWords) as readonly Concept[];

function buildLexicon(sources: readonly Readonly<Partial<Record<Concept, string>>>[]): Lexicon {
  const byText = new Map<string, Set<Concept>>();
  for (const source of sources) {
    for (const concept of concepts) {
      for (const text of source[concept]?.split("|") ?? []) {
        byText.set(text, (byText.get(text) ?? new Set()).add(concept));
      }
    }
  }
  const phrases = [...byText].map(([text, found]) => ({ words: text.split(" "), concepts: [...found] }));
  const byFirst = Map.groupBy(phrases, ({ words: [first = ""] }) => first);
  return new Map(
    [...byFirst].map(([first, found]) => [first, found.sort((a, b) => b.words.length - a.words.length)]),
  );
}

/** English words stand in Vietnamese questions too, but the other way round they would be misread. */
const lexicons: Readonly<Record<Language, () => Lexicon>> = {
  en: once(() => buildLexicon([englishWords])),
  vi: once(() => buildLexicon([vietnameseWords, englishWords])),
};

/** The phrases that begin with a word, the longest first. */
export function phrasesFrom(word: string, language: Language): readonly Phrase[] {
  return lexicons[language]().get(word) ?? [];
}

/** Words alone by their first letter and length, where a misspelled one is looked for. */
const byStart: Readonly<Record<Language, () => ReadonlyMap<string, readonly string[]>>> = {
  en: once(() => Map.groupBy(lexicons.en().keys(), (word) => `${word[0]}${word.length}`)),
  vi: once(() => Map.groupBy(lexicons.vi().keys(), (word) => `${word[0]}${word.length}`)),
};

/** Words with the first letter of another, as long as it or one letter longer or shorter. */
export function wordsLike(word: string, language: Language): readonly string[] {
  return [0, -1, 1].flatMap((more) => byStart[language]().get(`${word[0]}${word.length + more}`) ?? []);
}

/** Whether a word is an ordinary one: it is not a misspelled name then. */
export function isKnownWord(word: string): boolean {
  return lexicons.vi().has(word);
}
