import { createServer, type ServerResponse } from "node:http";
import { listen } from "#functions/local/ports.ts";

/** How Bedrock answers one call. */
export type Reply = (response: ServerResponse) => void;

/** A stand-in of Amazon Bedrock's Converse API on this machine. */
export interface BedrockStand {
  readonly address: string;
  /** the bodies of the calls that came, in order */
  readonly calls: readonly { readonly path: string; readonly body: unknown }[];
  /** how every call from now on is answered */
  reply(reply: Reply): void;
  stop(): void;
}

const send = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  ((response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  }) satisfies Reply;

const said = (content: unknown, stopReason: string) =>
  send(200, {
    output: { message: { role: "assistant", content } },
    stopReason,
    usage: { inputTokens: 612, outputTokens: 48, totalTokens: 660 },
    metrics: { latencyMs: 431 },
  });

/** A call of the tool with this input. */
export const proposes = (input: unknown): Reply =>
  said([{ toolUse: { toolUseId: "tooluse_4kR2", name: "read_question", input } }], "tool_use");

/** What Bedrock answers when it does not help. */
export const unhelpful: Readonly<Record<string, Reply>> = {
  "text and no tool": said([{ text: "It will cost $12." }], "end_turn"),
  "a refusal": said([{ text: "I cannot help with that." }], "content_filtered"),
  "a guardrail": said([{ text: "Blocked." }], "guardrail_intervened"),
  "a call that was cut off": said(
    [{ toolUse: { toolUseId: "tooluse_4kR2", name: "read_question", input: {} } }],
    "max_tokens",
  ),
  "another tool": said([{ toolUse: { toolUseId: "tooluse_4kR2", name: "pay", input: {} } }], "tool_use"),
  "no content": send(200, { stopReason: "end_turn" }),
  "half of a body": send(200, '{"output":{"message":{"content":[{"toolUse":'),
  "a page": send(200, "<html>busy</html>", { "content-type": "text/html" }),
  throttling: send(429, { message: "Too many requests" }, { "x-amzn-errortype": "ThrottlingException" }),
  "no access": send(403, { message: "No access" }, { "x-amzn-errortype": "AccessDeniedException" }),
  "a failure": send(500, { message: "Internal" }, { "x-amzn-errortype": "InternalServerException" }),
  "a cut connection": (response) => response.destroy(),
};

/** Never answers. */
export const silent: Reply = () => undefined;

/** Answers in time, and never ends. */
export const endless: Reply = (response) => {
  response.writeHead(200, { "content-type": "application/json" }).write('{"output":');
};

export async function startBedrock(): Promise<BedrockStand> {
  const calls: { path: string; body: unknown }[] = [];
  let answer: Reply = silent;
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    calls.push({ path: `${request.method} ${request.url}`, body: JSON.parse(body.toString()) });
    answer(response);
  });
  return {
    address: await listen(server, 0),
    calls,
    reply(reply) {
      answer = reply;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
