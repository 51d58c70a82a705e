import { join } from "node:path";
import { buildFunction } from "#functions/build.ts";
import type { FrontEnv } from "#lib/config.ts";
import { askCommand, createFront } from "./front.ts";
import { startFunction } from "./function-process.ts";
import { listen } from "./ports.ts";
import { localSecrets } from "./secrets.ts";
import { startSlack } from "./slack/emulated-slack.ts";
import { startTable } from "./table.ts";

export interface LocalRun {
  readonly addresses: Readonly<Record<"page" | "commands" | "slack" | "dynamoDb" | "log", string>>;
  /** `/aicost` with a text, signed and sent as Slack would; the body of the reply */
  ask(text: string): Promise<string>;
  stop(): Promise<void>;
}

export interface LocalPlaces {
  readonly port: number;
  /** where the built functions go */
  readonly buildFolder: string;
  /** where the table and the secrets are kept */
  readonly dataFolder: string;
}

/** The whole bot on this machine: built as it is deployed, with a Slack, a DynamoDB and a front of its own. */
export async function startLocal({ port, buildFolder, dataFolder }: LocalPlaces): Promise<LocalRun> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    const { signingSecret, answerIdKey } = await localSecrets(join(dataFolder, "secrets.json"));
    const log = join(dataFolder, "slack.log");
    const outdir = join(buildFolder, "slack");
    await buildFunction("slack", { outdir });
    const table = await startTable(join(dataFolder, "dynamodb"));
    stops.push(table.stop);
    const slack = await startSlack(signingSecret);
    stops.push(slack.stop);
    const env = {
      TABLE_NAME: table.name,
      SLACK_SIGNING_SECRET: signingSecret,
      ANSWER_ID_KEY: answerIdKey,
    } satisfies FrontEnv;
    const bundle = await startFunction({
      bundle: join(outdir, "index.mjs"),
      env: { ...env, ...lambdaEnv(table.address) },
      log,
    });
    stops.push(bundle.stop);
    const front = createFront({ slack: bundle, signingSecret });
    const page = await listen(front, port);
    stops.push(async () => {
      front.close();
      front.closeAllConnections();
    });
    const ask = async (text: string) => (await askCommand(page, text, signingSecret)).body;
    const commands = `${page}/slack/events`;
    return { addresses: { page, commands, slack: slack.address, dynamoDb: table.address, log }, ask, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What Lambda adds to a function's environment, pointed at this machine. */
function lambdaEnv(dynamoDb: string): Readonly<Record<string, string>> {
  return {
    AWS_REGION: "eu-west-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_ENDPOINT_URL_DYNAMODB: dynamoDb,
  };
}
