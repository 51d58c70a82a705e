import { WebAPIRateLimitedError } from "@slack/web-api";
import type { Log } from "#lib/log.ts";
import { answerRule } from "#lib/once/slack-codes.ts";
import type { Pictured } from "./build-card.ts";
import { readRetryAfter } from "./retry-after.ts";
import { type Content, sendMessage } from "./send-message.ts";

/** What is sent to a `response_url`. */
interface Response {
  readonly message: Pictured;
  /** in the place of the message that was pressed */
  readonly isReplacement?: boolean;
  readonly threadTs?: string | undefined;
}

/** Answers at a `response_url`. @throws {ResponseError} when it is not Slack's, used up, or out of reach */
export type Respond = (responseUrl: string, response: Response) => Promise<void>;

/** Why an answer did not get to the person; `status` is absent when nothing was sent. */
export class ResponseError extends Error {
  override readonly name = "ResponseError";
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

const slackOrigin = "https://hooks.slack.com";
const timeoutMilliseconds = 2500;

/**
 * Whether a `response_url` leads to Slack, over https, or to the emulated Slack that the configuration names.
 *
 * It has to be written as Slack writes it: what only a parser makes into Slack's address, such as other letters, a port,
 * a name before an `@` or a backslash, is not taken.
 *
 * @param origin of the emulated Slack; absent: there is none
 */
export function isResponseUrl(address: string, origin: string | undefined): boolean {
  const origins = origin === undefined ? [slackOrigin] : [slackOrigin, new URL(origin).origin];
  if (!URL.canParse(address)) return false;
  const { origin: asked, href } = new URL(address);
  return origins.includes(asked) && href === address && address.startsWith(`${asked}/`);
}

/** Answers by way of `response_url`s, without redirects. */
export function createRespond({
  origin,
  log,
}: {
  readonly origin: string | undefined;
  readonly log: Log;
}): Respond {
  return async (responseUrl, response) => {
    if (!isResponseUrl(responseUrl, origin)) throw new ResponseError("not an address of Slack's");
    const once = (content: Content) => send(responseUrl, response, content);
    await sendMessage(response.message, once, log);
  };
}

async function send(
  address: string,
  { isReplacement = false, threadTs }: Response,
  content: Content,
): Promise<string | undefined> {
  const response = await fetch(address, {
    method: "POST",
    redirect: "error",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      ...content,
      response_type: "ephemeral",
      replace_original: isReplacement,
      ...(threadTs !== undefined && { thread_ts: threadTs }),
    }),
    signal: AbortSignal.timeout(timeoutMilliseconds),
  });
  if (response.ok) return undefined;
  const said = (await response.text()).match(/[\w-]+/g) ?? [];
  const refusal = said.find((word) => answerRule(word) === "plain");
  if (refusal !== undefined) return refusal;
  throw failureOf(response);
}

function failureOf({ status, headers }: globalThis.Response): Error {
  if (status === 429) return new WebAPIRateLimitedError(readRetryAfter(headers.get("retry-after")));
  return new ResponseError(`response_url answered ${status}`, status);
}
