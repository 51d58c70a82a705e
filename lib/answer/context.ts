import type { Locale } from "#lib/words/locale.ts";
import { type Words, wordsOf } from "#lib/words/words.ts";
import type { Data } from "./data.ts";

/** What an answer needs besides its question: made once, where the question comes in. */
export interface Context {
  /** what the answer is made of */
  readonly data: Data;
  /** every sentence of the answer's language */
  readonly words: Words;
  readonly locale: Locale;
  /** the day of the question, `YYYY-MM-DD` */
  readonly today: string;
}

/** @param today the day of the question; absent: that of the data, which answers take for the present */
export function contextOf(data: Data, locale: Locale, today: string = data.day): Context {
  return { data, words: wordsOf(locale), locale, today };
}
