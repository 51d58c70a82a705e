/** What Lambda hands back to the HTTP API. */
export interface HttpResponse {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A status and nothing else. */
export function emptyResponse(statusCode: number): HttpResponse {
  return { statusCode, body: "" };
}

/** A 200 with a JSON body. */
export function jsonResponse(value: unknown): HttpResponse {
  return { statusCode: 200, headers: { "Content-Type": "application/json" }, body: JSON.stringify(value) };
}

/** What Bolt's `ack(value)` sends: nothing, a text, or a message. */
export function ackResponse(value: unknown): HttpResponse {
  if (value === undefined || value === null) return emptyResponse(200);
  return typeof value === "string" ? { statusCode: 200, body: value } : jsonResponse(value);
}
