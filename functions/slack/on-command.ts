import type { SlackCommandMiddlewareArgs, SlashCommand } from "@slack/bolt";
import * as z from "zod/mini";
import { answerIllustrated, type Illustrating } from "#lib/answer/answer-illustrated.ts";
import { languageOf } from "#lib/ask/language.ts";
import { readText } from "#lib/ask/read-text.ts";
import type { Log } from "#lib/log.ts";
import { traits } from "#lib/query/traits.ts";
import { cardMessage, drawAnswer } from "#lib/slack/card/card-message.ts";
import type { CommandJob, JobQueue } from "#lib/slack/wire/job.ts";
import { dayOf } from "#lib/when/days.ts";
import { wordsOf } from "#lib/words/words.ts";

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
  const draw = memoizePerObject(drawAnswer);
  return async ({ ack, command }) => {
    const startedAt = now();
    const { text, team_id, channel_id, user_id } = Command.parse(command);
    // Slack waits three seconds: no language model is asked here.
    const asked = await readText(text, { today: dayOf(new Date(startedAt)) });
    const locale = languageOf(text) ?? "en";
    if (traits[asked.intent].isAboutDigests) {
      return ack(await leaveToWorker(parts, command, { query: asked, locale }));
    }
    const illustrated = await answerIllustrated(parts, asked, locale);
    const options = { teamId: team_id, key, chartBase, channel: channel_id, askedBy: user_id, draw };
    const message = cardMessage(illustrated, options);
    const { id, query, cache, cacheError } = illustrated;
    const isPublic = "public" in asked && asked.public === true;
    await ack({ response_type: isPublic ? "in_channel" : "ephemeral", ...message });
    if (cache === "down") log.warn("answer cache down", { answerId: id, error: nameError(cacheError) });
    log.info("answered", {
      answerId: id,
      cache,
      intent: query.intent,
      durationMilliseconds: now() - startedAt,
    });
  };
}

function nameError(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** The same function, cached: it runs once for each object, and the result lives as long as the object. */
export function memoizePerObject<From extends object, Made>(
  make: (from: From) => Made,
): (from: From) => Made {
  const made = new WeakMap<From, { readonly value: Made }>();
  return (from) => {
    const kept = made.get(from) ?? { value: make(from) };
    made.set(from, kept);
    return kept.value;
  };
}

const present = z.string().check(z.minLength(1));
const Place = z.object({
  team_id: present,
  channel_id: present,
  user_id: present,
  response_url: present,
  trigger_id: present,
});

/** Queue a command before the acknowledgement: the worker answers it, once, to its asker alone. */
async function leaveToWorker(
  { queue, log }: { readonly queue: JobQueue; readonly log: Log },
  command: SlashCommand,
  asked: Pick<CommandJob, "query" | "locale">,
): Promise<{ readonly response_type: "ephemeral"; readonly text: string }> {
  const { team_id, channel_id, user_id, response_url, trigger_id } = Place.parse(command);
  await queue.send({
    kind: "command",
    teamId: team_id,
    channel: channel_id,
    user: user_id,
    isEphemeral: true,
    responseUrl: response_url,
    pressId: trigger_id,
    ...asked,
  });
  log.info("command queued", { intent: asked.query.intent, teamId: team_id });
  return { response_type: "ephemeral", text: wordsOf(asked.locale).card.following };
}
