import type { Locale } from "#lib/answer/answer.ts";
import type { Query } from "#lib/ask/query.ts";
import { readQuestion } from "#lib/ask/read-question.ts";

export interface Asked {
  readonly query: Query;
  /** the language to answer in */
  readonly locale: Locale;
}

/** Read what a person wrote to the bot. */
export function readAsked(text: string, { now }: { readonly now: () => number }): Asked {
  const today = new Date(now()).toISOString().slice(0, "YYYY-MM-DD".length);
  return { query: readQuestion(text, { today }), locale: "en" };
}
