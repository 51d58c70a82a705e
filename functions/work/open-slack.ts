import { LogLevel, WebClient } from "@slack/web-api";
import { fetchFromSlack } from "./fetch-from-slack.ts";

/** The longest that a call of Slack's may take. */
const timeoutMilliseconds = 2500;

/**
 * Slack's Web API, for a caller behind a queue: no call is repeated here, because one that timed out may have been
 * carried out. The queue tries again, and the worker then looks first.
 *
 * @param options.apiUrl where Slack is, when it is not at slack.com
 */
export function openSlack({
  token,
  apiUrl,
}: {
  readonly token: string;
  readonly apiUrl: string | undefined;
}): WebClient {
  return new WebClient(token, {
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    fetch: fetchFromSlack,
    retryConfig: { retries: 0 },
    timeout: timeoutMilliseconds,
    rejectRateLimitedCalls: true,
    logLevel: LogLevel.ERROR,
  });
}
