import { WebAPIPlatformError, type WebClient } from "@slack/web-api";
import type { Log } from "#lib/log.ts";
import type { Seal } from "#lib/slack/action-value.ts";
import type { Card } from "#lib/slack/card-actions.ts";
import { sharedMessage } from "#lib/slack/card-message.ts";
import type { PressJob } from "#lib/slack/job.ts";
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
  { channel, user }: PressJob,
  shared: { readonly card: Card; readonly seal: Seal; readonly work: string; readonly attempt: number },
): Promise<boolean> {
  const { card, seal, work, attempt } = shared;
  try {
    if (attempt > 1 && (await isPosted(slack, { channel, work }))) return true;
    await postMessage(slack, log, { channel, work, message: sharedMessage(card, seal, user) });
    return true;
  } catch (error) {
    if (error instanceof WebAPIPlatformError && closed.includes(error.data.error)) return false;
    throw error;
  }
}
