import type { ModalView } from "@slack/types";
import { WebClient } from "@slack/web-api";

export type OpenView = (triggerId: string, view: ModalView) => Promise<void>;

/** Slack waits 3 seconds for us in all. */
const timeoutMilliseconds = 2000;

/** The bot, as Slack's Web API knows it. */
export interface Bot {
  /** reads the bot's token, which nothing but a form needs */
  readonly token: () => Promise<string>;
  /** where Slack's Web API is, when it is an emulated one */
  readonly apiUrl: string | undefined;
}

/**
 * Opens forms: the one thing that this function calls Slack for, and the one place that uses the bot's token.
 */
export function createOpenView({ token, apiUrl }: Bot): OpenView {
  const slack = new WebClient(undefined, {
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    timeout: timeoutMilliseconds,
    rejectRateLimitedCalls: true,
  });
  return async (trigger_id, view) => {
    await slack.views.open({ token: await token(), trigger_id, view });
  };
}
