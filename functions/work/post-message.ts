import { WebAPIPlatformError, type WebClient } from "@slack/web-api";
import type { Log } from "#lib/log.ts";
import type { Message } from "#lib/slack/answer-message.ts";

/** The type under which our messages name the work that they are the result of. */
const eventType = "aicost_work";

export interface Post {
  readonly channel: string;
  readonly threadTs?: string | undefined;
  /** the name of the work, which the message carries with it unseen */
  readonly work: string;
  readonly message: Message;
}

/** What Slack says of blocks that it does not take. */
const refusals: readonly string[] = ["invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"];

/** Post a message. Blocks that Slack refuses are our fault: that is logged as an error, and the text goes alone. */
export async function postMessage(
  slack: WebClient,
  log: Log,
  { channel, threadTs, work, message }: Post,
): Promise<void> {
  const place = {
    channel,
    ...(threadTs !== undefined && { thread_ts: threadTs }),
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: eventType, event_payload: { work } },
  };
  const { text, blocks } = message;
  try {
    await slack.chat.postMessage({ ...place, text, blocks });
  } catch (error) {
    if (!areBlocksRefused(error)) throw error;
    log.error("blocks refused", { reason: error.data.error, blocks: blocks.map(({ type }) => type) });
    await slack.chat.postMessage({ ...place, text });
  }
}

function areBlocksRefused(error: unknown): error is WebAPIPlatformError {
  return error instanceof WebAPIPlatformError && refusals.includes(error.data.error);
}

/**
 * Whether the result of a piece of work stands in a thread already, or among a channel's last messages.
 *
 * Asked only when an earlier try may have died, or lost Slack's answer, after it had posted.
 */
export async function isPosted(
  slack: WebClient,
  { channel, threadTs, work }: Omit<Post, "message">,
): Promise<boolean> {
  const place = { channel, limit: 200, include_all_metadata: true };
  const { messages = [] } =
    threadTs === undefined
      ? await slack.conversations.history(place)
      : await slack.conversations.replies({ ...place, ts: threadTs });
  return messages.some(
    ({ metadata }) => metadata?.event_type === eventType && Object(metadata.event_payload).work === work,
  );
}
