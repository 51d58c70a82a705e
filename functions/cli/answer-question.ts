import type { Answer } from "#lib/answer/answer.ts";
import { languageOf } from "#lib/ask/language.ts";
import { readText } from "#lib/ask/read-text.ts";
import { type Model, readWithModel } from "#lib/ask/read-with-model.ts";
import type { Query } from "#lib/query/query.ts";
import { answerMessage, type Message } from "#lib/slack/card/answer-message.ts";
import type { Locale } from "#lib/words/locale.ts";
import { openAnswering } from "./open-answering.ts";

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
  /** the address of a DynamoDB that holds the bot's table; absent: the data that ship with the program */
  readonly table?: string | undefined;
}

/** The same question, answer and message that Slack would get. */
export interface Shown {
  readonly query: Query;
  readonly answer: Answer;
  readonly message: Message;
}

/** Read, answer and draw one question, in the language that it is asked in. */
export async function answerQuestion({ text, now, locale, previous, model, table }: Door): Promise<Shown> {
  const today = now.toISOString().slice(0, 10);
  const asking = { today, locale };
  const earlier = previous === undefined ? undefined : await readText(previous, asking);
  const query = await readWithModel(text, { ...asking, previous: earlier, model });
  const answering = await openAnswering({ table, now: () => now });
  const { answer } = await answering(query, languageOf(text) ?? locale);
  return { query, answer, message: answerMessage(answer) };
}
