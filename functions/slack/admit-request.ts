import { HttpEvent, readHeader } from "#lib/slack/wire/http-event.ts";
import { parseBody, readBody, type SlackBody } from "#lib/slack/wire/parse-body.ts";
import { isSignedBySlack } from "#lib/slack/wire/verify-request.ts";
import { emptyResponse, type HttpResponse, jsonResponse } from "./http-response.ts";

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
  if (event === undefined) return { response: emptyResponse(401) };
  const bytes = readBody(event);
  if (bytes === undefined) return { response: emptyResponse(413) };

  const timestamp = readHeader(event, "x-slack-request-timestamp");
  const signature = readHeader(event, "x-slack-signature");
  const { signingSecrets, nowSeconds } = verification;
  const isSigned = signingSecrets.some((signingSecret) =>
    isSignedBySlack({ body: bytes, timestamp, signature }, { signingSecret, nowSeconds }),
  );
  const body = parseBody(bytes, readHeader(event, "content-type"));
  if (body !== undefined && isCertificateCheck(body)) return { response: emptyResponse(200) };
  if (!isSigned) return { response: emptyResponse(401) };
  if (body === undefined) return { response: emptyResponse(400) };
  if (body.type === "url_verification") return { response: jsonResponse({ challenge: body.challenge }) };
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
