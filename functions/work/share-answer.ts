import { WebAPIPlatformError, type WebClient } from "@slack/web-api";
import type { Log } from "#lib/log.ts";
import type { PressJob } from "#lib/slack/job.ts";
import type { Pictured } from "./pictured.ts";
import { isPosted, postMessage } from "./post-message.ts";

export interface ShareParts {
  readonly slack: WebClient;
  readonly log: Log;
}

/** What Slack says where the bot may not post. */
const closed: readonly string[] = ["channel_not_found", "is_archived", "not_in_channel", "restricted_action"];

/** Post an answer to the channel where its button was pressed, once; `false` when the bot may not post there. */
export async function shareAnswer(
  { slack, log }: ShareParts,
  { channel }: PressJob,
  { post, work, attempt }: { readonly post: Pictured; readonly work: string; readonly attempt: number },
): Promise<boolean> {
  try {
    if (attempt > 1 && (await isPosted(slack, { channel, work }))) return true;
    await postMessage(slack, log, { channel, work, message: post });
    return true;
  } catch (error) {
    if (error instanceof WebAPIPlatformError && closed.includes(error.data.error)) return false;
    throw error;
  }
}
