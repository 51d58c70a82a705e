import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createChartPainter } from "#lib/chart/chart-painter.ts";
import { chartPath } from "#lib/slack/wire/chart-path.ts";
import { dynamoAnswerCache } from "#lib/store/answer-cache.ts";
import { buildOnce } from "#test/build-once.ts";
import { type LocalTable, startLocalTable } from "#test/functions/slack/local-table.ts";
import { type RunningBundle, runBundle } from "#test/functions/slack/run-bundle.ts";
import { answerTo } from "#test/lib/chart/chart-answers.ts";
import { inter } from "#test/lib/chart/inter.ts";
import { chartEvent } from "./chart-event.ts";

const id = "0123456789abcdef0123456789abcdef";
const other = "f".repeat(32);
const light = chartEvent(chartPath({ id, theme: "light" }));

describe("the built chart function over DynamoDB", () => {
  let folder: string;
  let table: LocalTable;
  let bundle: RunningBundle;

  beforeAll(async () => {
    folder = (await buildOnce("chart")).outdir;
  });
  beforeEach(async () => {
    table = await startLocalTable();
    const options = { table: "aicost", ttlSeconds: 60, timeoutMilliseconds: 5000, now: Date.now };
    await dynamoAnswerCache(table.db, options).put(id, await answerTo("gpt3", "2030"));
    bundle = await runBundle(folder, { dynamoDbAddress: table.address });
  });
  afterEach(async () => {
    await bundle.stop();
    await table.stop();
  });

  it("serves the picture of a stored answer, to be kept for ever, the same to the byte as it is painted here", async () => {
    const { response } = await bundle.invoke(light);
    expect(response).toMatchObject({
      statusCode: 200,
      headers: { "content-type": "image/png", "cache-control": "public, max-age=31536000, immutable" },
      isBase64Encoded: true,
    });
    const painted = createChartPainter(inter).paint(await answerTo("gpt3", "2030"), { theme: "light" });
    expect(Buffer.from(response.body, "base64").equals(painted ?? Buffer.alloc(0))).toBe(true);
    await bundle.findLine({ level: "INFO", message: "chart", answerId: id, theme: "light" });
  });

  it("takes one argument, as Lambda's Node 24 asks", () => {
    expect(bundle.parameters).toBe(1);
  });

  it("does not find what is not stored, and lets that be kept for a minute", async () => {
    const { response } = await bundle.invoke(chartEvent(chartPath({ id: other, theme: "light" })));
    expect(response).toMatchObject({
      statusCode: 404,
      headers: { "cache-control": "public, max-age=60" },
      body: "",
    });
  });

  it("does not find what has expired and was not deleted yet", async () => {
    const answer = JSON.stringify(await answerTo("gpt3", "2030"));
    const expiresAt = Math.floor(Date.now() / 1000) - 1;
    const Item = { pk: `answer#${id}`, sk: "answer", answer, expiresAt };
    await table.db.send(new PutCommand({ TableName: "aicost", Item }));
    expect((await bundle.invoke(light)).response.statusCode).toBe(404);
  });

  it("says that the store is down, to be kept by nobody, and a bad path is refused all the same", async () => {
    await table.stop();
    const { response } = await bundle.invoke(light);
    expect(response).toMatchObject({ statusCode: 503, headers: { "cache-control": "no-store" } });
    await bundle.findLine({ level: "WARN", message: "answer store down", answerId: id });
    expect((await bundle.invoke(chartEvent("/charts/x.png"))).response.statusCode).toBe(404);
  });
});
