import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { commandBody, requestEvent } from "#test/functions/slack/signed-request.ts";

export interface CommandTimes {
  /** milliseconds of each command */
  readonly commands: readonly number[];
  /** milliseconds of each bare GetItem of the stored answer; none without a DynamoDB */
  readonly roundTrips: readonly number[];
}

const warmUps = 300;
const measured = 2000;

const { handler } = await import(pathToFileURL(join(process.argv[2] ?? "", "index.mjs")).href);

async function runCommand(): Promise<number> {
  const event = requestEvent({ body: commandBody("gpt3 2030") });
  const startedAt = performance.now();
  const { statusCode, body } = await handler(event);
  const milliseconds = performance.now() - startedAt;
  if (statusCode !== 200 || !body.includes("2030")) throw new Error(`No answer: ${statusCode} ${body}`);
  return milliseconds;
}

async function roundTripper(): Promise<() => Promise<number>> {
  const db = DynamoDBDocumentClient.from(new DynamoDBClient());
  const { Items: [stored] = [] } = await db.send(new ScanCommand({ TableName: "aicost" }));
  if (stored === undefined) throw new Error("No answer was stored.");
  const get = new GetCommand({ TableName: "aicost", Key: { pk: stored.pk, sk: stored.sk } });
  return async () => {
    const startedAt = performance.now();
    await db.send(get);
    return performance.now() - startedAt;
  };
}

await runCommand();
const roundTrip = process.env.AWS_ENDPOINT_URL_DYNAMODB ? await roundTripper() : undefined;
const samples: { command: number; bare: number | undefined }[] = [];
for (let count = 0; count < warmUps + measured; count += 1) {
  samples.push({ command: await runCommand(), bare: await roundTrip?.() });
}
const kept = samples.slice(warmUps);
const times: CommandTimes = {
  commands: kept.map(({ command }) => command),
  roundTrips: kept.flatMap(({ bare }) => (bare === undefined ? [] : [bare])),
};
process.send?.(times);
