import { Text } from "./schema-parts.ts";
import words from "./words.json" with { type: "json" };

/** The words that many systems share, in both languages: `{…}` stands for what each system fills in. */
export const sharedWords = words;

/** A sentence of theirs with its gaps filled. */
export function fillText(sentence: readonly string[], gaps: Readonly<Record<string, string>> = {}): Text {
  return Text.parse(sentence.map((words) => fillWords(words, gaps)));
}

/** One text with its gaps filled. */
export function fillWords(words: string, gaps: Readonly<Record<string, string>>): string {
  return words.replaceAll(/\{(\w+)\}/g, (gap, name) => gaps[name] ?? gap);
}
