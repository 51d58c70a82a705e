import { WebAPIPlatformError, type WebClient } from "@slack/web-api";
import type { Log } from "#lib/log.ts";
import type { Pictured } from "./pictured.ts";
import { sendMessage } from "./send-message.ts";

/** The type under which our messages name the work that they are the result of. */
export const eventType = "aicost_work";

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
