import type { SlackCommandMiddlewareArgs } from "@slack/bolt";
import * as z from "zod/mini";
import { answerIllustrated, type Illustrating } from "#lib/answer/answer-illustrated.ts";
import { languageOf } from "#lib/ask/language.ts";
import { readText } from "#lib/ask/read-text.ts";
import type { Log } from "#lib/log.ts";
import { cardMessage, drawAnswer } from "#lib/slack/card/card-message.ts";
import type { JobQueue } from "#lib/slack/wire/job.ts";
import { onceForEach } from "./once-for-each.ts";

const text = z._default(z.string(), "");
const Command = z.object({ text, team_id: text, channel_id: text, user_id: z.optional(z.string()) });

export type CommandListener = (args: Pick<SlackCommandMiddlewareArgs, "ack" | "command">) => Promise<void>;

export interface CommandParts extends Illustrating {
  readonly queue: JobQueue;
  /** under which buttons are sealed */
  readonly key: string;
  readonly log: Log;
}

/**
 * `/aicost`: read the question, answer it, and put the answer into the acknowledgement, for the asker unless told
 * otherwise. What needs Slack to be asked is left to the worker, because this function has no token for commands.
 */
export function onCommand(parts: CommandParts): CommandListener {
  const { key, chartBase, log, now } = parts;
  const draw = onceForEach(drawAnswer);
  return async ({ ack, command }) => {
    const startedAt = now();
    const { text, team_id, channel_id, user_id } = Command.parse(command);
    // Slack waits three seconds for this: no language model is asked here.
    const asked = await readText(text, { today: utcDay(startedAt) });
    const locale = languageOf(text) ?? "en";
    if (asked.intent.startsWith("digest.")) {
      const { leaveToWorker } = await import("./leave-to-worker.ts");
      return ack(await leaveToWorker(parts, command, { query: asked, locale }));
    }
    const illustrated = await answerIllustrated(parts, asked, locale);
    const options = { teamId: team_id, key, chartBase, channel: channel_id, askedBy: user_id, draw };
    const message = cardMessage(illustrated, options);
    const { id, query, cache, cacheError } = illustrated;
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
