import { createHmac } from "node:crypto";

export const signingSecret = "a signing secret of the tests";

export interface Sent {
  readonly body: string;
  readonly contentType?: string | undefined;
  readonly secret?: string;
  /** how old the timestamp is; negative: in the future */
  readonly ageSeconds?: number;
  readonly version?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** leave the signature and its timestamp out */
  readonly unsigned?: boolean;
  readonly base64?: boolean;
}

export type EventShape = "HTTP API (2.0)" | "REST API (1.0)";

export const form = "application/x-www-form-urlencoded";
export const json = "application/json";

/** The Lambda event of a request that Slack would send and sign just now. */
export function requestEvent(sent: Sent, shape: EventShape = "HTTP API (2.0)") {
  const contentType = "contentType" in sent ? sent.contentType : form;
  const headers = {
    ...(contentType !== undefined && { "content-type": contentType }),
    ...(sent.unsigned ? {} : signatureHeaders(sent)),
    ...sent.headers,
  };
  const body = sent.base64 ? Buffer.from(sent.body, "utf8").toString("base64") : sent.body;
  const common = { headers, body, isBase64Encoded: sent.base64 ?? false, requestContext: {} };
  if (shape === "HTTP API (2.0)") {
    return {
      ...common,
      version: "2.0",
      routeKey: "POST /slack/events",
      rawPath: "/slack/events",
      rawQueryString: "",
    };
  }
  const multiValueHeaders = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value]]),
  );
  const nothing = { pathParameters: null, queryStringParameters: null, stageVariables: null };
  const path = { httpMethod: "POST", path: "/slack/events", resource: "/slack/events" };
  return { ...common, ...nothing, ...path, multiValueHeaders, multiValueQueryStringParameters: null };
}

function signatureHeaders({ body, secret = signingSecret, ageSeconds = 0, version = "v0" }: Sent) {
  const timestamp = String(Math.floor(Date.now() / 1000) - ageSeconds);
  const hex = createHmac("sha256", secret).update(`${version}:${timestamp}:${body}`).digest("hex");
  return { "x-slack-request-timestamp": timestamp, "x-slack-signature": `${version}=${hex}` };
}

/** The form that Slack sends for `/aicost <text>`; identifiers as in Slack's own example of a command. */
export function commandBody(text: string, fields: Readonly<Record<string, string>> = {}): string {
  return new URLSearchParams({
    token: "gIkuvaNzQIHg97ATvDxqgjtO",
    team_id: "T0001",
    team_domain: "example",
    channel_id: "C2147483705",
    channel_name: "test",
    user_id: "U2147483697",
    user_name: "asker",
    command: "/aicost",
    text,
    response_url: "https://hooks.slack.com/commands/1234/5678",
    trigger_id: "13345224609.738474920.8088930838d88f008e0",
    api_app_id: "A123456",
    is_enterprise_install: "false",
    ...fields,
  }).toString();
}
