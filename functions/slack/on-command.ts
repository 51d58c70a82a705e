import type { SlackCommandMiddlewareArgs } from "@slack/bolt";
import * as z from "zod/mini";
import type { Answered, Answering } from "#lib/answer/answering.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import type { Log } from "#lib/log.ts";
import { answerMessage } from "#lib/slack/answer-message.ts";

const Command = z.object({ text: z._default(z.string(), "") });

export type CommandListener = (args: Pick<SlackCommandMiddlewareArgs, "ack" | "command">) => Promise<void>;

export interface CommandParts {
  readonly answering: Answering;
  readonly log: Log;
  /** Unix milliseconds */
  readonly now: () => number;
}

/** `/aicost`: read the question, answer it, and put the answer into the acknowledgement, for the asker alone. */
export function onCommand({ answering, log, now }: CommandParts): CommandListener {
  return async ({ ack, command }) => {
    const startedAt = now();
    const { text } = Command.parse(command);
    const query = readQuestion(text, { today: utcDay(startedAt) });
    const answered = await answering(query, "en");
    await ack({ response_type: "ephemeral", ...answerMessage(answered.answer) });
    record(log, answered, { intent: query.intent, durationMilliseconds: now() - startedAt });
  };
}

function record(
  log: Log,
  { id, cache, cacheError }: Answered,
  fields: Readonly<Record<string, unknown>>,
): void {
  if (cache === "down") log.warn("answer cache down", { answerId: id, error: errorName(cacheError) });
  log.info("answered", { answerId: id, cache, ...fields });
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function utcDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
