import { languageOf } from "#lib/ask/language.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import type { Remembered } from "#lib/slack/thread-memory.ts";

export interface Asking {
  /** Unix milliseconds */
  readonly now: () => number;
  /** what was asked before in the same conversation */
  readonly previous?: Remembered | undefined;
}

/** Read what a person wrote to the bot; words of no language, such as `2032?`, are answered in that of the question before. */
export function readAsked(text: string, { now, previous }: Asking): Remembered {
  const today = new Date(now()).toISOString().slice(0, "YYYY-MM-DD".length);
  const locale = languageOf(text) ?? previous?.locale ?? "en";
  return { query: readQuestion(text, { today, previous: previous?.query, locale }), locale };
}
