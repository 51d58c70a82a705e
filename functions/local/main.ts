import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import * as z from "zod/mini";
import { LocalRunError } from "./ports.ts";
import { pressables } from "./slack/envelopes.ts";
import { type LocalRun, startLocal } from "./start.ts";

const Texts = z.object({ text: z.string() });
const Block = z.union([
  z.object({ type: z.literal("section"), text: Texts }),
  z.object({ type: z.literal("context"), elements: z.array(Texts) }),
  z.object({ type: z.literal("image"), alt_text: z.string() }),
  z.looseObject({ type: z.enum(["actions", "context_actions"]) }),
]);
type Block = z.infer<typeof Block>;
const Reply = z.object({ blocks: z.array(Block) });

/** A message as a terminal shows it: what Slack would draw, without its marks, buttons in square brackets. */
function printMessage(body: string): string {
  return Reply.parse(JSON.parse(body)).blocks.map(printBlock).join("\n\n");
}

function printBlock(block: Block): string {
  switch (block.type) {
    case "section":
      return unmark(block.text.text);
    case "context":
      return block.elements.map(({ text }) => unmark(text)).join("\n");
    case "image":
      return `(${block.alt_text})`;
    default:
      return pressables({ blocks: [block] })
        .map(({ label }) => `[${label}]`)
        .join(" ");
  }
}

function unmark(text: string): string {
  return text
    .replace(/<(https:[^|>]+)\|([^>]+)>/g, "$2 ($1)")
    .replace(/\*([^*\n]+)\*/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

interface LocalOptions {
  readonly port: number;
  readonly isOnce: boolean;
  /** where the built functions, the table and the secrets go; absent: the repository */
  readonly folder?: string | undefined;
}

const usage = "Usage: npm start -- [--port 3000] [--once] [--folder FOLDER]";
const highestPort = 65_535;

/** The flags of the local run, or a sentence that says what is wrong with them. */
function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): LocalOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string" },
        once: { type: "boolean", default: false },
        folder: { type: "string" },
      },
    });
    const text = values.port ?? env.PORT ?? "3000";
    const port = Number(text);
    if (!/^\d+$/.test(text) || port > highestPort) {
      return `The port has to be a whole number from 0 to ${highestPort}, not "${text}". ${usage}`;
    }
    return { port, isOnce: values.once, folder: values.folder };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)} ${usage}`;
  }
}

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
