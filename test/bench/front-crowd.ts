import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { text } from "node:stream/consumers";
import { buildFunction } from "#functions/build/build.ts";
import { type FunctionProcess, startFunction } from "#functions/local/aws/function-process.ts";
import { buildHttpApiEvent, readHttpApiResult } from "#functions/local/aws/http-api-event.ts";
import { listen } from "#functions/local/ports.ts";
import { functionEnv } from "#test/functions/slack/function-env.ts";
import { commandBody, requestEvent } from "#test/functions/slack/signed-request.ts";
import { against, quantile } from "./figures.ts";

const commands = 2000;
const connections = 50;
const questions = [
  "gpt3 2030",
  "gpt2 2030",
  "queries 2030",
  "h100 2028",
  "gpt3",
  "gpt4o token price",
  "help",
];

/**
 * Two thousand signed commands over fifty connections: one new process of the built function, with DynamoDB on loopback.
 *
 * Those who ask have asked before, elsewhere: what they need to start is not the function's.
 */
export async function benchCrowd(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "aicost-bench-crowd-"));
  const database = fork(new URL("./front-table-process.ts", import.meta.url));
  try {
    const [address] = await once(database, "message");
    const { outdir } = await buildFunction("slack", { outdir: join(folder, "slack") });
    await crowdAt(async () => ({ statusCode: 200, body: JSON.stringify({ blocks: [] }) }));
    const front = await startFunction({
      bundle: join(outdir, "index.mjs"),
      env: functionEnv(String(address)),
      log: join(folder, "log"),
    });
    const times = await crowdAt(front.invoke);
    await front.stop();
    return describe(times);
  } finally {
    database.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of every command that was answered. */
async function crowdAt(invoke: FunctionProcess["invoke"]): Promise<readonly number[]> {
  const server = createServer(async (incoming, response) => {
    const event = buildHttpApiEvent(incoming, Buffer.concat(await incoming.toArray()));
    const { statusCode, headers, body } = readHttpApiResult(await invoke(event));
    response.writeHead(statusCode, { ...headers }).end(body);
  });
  const times = await crowd(await listen(server, 0));
  server.closeAllConnections();
  server.close();
  return times;
}

async function crowd(address: string): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const left = Array.from({ length: commands }, (_, at) => questions[at % questions.length] ?? "");
  const person = async () => {
    for (let question = left.pop(); question !== undefined; question = left.pop()) {
      const startedAt = performance.now();
      if (await isAnswered(address, agent, question)) times.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: connections }, person));
  agent.destroy();
  return times;
}

async function isAnswered(address: string, agent: Agent, question: string): Promise<boolean> {
  const { headers, body } = requestEvent({ body: commandBody(question) });
  const sent = request(`${address}/slack/events`, { method: "POST", agent, headers });
  sent.end(body);
  try {
    const [response] = await once(sent, "response");
    const answer = await text(response);
    return response.statusCode === 200 && answer.includes("blocks");
  } catch {
    return false;
  }
}

function describe(times: readonly number[]): readonly string[] {
  const what = `${commands} signed commands over ${connections} connections`;
  return [
    `${what}: ${against(commands - times.length, 0, "errors")}`,
    `the same: p50 ${quantile(times, 0.5).toFixed(0)} ms, p99 ${against(quantile(times, 0.99), 500, "ms")}`,
  ];
}
