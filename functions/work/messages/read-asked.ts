import { languageOf } from "#lib/ask/language.ts";
import { languageWished } from "#lib/ask/language-wished.ts";
import { normaliseQuestion } from "#lib/ask/normalise.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import { type Model, readWithModel } from "#lib/ask/read-with-model.ts";
import type { Remembered } from "#lib/slack/wire/thread-memory.ts";

export interface Asking {
  /** Unix milliseconds */
  readonly now: () => number;
  /** what was asked before in the same conversation */
  readonly previous?: Remembered | undefined;
}

/** Read what a person wrote to the bot; words of no language, such as `2032?`, are answered in that of the question before. */
export function readAsked(text: string, asking: Asking): Remembered {
  const question = questionOf(text, asking);
  return { query: readQuestion(text, question), locale: question.locale };
}

/** The same, with a model's help where the grammar finds nothing and there is a model. */
export async function readMessage(
  text: string,
  { model, ...asking }: Asking & { readonly model: Model | undefined },
): Promise<Remembered> {
  const question = questionOf(text, asking);
  return { query: await readWithModel(text, { ...question, model }), locale: question.locale };
}

function questionOf(text: string, { now, previous }: Asking) {
  const today = new Date(now()).toISOString().slice(0, "YYYY-MM-DD".length);
  const wished = previous === undefined ? undefined : languageWished(normaliseQuestion(text));
  const locale = wished ?? languageOf(text) ?? previous?.locale ?? "en";
  return { today, previous: previous?.query, askedBack: previous?.askedBack, locale };
}
