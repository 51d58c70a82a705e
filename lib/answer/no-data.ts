import type { System } from "#lib/catalogue/schema.ts";
import type { Answer, Locale } from "./answer.ts";
import { draft } from "./draft.ts";
import { wordsOf } from "./words.ts";

/** A system is known, but nothing of what was asked about it. */
export function noData({ name }: System, echo: string, locale: Locale): Answer {
  const words = wordsOf(locale);
  return draft(locale, {
    shape: "decline",
    code: "no_data",
    title: name[locale],
    echo,
    text: [words.declines.no_data, words.knownSystems],
    examples: ["gpt3 2030", "list"],
  });
}
