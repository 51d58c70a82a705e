import { createHmac } from "node:crypto";
import type { Clock } from "#functions/local/clock.ts";

/** What came back from the app, or why nothing did. */
export type AppReply =
  | { readonly status: number; readonly body: string; readonly failure?: undefined }
  | { readonly failure: "http_timeout" | "connection_failed" };

export interface ToApp {
  /** where the app takes Slack's requests */
  readonly url: string;
  readonly signingSecret: string;
  /** when requests are signed, in Unix milliseconds */
  readonly now: () => number;
}

/** Slack gives up on a request after this long. */
const patienceMilliseconds = 3000;

/** Send a signed request to the app, as Slack does: a reply after more than 3 seconds is a failure. */
export async function sendToApp(
  { url, signingSecret, now }: ToApp,
  sent: { readonly body: string; readonly contentType: string },
  headers: Readonly<Record<string, string>> = {},
): Promise<AppReply> {
  const signed = sign(sent, signingSecret, now());
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { ...signed.headers, ...headers },
      body: signed.body,
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    return { status: response.status, body: await response.text() };
  } catch (error) {
    const isLate = error instanceof Error && error.name === "TimeoutError";
    return { failure: isLate ? "http_timeout" : "connection_failed" };
  }
}

/** A form with these fields. */
export function encodeForm(fields: Readonly<Record<string, string>>) {
  return { body: new URLSearchParams(fields).toString(), contentType: form };
}

/** An interaction, which travels as JSON in a form. */
export function encodePayload(payload: object) {
  return encodeForm({ payload: JSON.stringify(payload) });
}

/** Slack retries an event at once, after one minute and after five. */
const retriesAfterMilliseconds = [0, 60_000, 300_000];

/**
 * Deliver an event until the app takes it with a 2xx, at most four times.
 *
 * @see https://docs.slack.dev/apis/events-api#retries
 */
export async function deliverEvent(app: ToApp, clock: Clock, envelope: object): Promise<readonly AppReply[]> {
  const sent = { body: JSON.stringify(envelope), contentType: json };
  const replies: AppReply[] = [await sendToApp(app, sent)];
  for (const [at, milliseconds] of retriesAfterMilliseconds.entries()) {
    const last = replies.at(-1);
    if (last === undefined || isTaken(last)) break;
    await clock.wait(milliseconds);
    const headers = {
      "x-slack-retry-num": String(at + 1),
      "x-slack-retry-reason": last.failure ?? "http_error",
    };
    replies.push(await sendToApp(app, sent, headers));
  }
  return replies;
}

function isTaken({ failure, ...reply }: AppReply): boolean {
  return failure === undefined && "status" in reply && reply.status >= 200 && reply.status < 300;
}

/** A request as Slack would send it. */
interface SignedRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const form = "application/x-www-form-urlencoded";
const json = "application/json";

/**
 * A body signed as Slack signs: HMAC-SHA-256 over `v0:timestamp:body`.
 *
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
function sign(
  { body, contentType }: { readonly body: string; readonly contentType: string },
  signingSecret: string,
  nowMilliseconds: number,
): SignedRequest {
  const timestamp = String(Math.floor(nowMilliseconds / 1000));
  const digest = createHmac("sha256", signingSecret).update(`v0:${timestamp}:${body}`).digest("hex");
  return {
    body,
    headers: {
      "content-type": contentType,
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": `v0=${digest}`,
    },
  };
}
