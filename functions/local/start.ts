import { join } from "node:path";
import { buildFunction } from "#functions/build/build.ts";
import type { ChartEnv, FrontEnv, WorkEnv } from "#lib/config.ts";
import { type FunctionProcess, startFunction } from "./aws/function-process.ts";
import { type LocalQueues, pollQueue, queueRegion, startQueues } from "./aws/queues.ts";
import { type LocalTable, startTable } from "./aws/table.ts";
import { createFront, type FrontParts } from "./front.ts";
import { listen } from "./ports.ts";
import { readLocalSecrets, type Secrets } from "./secrets.ts";
import { botToken } from "./slack/emulated-slack.ts";
import { type SlackDouble, startSlackDouble } from "./slack/slack-double.ts";

type Address = "page" | "commands" | "slack" | "dynamoDb" | "sqs" | "logs";

export interface LocalRun {
  readonly addresses: Readonly<Record<Address, string>>;
  /** `/aicost` with a text, signed and sent as Slack would; the message that is shown, as JSON */
  ask(text: string): Promise<string>;
  stop(): Promise<void>;
}

export interface LocalPlaces {
  readonly port: number;
  /** where the built functions go */
  readonly buildFolder: string;
  /** where the table, the secrets and the logs are kept */
  readonly dataFolder: string;
}

/** The whole bot on this machine: built as it is deployed, with a Slack, a DynamoDB, an SQS and a front of its own. */
export async function startLocal({ port, buildFolder, dataFolder }: LocalPlaces): Promise<LocalRun> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  const keep = <T extends { stop(): Promise<void> }>(part: T): T => {
    stops.push(() => part.stop());
    return part;
  };
  try {
    const secrets = await readLocalSecrets(join(dataFolder, "secrets.json"));
    const { signingSecret } = secrets;
    const table = keep(await startTable(join(dataFolder, "dynamodb")));
    const queues = keep(await startQueues());
    const starting = Promise.withResolvers<FrontParts>();
    const server = createFront(starting.promise);
    const page = await listen(server, port);
    stops.push(async () => {
      server.close();
      server.closeAllConnections();
    });
    const commands = `${page}/slack/events`;
    const slack = keep(await startSlackDouble({ signingSecret, appUrl: () => commands, hasPostLimit: true }));
    const env = buildFunctionEnvs({ table, queues, slack, secrets, page });
    const start = async (name: keyof typeof env): Promise<FunctionProcess> => {
      const { outdir } = await buildFunction(name, { outdir: join(buildFolder, name) });
      const bundle = join(outdir, "index.mjs");
      return keep(await startFunction({ bundle, env: env[name], log: join(dataFolder, `${name}.log`) }));
    };
    const [front, work, chart] = [await start("slack"), await start("work"), await start("chart")];
    keep(pollQueue({ address: queues.address, queueUrl: queues.jobs, work }));
    starting.resolve({ slack: front, chart, person: slack.person });
    const addresses = {
      page,
      commands,
      slack: slack.inspector,
      dynamoDb: table.address,
      sqs: queues.address,
      logs: dataFolder,
    };
    return { addresses, ask: async (text) => JSON.stringify(await slack.person.command(text)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Parts {
  readonly table: LocalTable;
  readonly queues: LocalQueues;
  readonly slack: SlackDouble;
  readonly secrets: Secrets;
  /** where the charts are served */
  readonly page: string;
}

/** What CDK gives each function, and what Lambda adds to it, pointed at this machine. */
function buildFunctionEnvs({ table, queues, slack, secrets, page }: Parts) {
  const lambda = {
    AWS_REGION: queueRegion,
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_ENDPOINT_URL_DYNAMODB: table.address,
    AWS_ENDPOINT_URL_SQS: queues.address,
  };
  const common = {
    TABLE_NAME: table.name,
    QUEUE_URL: queues.jobs,
    ANSWER_ID_KEY: secrets.answerIdKey,
    CHART_BASE_URL: page,
  };
  const bot = { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: slack.apiUrl };
  const front = { ...common, SLACK_SIGNING_SECRET: secrets.signingSecret, ...bot } satisfies FrontEnv;
  const work = {
    ...common,
    DEAD_LETTER_QUEUE_URL: queues.deadLetters,
    ...bot,
    RESPONSE_URL_ORIGIN: slack.responseOrigin,
  } satisfies WorkEnv;
  const chart = { TABLE_NAME: table.name } satisfies ChartEnv;
  return { slack: { ...lambda, ...front }, work: { ...lambda, ...work }, chart: { ...lambda, ...chart } };
}
