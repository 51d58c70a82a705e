import { join, relative } from "node:path";
import { LocalRunError } from "./local-run-error.ts";
import { type LocalOptions, readOptions } from "./options.ts";
import { printMessage } from "./print-message.ts";
import { type LocalRun, startLocal } from "./start.ts";

const root = join(import.meta.dirname, "..", "..");
const firstQuestion = "gpt3 2030";

const print = (text: string) => process.stdout.write(`${text}\n`);

async function show(run: LocalRun): Promise<void> {
  print(`/aicost ${firstQuestion}\n\n${printMessage(await run.ask(firstQuestion))}\n`);
  const { page, commands, slack, dynamoDb, sqs, logs } = run.addresses;
  print(`A page to type in  ${page}`);
  print(`Slack's requests   ${commands}`);
  print(`Emulated Slack     ${slack}`);
  print(`DynamoDB           ${dynamoDb}`);
  print(`SQS                ${sqs}`);
  print(`Logs               ${relative(root, logs)}`);
}

async function main({ port, isOnce, folder }: LocalOptions): Promise<void> {
  const run = await startLocal({
    port,
    buildFolder: join(folder ?? root, ".build"),
    dataFolder: join(folder ?? root, ".local"),
  });
  const end = async () => {
    await run.stop();
    process.exit();
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  await show(run).catch(async (error: unknown) => {
    await run.stop();
    throw error;
  });
  if (isOnce) await end();
  print("\nCtrl-C ends it.");
}

const options = readOptions(process.argv.slice(2), process.env);
if (typeof options === "string") {
  process.stderr.write(`${options}\n`);
  process.exitCode = 2;
} else {
  await main(options).catch((error: unknown) => {
    if (!(error instanceof LocalRunError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
}
