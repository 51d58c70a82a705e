import type { Answer } from "#lib/answer/answer.ts";
import { viewWords } from "#lib/words/view-words.ts";
import type { Part } from "./view.ts";

/** As much as one paragraph holds. */
const paragraphCharacters = 2500;

/** Sentences, a part for as many as go into a paragraph. */
function paragraphs(sentences: readonly string[]): readonly Part[] {
  const parts: string[][] = [];
  let room = 0;
  for (const sentence of sentences) {
    const last = parts.at(-1);
    if (last === undefined || sentence.length > room) {
      parts.push([sentence]);
      room = paragraphCharacters - sentence.length;
    } else {
      last.push(sentence);
      room -= sentence.length;
    }
  }
  return parts.map((paragraph) => ({ lines: [], sentences: paragraph, isSmall: false }));
}

/** The parts of an answer without figures: what it says, its sources where it lists them, and what to ask instead. */
export function plainParts(answer: Answer): readonly Part[] {
  const { text, examples, locale } = answer;
  const { ask } = viewWords(locale);
  const tries =
    examples.length === 0
      ? []
      : [`${ask}: ${examples.map((example) => `\`/aicost ${example}\``).join(" · ")}`];
  return [
    ...paragraphs(text),
    { lines: [], sentences: [], cited: answer.shape === "list" ? answer.sources : [], isSmall: false },
    { lines: [], sentences: tries, isSmall: false },
  ];
}
