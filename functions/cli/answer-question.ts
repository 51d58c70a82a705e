import type { Answer, Locale } from "#lib/answer/answer.ts";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { resolveToday } from "#lib/answer/resolve-today.ts";
import type { Query } from "#lib/ask/query.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import { answerMessage, type Message } from "#lib/slack/answer-message.ts";

/** A question as it comes in at the terminal. */
export interface Door {
  readonly text: string;
  readonly now: Date;
  readonly locale: Locale;
}

/** The same question, answer and message that Slack would get. */
export interface Shown {
  readonly query: Query;
  readonly answer: Answer;
  readonly message: Message;
}

/** Read, answer and draw one question. */
export async function answerQuestion({ text, now, locale }: Door): Promise<Shown> {
  const today = now.toISOString().slice(0, 10);
  const query = readQuestion(text, { today });
  const answer = await answerQuery(resolveToday(query, today), { locale });
  return { query, answer, message: answerMessage(answer) };
}
