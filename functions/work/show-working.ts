import { SlackError, type WebClient } from "@slack/web-api";
import type { MessageJob } from "#lib/slack/wire/job.ts";

/** What the conversation shows until the answer is there; Slack puts the bot's name before it. */
const status = "is working it out… · đang tính…";

/**
 * Say in a conversation with the bot alone that an answer is on its way, which the answer takes away again.
 *
 * A courtesy: where Slack does not offer it, or has no time for it, nothing is said.
 *
 * @see https://docs.slack.dev/reference/methods/assistant.threads.setStatus
 */
export async function showWorking(
  slack: WebClient,
  { channel, isDirect, ts, threadTs }: MessageJob,
): Promise<void> {
  if (!isDirect) return;
  try {
    await slack.assistant.threads.setStatus({ channel_id: channel, thread_ts: threadTs ?? ts, status });
  } catch (error) {
    if (!(error instanceof SlackError)) throw error;
  }
}
