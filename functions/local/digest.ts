import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startDigestRun } from "./run-digest.ts";

const root = join(import.meta.dirname, "..", "..");
const usage = "Usage: npm run digest -- [--now 2026-11-30T09:00:00Z] [--once] [--folder FOLDER]";
const print = (text: string) => process.stdout.write(`${text}\n`);

function readOptions() {
  const options = {
    now: { type: "string" },
    once: { type: "boolean", default: false },
    folder: { type: "string" },
  } as const;
  try {
    const { values } = parseArgs({ options });
    const now = new Date(values.now ?? Date.now());
    return Number.isNaN(now.getTime()) ? `${values.now} is no instant. ${usage}` : { ...values, now };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)} ${usage}`;
  }
}

/** The pictures of a message, with what they show. */
function findPictures({ blocks }: Readonly<Record<string, unknown>>) {
  const all: readonly unknown[] = Array.isArray(blocks) ? blocks : [];
  return all.map(Object).filter(({ type }) => type === "image");
}

const options = readOptions();
if (typeof options === "string") {
  process.stderr.write(`${options}\n`);
  process.exitCode = 2;
} else {
  const { now, once: isOnce, folder = root } = options;
  const places = { buildFolder: join(folder, ".build"), dataFolder: join(folder, ".local", "digest") };
  const run = await startDigestRun({ ...places, now });
  const posts = () => run.slack.calls.filter(({ method }) => method === "chat.postMessage");
  await run.sweep();
  for (let waited = 0; posts().length === 0 && waited < 100; waited++) await wait(100);
  for (const { args } of posts()) {
    print(`${args.text}\n`);
    for (const { image_url, alt_text } of findPictures(args)) print(`Picture: ${image_url}\n${alt_text}\n`);
  }
  print(`Posted: ${posts().length}. Emulated Slack: ${run.slack.inspector}`);
  if (isOnce) await run.stop();
  else print("Ctrl-C ends it.");
  if (isOnce) process.exit(posts().length === 1 ? 0 : 1);
  process.once("SIGINT", () => void run.stop().then(() => process.exit()));
}
