import type { Answer, DeclineCode, Locale } from "./answer.ts";
import { draft } from "./draft.ts";
import { wordsOf } from "./words.ts";

/** Why there is no figure, and what can be asked instead. */
export function decline(code: DeclineCode, echo: string, locale: Locale): Answer {
  const words = wordsOf(locale);
  return draft(locale, {
    shape: "decline",
    code,
    title: "AI Cost",
    echo,
    text: [words.declines[code]],
    examples: ["gpt3 2030", "list"],
  });
}
