import { createHmac, timingSafeEqual } from "node:crypto";

/** How far a request's timestamp may lie from our clock, either way: the 5 minutes that Slack recommends. */
const toleranceSeconds = 300;
const timestampPattern = /^\d{1,12}$/;
const signaturePattern = /^v0=(?<hex>[0-9a-f]{64})$/;

export interface SignedRequest {
  /** as it was sent, before any decoding */
  readonly body: Uint8Array;
  /** `X-Slack-Request-Timestamp`: Unix seconds */
  readonly timestamp: string | undefined;
  /** `X-Slack-Signature` */
  readonly signature: string | undefined;
}

/**
 * Whether Slack signed this request, less than five minutes ago.
 *
 * Only signature version `v0` counts, and the comparison takes the same time wherever the two differ.
 *
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function isSignedBySlack(
  { body, timestamp = "", signature = "" }: SignedRequest,
  { signingSecret, nowSeconds }: { readonly signingSecret: string; readonly nowSeconds: number },
): boolean {
  const hex = signaturePattern.exec(signature)?.groups?.hex;
  if (hex === undefined || !timestampPattern.test(timestamp)) return false;
  if (Math.abs(nowSeconds - Number(timestamp)) > toleranceSeconds) return false;

  const expected = createHmac("sha256", signingSecret).update(`v0:${timestamp}:`).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(hex, "hex"));
}
