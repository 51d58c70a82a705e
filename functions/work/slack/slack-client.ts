import { LogLevel, WebClient } from "@slack/web-api";
import { readRetryAfter } from "./retry-after.ts";

/** The longest that a call of Slack's may take. */
const timeoutMilliseconds = 2500;

/**
 * Slack's Web API, for a caller behind a queue: no call is repeated here, because one that timed out may have been
 * carried out. The queue tries again, and the worker then looks first.
 *
 * @param options.apiUrl where Slack is, when it is not at slack.com
 */
export function createSlackClient({
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

/**
 * Ask Slack's Web API, and hand its answer on so that Slack's client reads it rightly.
 *
 * The client takes a body that is no JSON for the name of an error by which Slack refused, and a 429 that does not say
 * how long to wait for a fault. The one is the answer of something that stands before Slack, and nobody knows what came
 * of the call; the other is a wait like any.
 */
async function fetchFromSlack(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(input, init);
  const { status } = response;
  const headers = new Headers(response.headers);
  if (status === 429) headers.set("retry-after", String(readRetryAfter(headers.get("retry-after"))));
  const text = await response.text();
  return status === 200 && !isObject(text)
    ? new Response("no JSON", { status: 502 })
    : new Response(text, { status, headers });
}

function isObject(text: string): boolean {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null;
  } catch {
    return false;
  }
}
