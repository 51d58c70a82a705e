import { createHmac } from "node:crypto";

/** A request as Slack would send it. */
export interface SignedRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The people and places of the emulated Slack that the local run speaks for. */
const sender = {
  team_id: "T000000001",
  team_domain: "aicost",
  channel_id: "C000000001",
  channel_name: "general",
  user_id: "U000000001",
  user_name: "you",
  api_app_id: "A000000001",
  is_enterprise_install: "false",
};

/**
 * `/aicost` with a text, signed as Slack signs: the text escaped, HMAC-SHA-256 over `v0:timestamp:body`.
 *
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function signedCommand(text: string, signingSecret: string, now: Date): SignedRequest {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const body = new URLSearchParams({ command: "/aicost", text: escaped, ...sender }).toString();
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const digest = createHmac("sha256", signingSecret).update(`v0:${timestamp}:${body}`).digest("hex");
  return {
    body,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": `v0=${digest}`,
    },
  };
}
