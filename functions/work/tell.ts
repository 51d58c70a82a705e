import type { WebClient } from "@slack/web-api";
import type { ChangeJob, PressJob } from "#lib/slack/job.ts";
import type { Pictured } from "./pictured.ts";
import { type Respond, ResponseError } from "./respond.ts";

export interface TellParts {
  readonly respond: Respond;
  readonly slack: WebClient;
}

/** What Slack says when a `response_url` is older than thirty minutes, or was used five times. */
const isUsedUp = (error: unknown) => error instanceof ResponseError && error.status === 404;

/** Answer the person who pressed, and nobody else: at the `response_url`, or when that is used up in the channel. */
export async function tell(
  { respond, slack }: TellParts,
  { channel, user, threadTs, responseUrl }: PressJob | ChangeJob,
  message: Pictured,
  { isReplacement = false } = {},
): Promise<void> {
  try {
    await respond(responseUrl, { message, isReplacement, ...(isReplacement ? {} : { threadTs }) });
  } catch (error) {
    if (!isUsedUp(error)) throw error;
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    const { text, blocks } = (await message.withoutPicture?.()) ?? message;
    await slack.chat.postEphemeral({ channel, user, text, blocks, ...thread });
  }
}
