import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** What a function gives back to API Gateway. */
export interface HttpApiResult {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** true of a body that stands for bytes */
  readonly isBase64Encoded?: boolean;
}

const asText = /^(?:text\/|application\/(?:json|javascript|xml)\b)/;

/**
 * A request as API Gateway's HTTP API hands it to a function, payload format 2.0.
 *
 * Bodies that are neither text nor JSON, a form's among them, arrive in base64. Repeated headers and parameters are
 * joined by commas; cookies stand apart.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function buildHttpApiEvent(request: IncomingMessage, body: Buffer, now = new Date()) {
  const { pathname, search, searchParams } = new URL(`http://localhost${request.url ?? "/"}`);
  const method = request.method ?? "GET";
  const routeKey = `${method} ${pathname}`;
  const { cookie: cookies, ...headers } = request.headersDistinct;
  const isText = asText.test(request.headers["content-type"] ?? "text/plain");
  return {
    version: "2.0",
    routeKey,
    rawPath: pathname,
    rawQueryString: search.slice(1),
    ...(cookies && { cookies: cookies.flatMap((line) => line.split("; ")) }),
    headers: joinValues(Object.keys(headers), (name) => headers[name] ?? []),
    ...(search.length > 1 && {
      queryStringParameters: joinValues([...searchParams.keys()], (name) => searchParams.getAll(name)),
    }),
    requestContext: {
      accountId: "anonymous",
      apiId: "local",
      domainName: request.headers.host ?? "localhost",
      domainPrefix: "local",
      http: {
        method,
        path: pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? "",
        userAgent: request.headers["user-agent"] ?? "",
      },
      requestId: randomUUID(),
      routeKey,
      stage: "$default",
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(isText ? "utf8" : "base64") }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

function joinValues(names: readonly string[], valuesOf: (name: string) => readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, valuesOf(name).join(",")]));
}

/** What a function's answer means to the one who asked; anything else is API Gateway's 502. */
export function readHttpApiResult(result: unknown): HttpApiResult {
  if (typeof result !== "object" || result === null || !("statusCode" in result)) {
    return { statusCode: 502, headers: {}, body: '{"message":"Internal Server Error"}' };
  }
  const headers = "headers" in result && typeof result.headers === "object" ? result.headers : {};
  return {
    statusCode: Number(result.statusCode),
    headers: Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)])),
    body: "body" in result && typeof result.body === "string" ? result.body : "",
    isBase64Encoded: "isBase64Encoded" in result && result.isBase64Encoded === true,
  };
}
