import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { EmulatedSlack } from "./emulated-slack.ts";
import type { ResponseUrlReply } from "./response-url.ts";
import { prepareCall, type WebApiCall, type WebApiParts, type WebApiReply } from "./web-api.ts";

/** How a call is answered instead of as Slack would. */
export interface Scripted {
  /** `cut`: the connection breaks before there is an answer */
  readonly reply: WebApiReply | "cut";
  /** the call is carried out all the same */
  readonly isDone?: boolean;
}
export type Script = (call: WebApiCall) => Scripted | undefined;

export interface DoubleParts extends WebApiParts {
  readonly script: Script;
  readonly respond: (id: string, body: string) => Promise<ResponseUrlReply>;
  /** is called with every call and its reply */
  readonly onCall: (call: WebApiCall, reply: WebApiReply) => void;
}

/** The emulated Slack as the app sees it: the Web API at `/api/`, and addresses to respond to. */
export function createDoubleServer(parts: DoubleParts): Server {
  return createServer(async (request, response) => {
    try {
      await route(parts, request, response);
    } catch (error) {
      send(response, { status: 502, body: { ok: false, error: String(error) } });
    }
  });
}

async function route(parts: DoubleParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const body = Buffer.concat(await request.toArray()).toString("utf8");
  const [, responding] = /^\/respond\/(.+)$/.exec(pathname) ?? [];
  if (responding !== undefined) {
    const reply = await parts.respond(responding, body);
    response.writeHead(reply.status, { "content-type": "text/plain" }).end(reply.body);
    return;
  }
  const [, method] = /^\/api\/([\w.]+)$/.exec(pathname) ?? [];
  if (method === undefined) return send(response, { status: 404, body: { ok: false, error: "not_found" } });
  const token = request.headers.authorization ?? "";
  const call = { method, token, args: readArgs(request.headers["content-type"], body) };
  const scripted = parts.script(call);
  const reply = scripted === undefined || scripted.isDone ? await carryOut(parts, call) : noAnswer;
  const answer = scripted?.reply ?? reply;
  parts.onCall(call, answer === "cut" ? reply : answer);
  if (answer === "cut") response.destroy();
  else send(response, answer);
}

const noAnswer: WebApiReply = { status: 0, body: {} };

async function carryOut(parts: DoubleParts, call: WebApiCall): Promise<WebApiReply> {
  const step = await prepareCall(parts, call);
  return "reply" in step ? step.reply : forward(parts.slack, { ...call, args: step.args });
}

async function forward(slack: EmulatedSlack, { method, token, args }: WebApiCall): Promise<WebApiReply> {
  const answered = await fetch(`${slack.address}/api/${method}`, {
    method: "POST",
    headers: { authorization: token, "content-type": "application/json" },
    body: JSON.stringify(args),
  });
  return { status: answered.status, body: await answered.json() };
}

/** Arguments that are more than a text: Slack's client sends them as JSON in a field of a form. */
const structured: readonly string[] = ["attachments", "blocks", "metadata", "prompts", "view"];

function readArgs(contentType = "", body: string): Readonly<Record<string, unknown>> {
  if (contentType.startsWith("application/json")) return JSON.parse(body);
  const fields = [...new URLSearchParams(body)];
  return Object.fromEntries(
    fields.map(([name, value]) => [name, structured.includes(name) ? parseJson(value) : value]),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function send(response: ServerResponse, { status, headers = {}, body }: WebApiReply): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}
