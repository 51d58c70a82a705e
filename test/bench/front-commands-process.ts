import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { commandBody, requestEvent } from "#test/functions/slack/signed-request.ts";

export interface CommandTimes {
  /** milliseconds of each command that asks one question again and again */
  readonly commands: readonly number[];
  /** milliseconds of each command whose question this process has not answered for a while; none without a DynamoDB */
  readonly others: readonly number[];
  /** milliseconds of each bare GetItem of the first one's stored answer, the very request that it sends; none without a DynamoDB */
  readonly roundTrips: readonly number[];
}

const warmUps = 300;
const measured = 2000;

const { handler } = await import(pathToFileURL(join(process.argv[2] ?? "", "index.mjs")).href);

/** More than are remembered: `gpt3 2027-01` to `gpt3 2046-12`. */
const months = Array.from({ length: 240 }, (_, month) =>
  new Date(Date.UTC(2027, month, 1)).toISOString().slice(0, "YYYY-MM".length),
);

async function runCommand(when: string): Promise<number> {
  const event = requestEvent({ body: commandBody(`gpt3 ${when}`) });
  const startedAt = performance.now();
  const { statusCode, body } = await handler(event);
  const milliseconds = performance.now() - startedAt;
  if (statusCode !== 200 || !body.includes(when.slice(0, 4)))
    throw new Error(`No answer: ${statusCode} ${body}`);
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

const question = "2030";
await runCommand(question);
const roundTrip = process.env.AWS_ENDPOINT_URL_DYNAMODB ? await roundTripper() : undefined;
if (roundTrip !== undefined) for (const month of months) await runCommand(month);
const samples: { command: number; other: number | undefined; bare: number | undefined }[] = [];
for (let count = 0; count < warmUps + measured; count += 1) {
  const month = months[count % months.length] ?? question;
  samples.push({
    command: await runCommand(question),
    other: roundTrip && (await runCommand(month)),
    bare: await roundTrip?.(),
  });
}
const kept = samples.slice(warmUps);
const times: CommandTimes = {
  commands: kept.map(({ command }) => command),
  others: kept.flatMap(({ other }) => other ?? []),
  roundTrips: kept.flatMap(({ bare }) => bare ?? []),
};
process.send?.(times);
