import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { buildFunction } from "#functions/build/build.ts";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { dynamoAnswerCache } from "#lib/store/answer-cache.ts";
import { functionEnv } from "#test/functions/slack/function-env.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";
import type { ChartTimes } from "./chart-process.ts";
import { against, quantile } from "./figures.ts";

const id = "0123456789abcdef0123456789abcdef";
const processes = 5;

/** The built chart function with DynamoDB on loopback, from the event to the picture of gpt3 2030. */
export async function benchChart(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "aicost-bench-chart-"));
  const database = fork(new URL("./front-table-process.ts", import.meta.url));
  try {
    await buildFunction("chart", { outdir: folder });
    const [address] = await once(database, "message");
    await storeAnswer(String(address));
    const runs: ChartTimes[] = [];
    while (runs.length < processes) runs.push(await timesOfOneProcess(folder, String(address)));
    const median = (values: readonly number[]) => quantile(values, 0.5);
    return [
      `first chart of a process: ${against(median(runs.map(({ first }) => first)), 200, "ms")}`,
      `warm: p50 ${against(median(runs.flatMap(({ warm }) => warm)), 60, "ms")}`,
      `loading before it: ${median(runs.map(({ load }) => load)).toFixed(0)} ms; medians of ${processes} fresh processes`,
    ];
  } finally {
    database.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

async function storeAnswer(endpoint: string): Promise<void> {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new DynamoDBClient({ endpoint, region: "eu-west-1", credentials });
  const options = { table: "aicost", ttlSeconds: 3600, timeoutMilliseconds: 5000, now: Date.now };
  const answer = await answerQuery(
    { intent: "forecast.cost", system: "gpt3", when: "2030" },
    packagedContext("en"),
  );
  await dynamoAnswerCache(DynamoDBDocumentClient.from(client), options).put(id, answer);
  client.destroy();
}

async function timesOfOneProcess(folder: string, dynamoDbAddress: string): Promise<ChartTimes> {
  const child = fork(new URL("./chart-process.ts", import.meta.url), [folder, id], {
    env: functionEnv(dynamoDbAddress),
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [times] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (typeof times !== "object") throw new Error("The charts could not be measured.");
  child.kill();
  return times;
}
