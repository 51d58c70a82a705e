import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { functionEnv } from "#test/functions/slack/function-env.ts";
import { against, quantile } from "./figures.ts";
import type { Bundles } from "./front-bundles.ts";
import type { CommandTimes } from "./front-commands-process.ts";

/** Warm signed commands, from the event to the body: with a store in memory, and with DynamoDB on loopback. */
export async function benchCommands({ ours, inMemory }: Bundles): Promise<readonly string[]> {
  const alone = await timesOf(inMemory, "");
  const stored = await withDatabase((address) => timesOf(ours.outdir, address));

  const stock = `${alone.commands.length} commands`;
  const roundTrip = quantile(stored.roundTrips, 0.5);
  const beside = (what: string, times: readonly number[]) => {
    const milliseconds = quantile(times, 0.5);
    const ratio = against(milliseconds / roundTrip, 1.5, "of its one GetItem");
    return `${what}, DynamoDB on loopback: p50 ${milliseconds.toFixed(2)} ms, ${ratio}`;
  };
  return [
    `command, store in memory: p50 ${against(quantile(alone.commands, 0.5), 2, "ms")}, ${stock}`,
    `command, store in memory: p99 ${against(quantile(alone.commands, 0.99), 10, "ms")}`,
    beside("command", stored.commands),
    beside("the same for answers that the process does not remember", stored.others),
    `one GetItem of such an answer: p50 ${roundTrip.toFixed(2)} ms; each in turn with the commands`,
  ];
}

async function withDatabase<T>(work: (address: string) => Promise<T>): Promise<T> {
  const database = fork(new URL("./front-table-process.ts", import.meta.url));
  try {
    const [address] = await once(database, "message");
    return await work(String(address));
  } finally {
    await end(database);
  }
}

async function timesOf(folder: string, dynamoDbAddress: string): Promise<CommandTimes> {
  const child = fork(new URL("./front-commands-process.ts", import.meta.url), [folder], {
    env: { ...functionEnv(dynamoDbAddress), CHART_BASE_URL: "https://charts.example" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [times] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (typeof times !== "object") throw new Error("The commands could not be measured.");
  await end(child);
  return times;
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill();
  await ended;
}
