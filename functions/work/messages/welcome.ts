import type { WebClient } from "@slack/web-api";
import { WebAPIPlatformError } from "@slack/web-api";
import type { Outcome } from "#functions/work/answer-once.ts";
import { welcomePrompts } from "#lib/slack/home/welcome-prompts.ts";
import type { OpenedJob } from "#lib/slack/wire/job.ts";

/**
 * Offer questions to a person who opens the conversation with the bot.
 *
 * Offering them twice shows them once, so nothing is claimed. A workspace whose Slack does not offer questions is left
 * as it is.
 *
 * @see https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts
 */
export async function welcome(slack: WebClient, { channel }: OpenedJob): Promise<Outcome> {
  try {
    await slack.assistant.threads.setSuggestedPrompts({
      channel_id: channel,
      title: welcomePrompts.title,
      prompts: [...welcomePrompts.prompts],
    });
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError)) throw error;
  }
  return "done";
}
