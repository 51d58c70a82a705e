import * as z from "zod/mini";
import { Words } from "./schema-parts.ts";
import words from "./shared-words.json" with { type: "json" };

/** The same words in several languages. What is not there in a language is read in English: `textIn`. */
export interface Text {
  readonly en: string;
  readonly vi: string;
}

/** In data files `[English, Vietnamese]`, or one text where both are the same. */
export const Text = z.pipe(
  z.union([Words, z.tuple([Words, Words])]),
  z.transform((words): Text => {
    const [en, vi] = typeof words === "string" ? [words, words] : words;
    return { en, vi };
  }),
);

/** A text in a language, or in English where it has no words in that one. */
export function textIn(text: Text, locale: string): string {
  const words: Readonly<Record<string, string>> = { ...text };
  return words[locale] ?? text.en;
}

/** The words that many systems share, in both languages: `{…}` stands for what each system fills in. */
export const sharedWords = words;

/** A sentence of theirs with its gaps filled. */
export function fillText(sentence: readonly string[], gaps: Readonly<Record<string, string>> = {}): Text {
  return Text.parse(sentence.map((words) => fillWords(words, gaps)));
}

export function fillWords(words: string, gaps: Readonly<Record<string, string>>): string {
  return words.replaceAll(/\{(\w+)\}/g, (gap, name) => gaps[name] ?? gap);
}
