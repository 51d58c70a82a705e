import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { buildFunction } from "#functions/build/build.ts";
import type { ChartEnv, SweepEnv, WorkEnv } from "#lib/config.ts";
import { nextDue } from "#lib/digest/next-due.ts";
import { type Subscription, type WeeklyRule, weekdays } from "#lib/digest/subscription.ts";
import { dynamoSubscriptions } from "#lib/store/subscriptions.ts";
import { type FunctionProcess, startFunction } from "./aws/function-process.ts";
import { pollQueue, queueRegion, startQueues } from "./aws/queues.ts";
import { startTable } from "./aws/table.ts";
import { buildClockModule } from "./clock.ts";
import { createChartFront } from "./front.ts";
import { listen } from "./ports.ts";
import { readLocalSecrets } from "./secrets.ts";
import { botToken, places } from "./slack/emulated-slack.ts";
import { type SlackDouble, startSlackDouble } from "./slack/slack-double.ts";

export interface DigestRun {
  readonly slack: SlackDouble;
  /** Call the sweep, as the scheduler would. */
  sweep(): Promise<unknown>;
  subscription(): Promise<Subscription | undefined>;
  stop(): Promise<void>;
}

export interface DigestRunOptions {
  readonly buildFolder: string;
  readonly dataFolder: string;
  /** when the functions think it is, at first: then the digest is due */
  readonly now: Date;
  readonly channel?: string;
}

/** A channel of the emulated Slack with a digest that is due, and the functions that send it and draw its picture, as they are deployed. */
export async function startDigestRun(options: DigestRunOptions): Promise<DigestRun> {
  const { buildFolder, dataFolder, now, channel = places.general } = options;
  const stops: (() => Promise<void>)[] = [];
  const keep = <T extends { stop(): Promise<void> }>(part: T): T => {
    stops.push(() => part.stop());
    return part;
  };
  await mkdir(dataFolder, { recursive: true });
  const secrets = await readLocalSecrets(join(dataFolder, "secrets.json"));
  const table = keep(await startTable());
  const queues = keep(await startQueues());
  const slack = keep(await startSlackDouble({ signingSecret: secrets.signingSecret, appUrl: () => "" }));
  const common = {
    AWS_REGION: queueRegion,
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_ENDPOINT_URL_DYNAMODB: table.address,
    AWS_ENDPOINT_URL_SQS: queues.address,
    NODE_OPTIONS: `--import ${buildClockModule(now)}`,
  };
  const startNamed = async (
    name: "chart" | "sweep" | "work",
    own: Readonly<Record<string, string>>,
  ): Promise<FunctionProcess> => {
    const { outdir } = await buildFunction(name, { outdir: join(buildFolder, name) });
    const bundle = join(outdir, "index.mjs");
    const log = join(dataFolder, `${name}.log`);
    return keep(await startFunction({ bundle, env: { ...common, ...own }, log }));
  };
  const chart = await startNamed("chart", { TABLE_NAME: table.name } satisfies ChartEnv);
  const chartServer = createChartFront(chart);
  const charts = await listen(chartServer, 0);
  stops.push(async () => {
    chartServer.close();
    chartServer.closeAllConnections();
  });
  const env = {
    sweep: { TABLE_NAME: table.name, QUEUE_URL: queues.jobs } satisfies SweepEnv,
    work: {
      TABLE_NAME: table.name,
      QUEUE_URL: queues.jobs,
      DEAD_LETTER_QUEUE_URL: queues.deadLetters,
      SLACK_BOT_TOKEN: botToken,
      SLACK_API_URL: slack.apiUrl,
      ANSWER_ID_KEY: secrets.answerIdKey,
      CHART_BASE_URL: charts,
    } satisfies WorkEnv,
  };
  const sweep = await startNamed("sweep", env.sweep);
  const work = await startNamed("work", env.work);
  keep(pollQueue({ address: queues.address, queueUrl: queues.jobs, work }));
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new DynamoDBClient({ endpoint: table.address, region: queueRegion, credentials });
  const db = DynamoDBDocumentClient.from(client);
  const subscriptions = dynamoSubscriptions(db, { table: table.name, now: () => now });
  await subscriptions.put(buildSubscription(now, channel));
  return {
    slack,
    sweep: () => sweep.invoke({}),
    subscription: () => subscriptions.get(places.team, channel),
    async stop() {
      client.destroy();
      for (const end of stops.reverse()) await end();
    },
  };
}

/** A subscription whose day and time are those of an instant, to the minute. */
function buildSubscription(now: Date, channel: string): Subscription {
  const rule: WeeklyRule = {
    day: weekdays[(now.getUTCDay() + 6) % 7] ?? "mon",
    time: now.toISOString().slice("YYYY-MM-DDT".length, "YYYY-MM-DDTHH:MM".length),
    tz: "UTC",
  };
  const due = nextDue(rule, new Date(now.getTime() - 60_000));
  return {
    team: places.team,
    id: channel,
    scope: "channel",
    owner: places.person,
    topics: [],
    rule,
    only: false,
    locale: "en",
    status: "active",
    nextDueAt: due.at,
    nextWeek: due.week,
    failedWeeks: 0,
    revision: 1,
  };
}
