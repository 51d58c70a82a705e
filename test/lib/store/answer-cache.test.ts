import { once } from "node:events";
import { createServer } from "node:net";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, DynamoDBDocumentClient, PutCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, describe, expect, it } from "vitest";
import { answerQuery } from "#lib/answer/answer-query.ts";
import type { AnswerCache } from "#lib/answer/answering.ts";
import { dynamoAnswerCache } from "#lib/store/answer-cache.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";
import { dynamoDbStands, table } from "./dynamo-db-stands.ts";
import { useStand } from "./use-stand.ts";

const answer = await answerQuery(
  { intent: "forecast.cost", system: "gpt3", when: "2030" },
  packagedContext("en"),
);
const ttlSeconds = 3600;

describe.each(dynamoDbStands)("answers kept in DynamoDB, over $name", (stand) => {
  const db = useStand(stand);
  let now = 1_800_000_000_000;
  let cache: AnswerCache;
  let count = 0;
  let id = "";

  beforeEach(() => {
    count += 1;
    id = `answer-${count}`;
    cache = dynamoAnswerCache(db(), { table, ttlSeconds, timeoutMilliseconds: 2000, now: () => now });
  });

  it("finds nothing under a name that was never used", async () => {
    expect(await cache.get(id)).toBeUndefined();
  });

  it("gives back what was put, the same to the byte", async () => {
    await cache.put(id, answer);
    expect(JSON.stringify(await cache.get(id))).toBe(JSON.stringify(answer));
  });

  it("keeps an answer until the second it expires, and not longer", async () => {
    const start = now;
    await cache.put(id, answer);
    now = start + (ttlSeconds - 1) * 1000;
    expect(await cache.get(id)).toEqual(answer);
    now = start + ttlSeconds * 1000;
    expect(await cache.get(id)).toBeUndefined();
    await cache.put(id, answer);
    expect(await cache.get(id)).toEqual(answer);
  });

  it.each([
    ["no answer", { answer: undefined }],
    ["no expiry", { expiresAt: undefined }],
    ["a text for an expiry", { expiresAt: "tomorrow" }],
    ["broken JSON", { answer: "{" }],
    ["another shape", { answer: '{"shape":"forecast"}' }],
    ["a map", { answer: { shape: "forecast" } }],
  ])("takes an item with %s for a miss, and mends it with the next put", async (_, change) => {
    const Item = { pk: `answer#${id}`, sk: "answer", answer: "{}", expiresAt: 9_999_999_999, ...change };
    const kept = Object.fromEntries(Object.entries(Item).filter(([, value]) => value !== undefined));
    await db().send(new PutCommand({ TableName: table, Item: kept }));
    expect(await cache.get(id)).toBeUndefined();
    await cache.put(id, answer);
    expect(await cache.get(id)).toEqual(answer);
  });

  it("gives what the table holds now, though it has given another answer of that name before", async () => {
    await cache.put(id, answer);
    expect(await cache.get(id)).toEqual(answer);
    const changed = { ...answer, echo: "changed" };
    await cache.put(id, changed);
    expect(await cache.get(id)).toEqual(changed);
    const Item = { pk: `answer#${id}`, sk: "answer", answer: "{}", expiresAt: 9_999_999_999 };
    await db().send(new PutCommand({ TableName: table, Item }));
    expect(await cache.get(id)).toBeUndefined();
    await db().send(new DeleteCommand({ TableName: table, Key: { pk: Item.pk, sk: Item.sk } }));
    expect(await cache.get(id)).toBeUndefined();
  });

  it("parses an answer once while its item is the same, for as many as it remembers", async () => {
    await cache.put(id, answer);
    const first = await cache.get(id);
    expect(await cache.get(id)).toBe(first);
    for (let other = 0; other < 64; other += 1) {
      await cache.put(`${id}-${other}`, answer);
      await cache.get(`${id}-${other}`);
    }
    const again = await cache.get(id);
    expect(again).toEqual(first);
    expect(again).not.toBe(first);
  });

  it("marks every item with its expiry in whole seconds", async () => {
    await cache.put(id, answer);
    const { Items = [] } = await db().send(new ScanCommand({ TableName: table }));
    const item = Items.find(({ pk }) => pk === `answer#${id}`);
    expect(item?.expiresAt).toBe(Math.floor(now / 1000) + ttlSeconds);
  });
});

describe("answers kept in a DynamoDB that is silent", () => {
  it("gives up after the time it was given", async () => {
    const silent = createServer(() => undefined).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const address = silent.address();
    const port = typeof address === "object" ? address?.port : 0;
    const client = new DynamoDBClient({
      endpoint: `http://127.0.0.1:${port}`,
      region: "eu-west-1",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
      maxAttempts: 1,
    });
    const cache = dynamoAnswerCache(DynamoDBDocumentClient.from(client), {
      table,
      ttlSeconds,
      timeoutMilliseconds: 50,
      now: Date.now,
    });
    await expect(cache.get("a")).rejects.toThrow();
    client.destroy();
    silent.close();
  });
});
