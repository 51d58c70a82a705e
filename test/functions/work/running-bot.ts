import { writeFileSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect } from "vitest";
import { type FunctionProcess, startFunction } from "#functions/local/aws/function-process.ts";
import { buildHttpApiEvent, readHttpApiResult } from "#functions/local/aws/http-api-event.ts";
import { type LocalQueues, pollQueue, queueRegion, startQueues } from "#functions/local/aws/queues.ts";
import { startClock } from "#functions/local/clock.ts";
import { listen } from "#functions/local/ports.ts";
import { botToken } from "#functions/local/slack/emulated-slack.ts";
import { type SlackDouble, startSlackDouble } from "#functions/local/slack/slack-double.ts";
import { type FaultProxy, startFaultProxy } from "#test/faults/fault-proxy.ts";
import { type LocalTable, startLocalTable } from "#test/functions/slack/local-table.ts";
import { signingSecret } from "#test/functions/slack/signed-request.ts";
import type { BuiltBot } from "./built-bot.ts";
import { laterTime } from "./later-time.ts";
import { type QueueHandles, queueHandles } from "./queue-handles.ts";

const answerIdKey = "the key of the tests for answers' ids";

type Line = Readonly<Record<string, unknown>>;

/** The front function and the worker as they are built, with stand-ins around them that can fail. */
export interface RunningBot extends QueueHandles {
  readonly slack: SlackDouble;
  /** under which buttons are sealed */
  readonly answerIdKey: string;
  readonly queues: LocalQueues;
  readonly table: LocalTable;
  readonly front: FunctionProcess;
  readonly work: FunctionProcess;
  readonly faults: Readonly<Record<"dynamoDb" | "sqs" | "slack", FaultProxy>>;
  /** Kill the worker outright; the next one starts a minute later, when leases have ended, or as much later as is said. */
  killWork(laterMilliseconds?: number): void;
  killFront(): void;
  /** Set the clocks of both functions ahead of the time of this machine. */
  letPass(milliseconds: number): void;
  /** what a function logged so far */
  log(name: "slack" | "work"): Promise<readonly Line[]>;
  /** @throws when any message that was sent is not as Slack takes it, and as we want it */
  stop(): Promise<void>;
}

export interface BotOptions {
  /** how fast the stand-ins' time passes, for the retries of deliveries and the age of what Slack hands out */
  readonly speed?: number;
  readonly hasPostLimit?: boolean;
  /** where charts are served; absent: nowhere */
  readonly chartBase?: string;
  /** where answers to presses may go beside Slack; absent: to the emulated Slack; `null`: nowhere */
  readonly responseOrigin?: string | null;
  /** where a stand-in of Amazon Bedrock listens; absent: no language model is asked */
  readonly bedrock?: string;
}

/** How long a message that was handed out stays away: about as long as the worker takes when the machine is busy. */
const visibilitySeconds = 2;
/** How many times faster than the worker asks a message comes back that it makes wait: early is no harm, the claim decides. */
const queueSpeed = 20;

/** A message with a shorter delay. */
function hastenDelay(body: string): string {
  return body.replace(/(?<="DelaySeconds":)\d+/, (delay) => String(Math.ceil(Number(delay) / queueSpeed)));
}

export async function startBot(built: BuiltBot, options: BotOptions = {}): Promise<RunningBot> {
  const { speed = 600, hasPostLimit = false, chartBase, bedrock, responseOrigin } = options;
  const table = await startLocalTable();
  const queues = await startQueues({ visibilitySeconds });
  const door = { url: "", responses: "", passedMilliseconds: 0 };
  const slack = await startSlackDouble({
    signingSecret,
    appUrl: () => door.url,
    clock: startClock(speed),
    hasPostLimit,
    responseOrigin: () => door.responses,
    now: () => Date.now() + door.passedMilliseconds,
  });
  const faults = {
    dynamoDb: await startFaultProxy(table.address),
    sqs: await startFaultProxy(queues.address, hastenDelay),
    slack: await startFaultProxy(slack.responseOrigin),
  };
  door.responses = faults.slack.address;
  const jobs = `${faults.sqs.address}${new URL(queues.jobs).pathname}`;
  const env = {
    TABLE_NAME: "aicost",
    QUEUE_URL: jobs,
    ANSWER_ID_KEY: answerIdKey,
    ...(chartBase !== undefined && { CHART_BASE_URL: chartBase }),
    ...(bedrock !== undefined && {
      BEDROCK_MODEL_ID: "amazon.nova-lite-v1:0",
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: bedrock,
    }),
    AWS_REGION: queueRegion,
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_ENDPOINT_URL_DYNAMODB: faults.dynamoDb.address,
    AWS_ENDPOINT_URL_SQS: faults.sqs.address,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_BOT_TOKEN: botToken,
    SLACK_API_URL: `${faults.slack.address}/api/`,
    ...(responseOrigin !== null && { RESPONSE_URL_ORIGIN: responseOrigin ?? faults.slack.address }),
    DEAD_LETTER_QUEUE_URL: `${faults.sqs.address}${new URL(queues.deadLetters).pathname}`,
  };
  const folder = await mkdtemp(join(built.folder, "run-"));
  const timeFile = join(folder, "time");
  await writeFile(timeFile, "0");
  const logOf = (name: string) => join(folder, `${name}.log`);
  const later = { ...env, NODE_OPTIONS: `--import ${laterTime(timeFile)}` };
  const front = await startFunction({ bundle: built.slack, env: later, log: logOf("slack") });
  const work = await startFunction({ bundle: built.work, env: later, log: logOf("work") });
  const poller = pollQueue({ address: queues.address, queueUrl: queues.jobs, work });
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const result = await front
      .invoke(buildHttpApiEvent(request, body))
      .then(readHttpApiResult, () => undefined);
    if (result === undefined) return response.writeHead(502).end();
    response.writeHead(result.statusCode, { ...result.headers }).end(result.body);
  });
  door.url = `${await listen(server, 0)}/slack/events`;
  return {
    slack,
    answerIdKey,
    queues,
    table,
    front,
    work,
    faults,
    killWork(laterMilliseconds = 60_000) {
      writeFileSync(timeFile, String(laterMilliseconds));
      process.kill(work.pid ?? 0, "SIGKILL");
    },
    letPass(milliseconds) {
      door.passedMilliseconds = milliseconds;
      writeFileSync(timeFile, String(milliseconds));
    },
    killFront: () => process.kill(front.pid ?? 0, "SIGKILL"),
    ...queueHandles(queues, { env, poller }),
    log: async (name) => readLines(await readFile(logOf(name), "utf8")),
    async stop() {
      await poller.stop();
      server.closeAllConnections();
      server.close();
      await Promise.all([front.stop(), work.stop()]);
      await Promise.all(Object.values(faults).map((proxy) => proxy.stop()));
      await slack.stop();
      await queues.stop();
      await table.stop();
      expect(slack.faults).toEqual([]);
    },
  };
}

function readLines(text: string): Line[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith('{"'))
    .map((line) => JSON.parse(line));
}
