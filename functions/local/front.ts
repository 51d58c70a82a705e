import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { FunctionProcess } from "./aws/function-process.ts";
import { buildHttpApiEvent, type HttpApiResult, readHttpApiResult } from "./aws/http-api-event.ts";
import { page } from "./page/page.ts";
import { pageRoutes } from "./page/page-routes.ts";
import type { Person } from "./slack/person.ts";

const mostBytes = 10 * 2 ** 20;

export interface FrontParts {
  readonly slack: FunctionProcess;
  readonly chart: FunctionProcess;
  readonly person: Person;
}

/**
 * The HTTP API in front of the functions, and the page to type in.
 *
 * @param starting its address is known before what stands behind it: requests wait for that
 */
export function createFront(starting: Promise<FrontParts>): Server {
  return createServer(async (request, response) => {
    try {
      const body = await readBody(request);
      await route(request, response, body, await starting);
    } catch {
      send(response, { statusCode: 502, headers: {}, body: '{"message":"Internal Server Error"}' });
    }
  });
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer | undefined,
  { slack, chart, person }: FrontParts,
): Promise<void> {
  const asked = `${request.method} ${new URL(request.url ?? "/", "http://localhost").pathname}`;
  if (body === undefined) return send(response, { statusCode: 413, headers: {}, body: "" });
  if (asked === "GET /") {
    return send(response, {
      statusCode: 200,
      headers: { "content-type": "text/html; charset=utf-8" },
      body: page,
    });
  }
  if (asked === "POST /slack/events") {
    return send(response, readHttpApiResult(await slack.invoke(buildHttpApiEvent(request, body))));
  }
  if (asked.startsWith("GET /charts/")) {
    return send(response, readHttpApiResult(await chart.invoke(buildHttpApiEvent(request, body))));
  }
  const ofPage = pageRoutes[asked];
  if (ofPage !== undefined) {
    return send(response, respondJson(await ofPage(person, body.toString("utf8"))));
  }
  send(response, { statusCode: 404, headers: {}, body: '{"message":"Not Found"}' });
}

function respondJson(value: unknown): HttpApiResult {
  return { statusCode: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes <= mostBytes) chunks.push(chunk);
  }
  return bytes <= mostBytes ? Buffer.concat(chunks) : undefined;
}

function send(
  response: ServerResponse,
  { statusCode, headers, body, isBase64Encoded = false }: HttpApiResult,
): void {
  response.writeHead(statusCode, { ...headers });
  response.end(Buffer.from(body, isBase64Encoded ? "base64" : "utf8"));
}

/** What CloudFront has before the chart function: its pictures and nothing else. */
export function createChartFront(chart: Pick<FunctionProcess, "invoke">): Server {
  return createServer(async (request, response) => {
    try {
      const event = buildHttpApiEvent(request, Buffer.alloc(0));
      const { statusCode, headers, body, isBase64Encoded } = readHttpApiResult(await chart.invoke(event));
      response.writeHead(statusCode, { ...headers });
      response.end(Buffer.from(body, isBase64Encoded === true ? "base64" : "utf8"));
    } catch {
      response.writeHead(502).end();
    }
  });
}
