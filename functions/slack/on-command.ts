import type { SlackCommandMiddlewareArgs } from "@slack/bolt";
import * as z from "zod/mini";
import type { Answering } from "#lib/answer/answering.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import type { Log } from "#lib/log.ts";
import { cardMessage } from "#lib/slack/card-message.ts";

const Command = z.object({ text: z._default(z.string(), ""), team_id: z._default(z.string(), "") });

export type CommandListener = (args: Pick<SlackCommandMiddlewareArgs, "ack" | "command">) => Promise<void>;

export interface CommandParts {
  readonly answering: Answering;
  /** under which buttons are sealed */
  readonly key: string;
  readonly log: Log;
  /** Unix milliseconds */
  readonly now: () => number;
}

/** `/aicost`: read the question, answer it, and put the answer into the acknowledgement, for the asker unless told otherwise. */
export function onCommand({ answering, key, log, now }: CommandParts): CommandListener {
  return async ({ ack, command }) => {
    const startedAt = now();
    const { text, team_id } = Command.parse(command);
    const asked = readQuestion(text, { today: utcDay(startedAt) });
    const { id, answer, query, cache, cacheError } = await answering(asked, "en");
    const isStored = cache === "hit" || cache === "miss";
    const message = cardMessage({ id, answer, query, isStored }, { teamId: team_id, key });
    const isPublic = "public" in asked && asked.public === true;
    await ack({ response_type: isPublic ? "in_channel" : "ephemeral", ...message });
    if (cache === "down") log.warn("answer cache down", { answerId: id, error: errorName(cacheError) });
    log.info("answered", {
      answerId: id,
      cache,
      intent: query.intent,
      durationMilliseconds: now() - startedAt,
    });
  };
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function utcDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
