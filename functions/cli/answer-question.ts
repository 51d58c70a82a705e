import type { Answer } from "#lib/answer/answer.ts";
import type { Answering, AnsweringOptions } from "#lib/answer/answering.ts";
import { createAnswering } from "#lib/answer/create-answering.ts";
import { packagedChanges } from "#lib/answer/explain/packaged-changes.ts";
import { languageOf } from "#lib/ask/language.ts";
import { readText } from "#lib/ask/read-text.ts";
import { type Model, readWithModel } from "#lib/ask/read-with-model.ts";
import type { Query } from "#lib/query/query.ts";
import { answerMessage, type Message } from "#lib/slack/card/answer-message.ts";
import { dayOf } from "#lib/when/days.ts";
import type { Locale } from "#lib/words/locale.ts";

/** A question as it comes in at the terminal. */
export interface Door {
  readonly text: string;
  readonly now: Date;
  /** the language of answers to what is in none, such as `gpt3 2030` */
  readonly locale: Locale;
  /** what was asked before in the same thread */
  readonly previous?: string | undefined;
  /** reads what the grammar cannot; absent: nothing does */
  readonly model?: Model | undefined;
  /** the stores to answer from; absent: the data that ship with the program */
  readonly stores?: TerminalStores | undefined;
}

/** The published prices and their changes. Nothing at the terminal keeps an answer. */
export type TerminalStores = Required<Pick<AnsweringOptions, "cache" | "live" | "changes">>;

/** The same question, answer and message that Slack would get. */
export interface Shown {
  readonly query: Query;
  readonly answer: Answer;
  readonly message: Message;
}

/** Read, answer and draw one question, in the language that it is asked in. */
export async function answerQuestion({ text, now, locale, previous, model, stores }: Door): Promise<Shown> {
  const asking = { today: dayOf(now), locale };
  const earlier = previous === undefined ? undefined : await readText(previous, asking);
  const query = await readWithModel(text, { ...asking, previous: earlier, model });
  const { answer } = await createTerminalAnswering(now, stores)(query, languageOf(text) ?? locale);
  return { query, answer, message: answerMessage(answer) };
}

/** Answering by what the stores hold, or else by what ships with the program. */
function createTerminalAnswering(now: Date, stores: TerminalStores | undefined): Answering {
  const { changes: logged, ...kept } = stores ?? {};
  return createAnswering({
    ...kept,
    changes: async (day) => (await logged?.(day)) ?? packagedChanges(day),
    idKey: "no answer at the terminal is found by its id",
    now: () => now,
  });
}
