import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startFunction } from "#functions/local/aws/function-process.ts";
import { startTable } from "#functions/local/aws/table.ts";
import { startDigestRun } from "#functions/local/run-digest.ts";
import { runRefresh } from "#functions/local/run-refresh.ts";
import { countedLines } from "#infra/log-metrics.ts";
import { buildOnce } from "#test/build-once.ts";
import { buildBot } from "#test/functions/work/bot/built-bot.ts";
import { startBot } from "#test/functions/work/bot/running-bot.ts";
import { answerTo, mention } from "#test/functions/work/bot/threads.ts";
import { html } from "#test/lib/prices/feed-stands.ts";
import { startLocalFeeds } from "#test/lib/prices/local-feeds.ts";
import { isCounted } from "./filter-pattern.ts";
import { makeTemplates, resourcesOf } from "./templates.ts";

type Line = Readonly<Record<string, unknown>>;

const readLines = async (path: string): Promise<Line[]> =>
  (await readFile(path, "utf8"))
    .split("\n")
    .filter((line) => line.startsWith('{"'))
    .map((line) => JSON.parse(line));

/** What the front function and the worker log of commands, of a bad request, and of a mention. */
async function talk() {
  const built = await buildBot();
  const bot = await startBot(built);
  for (const text of ["gpt3 2030", "gpt3 2030", "what is the weather"]) await bot.slack.person.command(text);
  await bot.front.invoke({ headers: {}, body: "text=gpt3", isBase64Encoded: false, requestContext: {} });
  await answerTo(bot, (await bot.slack.person.say({ text: mention("gpt3 2030") })).ts);
  await bot.enqueue("not a job");
  await bot.settled();
  const lines = { SlackFront: await bot.log("slack"), Work: await bot.log("work") };
  await bot.stop();
  await built.remove();
  return lines;
}

/** What the worker logs of a digest that it posts. */
async function digest(folder: string) {
  const dataFolder = join(folder, "digest");
  const now = new Date("2026-11-30T09:00:00Z");
  const run = await startDigestRun({ buildFolder: join(folder, ".build"), dataFolder, now });
  await run.sweep();
  await expect.poll(async () => (await run.subscription())?.last?.status, { timeout: 10_000 }).toBe("posted");
  await run.stop();
  return { Work: await readLines(join(dataFolder, "work.log")) };
}

/** What the sweep logs of a row that nobody can read. */
async function unreadable(folder: string) {
  const { outdir } = await buildOnce("sweep");
  const table = await startTable();
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new DynamoDBClient({ endpoint: table.address, region: "eu-west-1", credentials });
  const due = { dueShard: "due#0", nextDueAt: "2025-01-01T00:00:00.000Z" };
  const Item = { pk: "digests#T1", sk: "C1", record: "{", ...due };
  await DynamoDBDocumentClient.from(client).send(new PutCommand({ TableName: table.name, Item }));
  client.destroy();
  const env = {
    TABLE_NAME: table.name,
    QUEUE_URL: "http://127.0.0.1:9/000000000000/jobs",
    AWS_REGION: "eu-west-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_ENDPOINT_URL_DYNAMODB: table.address,
  };
  const log = join(folder, "sweep.log");
  const sweep = await startFunction({ bundle: join(outdir, "index.mjs"), env, log });
  await sweep.invoke({});
  await sweep.stop();
  await table.stop();
  return { DigestsSweep: await readLines(log) };
}

/** What the refresh logs of a day on which it reads every feed, and of one on which it does not. */
async function refreshes(folder: string) {
  const feeds = await startLocalFeeds();
  const dataFolder = join(folder, "refresh");
  const { list, pricing, ec2 } = feeds.addresses;
  const env = { LIST_PRICES_URL: list, AWS_ENDPOINT_URL_PRICING: pricing, AWS_ENDPOINT_URL_EC2: ec2 };
  const day = () =>
    runRefresh({ buildFolder: join(folder, ".build"), dataFolder, env: { ...env, AWS_MAX_ATTEMPTS: "1" } });
  await day();
  feeds.send({ spot: () => html });
  await day();
  await feeds.stop();
  return { PricesRefresh: await readLines(join(dataFolder, "refresh.log")) };
}

/** Each filter of the template: whose log it reads, what it looks for, and what it counts that as. */
async function readFilters() {
  const { service } = await makeTemplates();
  return resourcesOf(service, "AWS::Logs::MetricFilter").map(
    ([, { LogGroupName, FilterPattern, MetricTransformations }]) => ({
      log: String(LogGroupName.Ref).replace(/Log[0-9A-F]{8}$/, ""),
      pattern: String(FilterPattern),
      metric: String(MetricTransformations[0].MetricName),
    }),
  );
}

describe("what is counted", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "aicost-counted-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("is what the built functions log: every metric has a line that was really written", async () => {
    const logs = [await talk(), await digest(folder), await unreadable(folder), await refreshes(folder)];
    const lines = logs.flatMap((each) =>
      Object.entries<readonly Line[]>(each).flatMap(([log, all]) => all.map((line) => ({ log, line }))),
    );
    const counts = Object.fromEntries(Object.keys(countedLines).map((metric) => [metric, 0]));
    for (const { log, pattern, metric } of await readFilters()) {
      const counted = lines.filter((each) => each.log === log && isCounted(pattern, each.line));
      counts[metric] = (counts[metric] ?? 0) + counted.length;
    }
    expect(counts).toEqual({
      ErrorLines: 3,
      Answers: 4,
      CacheHits: 2,
      Declines: 1,
      RefusedRequests: 1,
      DigestsPosted: 1,
      DigestFailures: 1,
      PriceRefreshes: 1,
      FeedFailures: 1,
    });
  }, 120_000);
});

describe(isCounted, () => {
  it.each([
    ['{ $.level = "ERROR" }', { level: "ERROR" }, true],
    ['{ $.level = "ERROR" }', { level: "INFO" }, false],
    ['{ ($.level = "ERROR") && ($.message = "digest-*") }', { level: "ERROR", message: "digest-lost" }, true],
    [
      '{ ($.level = "ERROR") && ($.message = "digest-*") }',
      { level: "ERROR", message: "feed-failed" },
      false,
    ],
    ["{ $.isWhole IS TRUE }", { isWhole: "true" }, false],
    ["{ $.a.b IS FALSE }", { a: { b: false } }, true],
    ["{ $.a.b IS FALSE }", {}, false],
  ])("reads %s of %o as %s", (pattern, line, counts) => {
    expect(isCounted(pattern, line)).toBe(counts);
  });

  it("refuses a pattern that it cannot read", () => {
    expect(() => isCounted("{ $.a > 1 }", {})).toThrow("Not a term");
  });
});
