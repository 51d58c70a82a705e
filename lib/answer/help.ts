import type { Answer, Locale } from "./answer.ts";
import { draft } from "./draft.ts";
import { wordsOf } from "./words.ts";

/** How to ask. */
export function help(locale: Locale): Answer {
  const { help: text } = wordsOf(locale);
  return draft(locale, {
    shape: "help",
    title: "AI Cost",
    echo: "help",
    text: [...text],
    examples: ["gpt3 2030", "gpt2 2028", "queries 2030", "list"],
  });
}
