import { WebAPIPlatformError, type WebClient } from "@slack/web-api";
import type { Log } from "#lib/log.ts";
import type { Pictured } from "./pictured.ts";
import { sendMessage } from "./send-message.ts";

/** The type under which our messages name the work that they are the result of. */
const eventType = "aicost_work";

export interface Post {
  readonly channel: string;
  readonly threadTs?: string | undefined;
  /** the name of the work, which the message carries with it unseen */
  readonly work: string;
  readonly message: Pictured;
}

/** What Slack says of blocks that it does not take, among them those whose picture it could not fetch. */
const refusals: readonly string[] = ["invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"];

/** Post a message under the name of its work. */
export function postMessage(
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
  return sendMessage(
    message,
    async (content) => {
      try {
        await slack.chat.postMessage({ ...place, ...content });
        return undefined;
      } catch (error) {
        if (error instanceof WebAPIPlatformError && refusals.includes(error.data.error))
          return error.data.error;
        throw error;
      }
    },
    log,
  );
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
