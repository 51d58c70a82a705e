import { once } from "node:events";
import { createServer } from "node:net";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, PutCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { packagedData } from "#lib/answer/data.ts";
import type { PriceVersion } from "#lib/prices/price-version.ts";
import { dynamoAnswerCache } from "#lib/store/answer-cache.ts";
import { dynamoLiveData } from "#lib/store/live-data.ts";
import { dynamoPriceStore, readPublishedData } from "#lib/store/price-store.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";
import { dynamoDbStands, table } from "./dynamo-db-stands.ts";
import { useStand } from "./use-stand.ts";

const answer = await answerQuery(
  { intent: "forecast.cost", system: "gpt3", when: "2030" },
  packagedContext("en"),
);
const now = () => 1_800_000_000_000;
const options = { table, timeoutMilliseconds: 2000, now, readData: readPublishedData };

const versionOf = (sequence: number): PriceVersion => ({
  sequence,
  madeAt: "2026-11-25T06:00:00.000Z",
  edition: { catalogue: "2026-11-23.2", method: "2026-11-24.2", claims: {} },
  observations: [
    {
      series: "gpt5/input",
      item: "openai/gpt-5",
      unit: "USD per million tokens",
      value: 1 + sequence / 10,
      date: "2026-11-25",
      feed: "list-prices",
      source: { title: "genai-prices, data.json", address: "https://example.com/data.json" },
      readAt: "2026-11-25T06:00:00.000Z",
    },
  ],
  changes: [],
  added: [],
  quarantined: [],
});

describe.each(dynamoDbStands)("published prices for answers, over $name", (stand) => {
  const db = useStand(stand);
  const live = () => dynamoLiveData(db(), options);

  it("finds the answer and the number of the current version together", async () => {
    expect(await live().find("a")).toEqual({ answer: undefined, version: 0 });
    await dynamoAnswerCache(db(), { ...options, ttlSeconds: 60 }).put("a", answer);
    expect(await live().find("a")).toEqual({ answer, version: 0 });
    const store = dynamoPriceStore(db(), { table });
    await store.publish(versionOf(1));
    await store.publish(versionOf(2));
    expect(await live().find("a")).toEqual({ answer, version: 2 });
    expect(await live().find("b")).toEqual({ answer: undefined, version: 2 });
  });

  it("gives the catalogue with the prices of a version over it, of an old one too", async () => {
    for (const sequence of [1, 2]) {
      const { version, day, catalogue } = await live().dataOf(sequence);
      expect(version).toBe(`${packagedData.version}+${sequence}`);
      expect(day).toBe("2026-11-25");
      expect(catalogue.find("gpt5")?.listPrice?.input.points.at(-1)?.value).toBe(1 + sequence / 10);
    }
  });

  it("takes a version that is absent or does not fit for a fault", async () => {
    await expect(live().dataOf(3)).rejects.toThrow();
    const Item = { pk: "prices", sk: "version#00000003", sequence: 3, version: "{}" };
    await db().send(new PutCommand({ TableName: table, Item }));
    await expect(live().dataOf(3)).rejects.toThrow();
  });
});

describe("published prices in a DynamoDB that is silent", () => {
  it("are given up after the time they were given", async () => {
    const silent = createServer(() => undefined).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const place = silent.address();
    const endpoint = `http://127.0.0.1:${typeof place === "object" ? place?.port : 0}`;
    const credentials = { accessKeyId: "local", secretAccessKey: "local" };
    const client = new DynamoDBClient({ endpoint, region: "eu-west-1", credentials, maxAttempts: 1 });
    const live = dynamoLiveData(DynamoDBDocumentClient.from(client), { ...options, timeoutMilliseconds: 50 });
    const given = { name: expect.stringMatching(/^(Abort|Timeout)Error$/) };
    await expect(live.find("a")).rejects.toMatchObject(given);
    await expect(live.dataOf(1)).rejects.toMatchObject(given);
    client.destroy();
    silent.close();
  });
});
