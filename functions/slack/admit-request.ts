import { HttpEvent, readHeader } from "#lib/slack/wire/http-event.ts";
import { parseBody, readBody, type SlackBody } from "#lib/slack/wire/parse-body.ts";
import { isSignedBySlack } from "#lib/slack/wire/verify-request.ts";

/** A request of Slack's, verified and read. */
export interface SlackRequest {
  readonly body: SlackBody;
  /** for a repeated event: the number of the retry, and why Slack sent it again */
  readonly retryNum?: number;
  readonly retryReason?: string;
}

/** Either a request to work on, or the response to one that needs no work. */
export type Admission =
  | { readonly request: SlackRequest; readonly response?: undefined }
  | { readonly request?: undefined; readonly response: HttpResponse };

/**
 * Let in what Slack signed, and settle the rest: 401 for what is not signed, 413 for what is too large, 400 for
 * what is signed and cannot be read, and the two checks of an address that Slack makes when an app is set up.
 *
 * The signature is verified on the raw bytes before anything in them is acted on.
 */
export function admitRequest(
  input: unknown,
  verification: { readonly signingSecrets: readonly string[]; readonly nowSeconds: number },
): Admission {
  const { data: event } = HttpEvent.safeParse(input);
  if (event === undefined) return { response: respondEmpty(401) };
  const bytes = readBody(event);
  if (bytes === undefined) return { response: respondEmpty(413) };

  const timestamp = readHeader(event, "x-slack-request-timestamp");
  const signature = readHeader(event, "x-slack-signature");
  const { signingSecrets, nowSeconds } = verification;
  const isSigned = signingSecrets.some((signingSecret) =>
    isSignedBySlack({ body: bytes, timestamp, signature }, { signingSecret, nowSeconds }),
  );
  const body = parseBody(bytes, readHeader(event, "content-type"));
  if (body !== undefined && isCertificateCheck(body)) return { response: respondEmpty(200) };
  if (!isSigned) return { response: respondEmpty(401) };
  if (body === undefined) return { response: respondEmpty(400) };
  if (body.type === "url_verification") return { response: respondJson({ challenge: body.challenge }) };
  return { request: { body, ...readRetry(event) } };
}

/**
 * Slack asks, without a signature, whether the address has a valid certificate.
 *
 * @see https://docs.slack.dev/interactivity/implementing-slash-commands
 */
function isCertificateCheck({ ssl_check }: SlackBody): boolean {
  return ssl_check !== undefined && ssl_check !== null;
}

function readRetry(event: HttpEvent): Omit<SlackRequest, "body"> {
  const retryNum = Number(readHeader(event, "x-slack-retry-num"));
  const retryReason = readHeader(event, "x-slack-retry-reason");
  return {
    ...(Number.isInteger(retryNum) && { retryNum }),
    ...(retryReason !== undefined && { retryReason }),
  };
}

/** What Lambda hands back to the HTTP API. */
export interface HttpResponse {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A status and nothing else. */
export function respondEmpty(statusCode: number): HttpResponse {
  return { statusCode, body: "" };
}

/** A 200 with a JSON body. */
export function respondJson(value: unknown): HttpResponse {
  return { statusCode: 200, headers: { "Content-Type": "application/json" }, body: JSON.stringify(value) };
}

/** What Bolt's `ack(value)` sends: nothing, a text, or a message. */
export function respondToAck(value: unknown): HttpResponse {
  if (value === undefined || value === null) return respondEmpty(200);
  return typeof value === "string" ? { statusCode: 200, body: value } : respondJson(value);
}
