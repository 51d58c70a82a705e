import type { Locale } from "#lib/answer/answer.ts";
import { languageOf } from "#lib/ask/language.ts";
import type { Query } from "#lib/ask/query.ts";
import { readQuestion } from "#lib/ask/read-question.ts";

export interface Asked {
  readonly query: Query;
  /** the language to answer in */
  readonly locale: Locale;
}

export interface Asking {
  /** Unix milliseconds */
  readonly now: () => number;
  /** what was asked before in the same conversation */
  readonly previous?: Query | undefined;
}

/** Read what a person wrote to the bot; it is answered in the language that it is written in. */
export function readAsked(text: string, { now, previous }: Asking): Asked {
  const today = new Date(now()).toISOString().slice(0, "YYYY-MM-DD".length);
  return { query: readQuestion(text, { today, previous }), locale: languageOf(text) ?? "en" };
}
