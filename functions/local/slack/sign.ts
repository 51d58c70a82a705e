import { createHmac } from "node:crypto";

/** A request as Slack would send it. */
export interface SignedRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const form = "application/x-www-form-urlencoded";
export const json = "application/json";

/**
 * A body signed as Slack signs: HMAC-SHA-256 over `v0:timestamp:body`.
 *
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function sign(
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
