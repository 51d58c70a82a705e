import type { IncomingMessage } from "node:http";

/** What a function gives back to API Gateway. */
export interface HttpApiResult {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const asText = /^(?:text\/|application\/(?:json|javascript|xml)\b)/;

/**
 * A request as API Gateway's HTTP API hands it to a function, payload format 2.0.
 *
 * Bodies that are neither text nor JSON, a form's among them, arrive in base64.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function httpApiEvent(request: IncomingMessage, body: Buffer) {
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  const method = request.method ?? "GET";
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(",") : value,
    ]),
  );
  const isText = asText.test(request.headers["content-type"] ?? "text/plain");
  return {
    version: "2.0",
    routeKey: `${method} ${pathname}`,
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers,
    requestContext: {
      http: {
        method,
        path: pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? "",
        userAgent: request.headers["user-agent"] ?? "",
      },
      timeEpoch: Date.now(),
    },
    body: body.toString(isText ? "utf8" : "base64"),
    isBase64Encoded: !isText,
  };
}

/** What a function's answer means to the one who asked; anything else is API Gateway's 502. */
export function httpApiResult(result: unknown): HttpApiResult {
  if (typeof result !== "object" || result === null || !("statusCode" in result)) {
    return { statusCode: 502, headers: {}, body: '{"message":"Internal Server Error"}' };
  }
  const headers = "headers" in result && typeof result.headers === "object" ? result.headers : {};
  return {
    statusCode: Number(result.statusCode),
    headers: Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)])),
    body: "body" in result && typeof result.body === "string" ? result.body : "",
  };
}
