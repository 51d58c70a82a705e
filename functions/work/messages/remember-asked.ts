import { traits } from "#lib/query/traits.ts";
import { isDirect } from "#lib/slack/card/card-actions.ts";
import type { PressJob } from "#lib/slack/wire/job.ts";
import type { Conversation, Remembered, ThreadMemory } from "#lib/slack/wire/thread-memory.ts";

/** Whether everybody in a conversation sees what stands in a message: not what one person of a channel alone sees. */
export function isSeenByAll({ channel, isEphemeral }: Pick<PressJob, "channel" | "isEphemeral">): boolean {
  return !isEphemeral || isDirect(channel);
}

/**
 * Keep what was asked last in a thread.
 *
 * In a conversation with the bot alone, a message outside threads follows the last question, wherever that stands; in a
 * channel nothing outside threads is followed. What is asked back about stands beside the figure before it.
 */
export async function rememberAsked(
  memory: ThreadMemory,
  { teamId, channel, threadTs }: Conversation,
  asked: Remembered,
): Promise<void> {
  if (!traits[asked.query.intent].isRemembered) return;
  if (threadTs !== undefined) await keep(memory, { teamId, channel, threadTs }, asked);
  if (isDirect(channel)) await keep(memory, { teamId, channel }, asked);
}

async function keep(memory: ThreadMemory, conversation: Conversation, asked: Remembered): Promise<void> {
  const { query, locale } = asked;
  const before = query.intent === "clarify" ? await memory.recall(conversation) : undefined;
  const isOpen = before === undefined || before.query.intent === "clarify";
  const kept = query.intent !== "clarify" || isOpen ? asked : { ...before, askedBack: query, locale };
  await memory.keep(conversation, kept);
}
