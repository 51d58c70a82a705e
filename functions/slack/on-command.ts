import type { SlackCommandMiddlewareArgs } from "@slack/bolt";
import * as z from "zod/mini";
import { answerIllustrated, type Illustrating } from "#lib/answer/answer-illustrated.ts";
import type { Answering } from "#lib/answer/answering.ts";
import { languageOf } from "#lib/ask/language.ts";
import { readText } from "#lib/ask/read-text.ts";
import type { Log } from "#lib/log.ts";
import { isDirect } from "#lib/slack/card-actions.ts";
import { cardMessage, drawAnswer } from "#lib/slack/card-message.ts";
import { onceForEach } from "./once-for-each.ts";

const text = z._default(z.string(), "");
const Command = z.object({ text, team_id: text, channel_id: text, user_id: text });

/** Who asks, and in which channel; absent in a direct message. */
export interface CommandAsker {
  readonly team: string;
  readonly user: string;
  readonly channel?: string | undefined;
}

export type CommandListener = (args: Pick<SlackCommandMiddlewareArgs, "ack" | "command">) => Promise<void>;

export interface CommandParts extends Illustrating {
  /** answers that depend on who asks; absent: the same for all */
  readonly answeringFor?: (asker: CommandAsker) => Answering;
  /** under which buttons are sealed */
  readonly key: string;
  readonly log: Log;
}

/** `/aicost`: read the question, answer it, and put the answer into the acknowledgement, for the asker unless told otherwise. */
export function onCommand(parts: CommandParts): CommandListener {
  const { answering, answeringFor = () => answering, key, chartBase, log, now } = parts;
  const draw = onceForEach(drawAnswer);
  return async ({ ack, command }) => {
    const startedAt = now();
    const { text, team_id, channel_id, user_id } = Command.parse(command);
    // Slack waits three seconds for this: no language model is asked here.
    const asked = await readText(text, { today: utcDay(startedAt) });
    const asker = {
      team: team_id,
      user: user_id,
      channel: isDirect(channel_id) ? undefined : channel_id,
    };
    const illustrating = { ...parts, answering: answeringFor(asker) };
    const illustrated = await answerIllustrated(illustrating, asked, languageOf(text) ?? "en");
    const options = { teamId: team_id, key, chartBase, channel: channel_id, draw };
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
