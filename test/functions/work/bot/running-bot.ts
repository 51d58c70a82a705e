import type { FunctionProcess } from "#functions/local/aws/function-process.ts";
import { type LocalQueues, queueRegion } from "#functions/local/aws/queues.ts";
import { botToken } from "#functions/local/slack/emulated-slack.ts";
import { type FaultProxy, startFaultProxy } from "#test/faults/fault-proxy.ts";
import { signingSecret } from "#test/functions/slack/signed-request.ts";
import type { BuiltBot } from "./built-bot.ts";
import { type LogLine, startFunctionPair } from "./function-pair.ts";
import { type Peers, startPeers } from "./peers.ts";
import { type QueueHandles, queueHandles } from "./queue-handles.ts";

const answerIdKey = "the key of the tests for answers' ids";

/** The front function and the worker as they are built, with stand-ins around them that can fail. */
export interface RunningBot extends QueueHandles, Pick<Peers, "slack" | "queues" | "table"> {
  /** under which buttons are sealed */
  readonly answerIdKey: string;
  /** what both functions are told: every service stays at its address there, however often the bot is reset */
  readonly env: Readonly<Record<string, string>>;
  readonly front: FunctionProcess;
  readonly work: FunctionProcess;
  readonly faults: Readonly<Record<"dynamoDb" | "sqs" | "slack", FaultProxy>>;
  /** Kill the worker outright; the next one starts a minute later, when leases have ended, or as much later as is said. */
  killWork(laterMilliseconds?: number): void;
  killFront(): void;
  /** Set the clocks of both functions ahead of the time of this machine. */
  letPass(milliseconds: number): void;
  /** what a function logged since the last reset */
  log(name: "slack" | "work"): Promise<readonly LogLine[]>;
  /**
   * Give both functions an empty table, empty queues and a Slack in which nothing was said, and forget all faults. The
   * functions run on, as between two events on Lambda; only those whose clock was set ahead start anew.
   *
   * @throws when any message that was sent is not as Slack takes it, and as we want it
   */
  reset(): Promise<void>;
  /** @throws as `reset` does */
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

/** How many times faster than the worker asks a message comes back that it makes wait: early is no harm, the claim decides. */
const queueSpeed = 20;

/** A message with a shorter delay. */
function hastenDelay(body: string): string {
  return body.replace(/(?<="DelaySeconds":)\d+/, (delay) => String(Math.ceil(Number(delay) / queueSpeed)));
}

export async function startBot(built: BuiltBot, options: BotOptions = {}): Promise<RunningBot> {
  const { speed = 600, hasPostLimit = false } = options;
  let passedMilliseconds = 0;
  let isAhead = false;
  const surround = (): Promise<Peers> =>
    startPeers({
      front: { invoke: (event) => pair.front.invoke(event) },
      work: { invoke: (event) => pair.work.invoke(event) },
      speed,
      hasPostLimit,
      responseOrigin: (): string => faults.slack.address,
      now: () => Date.now() + passedMilliseconds,
    });
  let peers = await surround();
  const faults: RunningBot["faults"] = {
    dynamoDb: await startFaultProxy(peers.table.address),
    sqs: await startFaultProxy(peers.queues.address, hastenDelay),
    slack: await startFaultProxy(peers.slack.responseOrigin),
  };
  const env = environment(peers.queues, faults, options);
  const pair = await startFunctionPair(built, env);
  let handles = queueHandles(peers.queues, { env, poller: peers.poller });
  const setAhead = (milliseconds: number) => {
    isAhead = true;
    pair.setAhead(milliseconds);
  };
  return {
    answerIdKey,
    env,
    faults,
    get slack() {
      return peers.slack;
    },
    get queues() {
      return peers.queues;
    },
    get table() {
      return peers.table;
    },
    get front() {
      return pair.front;
    },
    get work() {
      return pair.work;
    },
    killWork(laterMilliseconds = 60_000) {
      setAhead(laterMilliseconds);
      process.kill(pair.work.pid ?? 0, "SIGKILL");
    },
    killFront: () => process.kill(pair.front.pid ?? 0, "SIGKILL"),
    letPass(milliseconds) {
      passedMilliseconds = milliseconds;
      setAhead(milliseconds);
    },
    enqueue: (body) => handles.enqueue(body),
    deadLetters: () => handles.deadLetters(),
    redrive: () => handles.redrive(),
    settled: () => handles.settled(),
    log: pair.log,
    async reset() {
      const stopped = await Promise.allSettled([peers.stop()]);
      if (isAhead) await pair.restart();
      isAhead = false;
      passedMilliseconds = 0;
      await pair.forget();
      peers = await surround();
      handles = queueHandles(peers.queues, { env, poller: peers.poller });
      await faults.dynamoDb.lead(peers.table.address);
      await faults.sqs.lead(peers.queues.address);
      await faults.slack.lead(peers.slack.responseOrigin);
      for (const one of stopped) if (one.status === "rejected") throw one.reason;
    },
    async stop() {
      try {
        await peers.stop();
      } finally {
        await pair.stop();
        await Promise.all(Object.values(faults).map((proxy) => proxy.stop()));
      }
    },
  };
}

/** What the functions are told: everything that they reach is behind a proxy, whose address stays. */
function environment(
  queues: LocalQueues,
  faults: RunningBot["faults"],
  { chartBase, bedrock, responseOrigin }: BotOptions,
): Readonly<Record<string, string>> {
  return {
    TABLE_NAME: "aicost",
    QUEUE_URL: `${faults.sqs.address}${new URL(queues.jobs).pathname}`,
    DEAD_LETTER_QUEUE_URL: `${faults.sqs.address}${new URL(queues.deadLetters).pathname}`,
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
  };
}
