import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { FunctionProcess } from "./function-process.ts";
import { type HttpApiResult, httpApiEvent, httpApiResult } from "./http-api-event.ts";
import { page } from "./page.ts";
import { signedCommand } from "./slack/signed-command.ts";

const mostBytes = 10 * 2 ** 20;

export interface FrontParts {
  readonly slack: FunctionProcess;
  readonly signingSecret: string;
}

/** The HTTP API in front of the functions, and the page to type in. */
export function createFront({ slack, signingSecret }: FrontParts): Server {
  return createServer(async (request, response) => {
    try {
      const body = await readBody(request);
      await route(request, response, body, { slack, signingSecret });
    } catch {
      send(response, { statusCode: 502, headers: {}, body: '{"message":"Internal Server Error"}' });
    }
  });
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer | undefined,
  { slack, signingSecret }: FrontParts,
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
    return send(response, httpApiResult(await slack.invoke(httpApiEvent(request, body))));
  }
  if (asked === "POST /ask") {
    return send(response, await askCommand(addressOf(request), body.toString("utf8"), signingSecret));
  }
  send(response, { statusCode: 404, headers: {}, body: '{"message":"Not Found"}' });
}

/** Send `/aicost` with a text through the door that Slack would use. */
export async function askCommand(
  address: string,
  text: string,
  signingSecret: string,
): Promise<HttpApiResult> {
  const { headers, body } = signedCommand(text, signingSecret, new Date());
  const response = await fetch(`${address}/slack/events`, { method: "POST", headers, body });
  return {
    statusCode: response.status,
    headers: { "content-type": response.headers.get("content-type") ?? "text/plain" },
    body: await response.text(),
  };
}

function addressOf({ socket }: IncomingMessage): string {
  return `http://127.0.0.1:${socket.localPort}`;
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

function send(response: ServerResponse, { statusCode, headers, body }: HttpApiResult): void {
  response.writeHead(statusCode, { ...headers });
  response.end(body);
}
