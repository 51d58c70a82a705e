import { DeleteCommand, GetCommand, PutCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, describe, expect, it } from "vitest";
import type { PriceVersion } from "#lib/prices/price-version.ts";
import type { PriceStore } from "#lib/prices/refresh-prices.ts";
import { dynamoPriceStore } from "#lib/store/price-store.ts";
import { memoryPriceStore } from "#test/lib/prices/memory-price-store.ts";
import { dynamoDbStands, table } from "./dynamo-db-stands.ts";
import { useStand } from "./use-stand.ts";

const versionOf = (sequence: number, madeAt = `2026-11-${20 + sequence}T06:00:00.000Z`): PriceVersion => ({
  sequence,
  madeAt,
  edition: { catalogue: "2026-11-23.2", method: "2026-11-24.2", claims: { "gpt3/ark": "[30]" } },
  observations: [
    {
      series: "gpt5/input",
      item: "openai/gpt-5",
      unit: "USD per million tokens",
      value: 1 + sequence / 4,
      date: madeAt.slice(0, 10),
      feed: "list-prices",
      source: { title: "a file", address: "https://example.com/data.json" },
      readAt: madeAt,
    },
  ],
  changes: [],
  added: [],
  quarantined: [],
});
const report = {
  at: "2026-11-24T06:00:00.000Z",
  isNewVersion: false,
  feeds: [],
  observations: 0,
  added: 0,
  changes: [],
  quarantined: [],
};

/** What every store of prices has to do. */
function contract(open: () => PriceStore) {
  it("has nothing before the first version", async () => {
    const store = open();
    expect(await store.currentPrices()).toBeUndefined();
    expect(await store.versionsSince("2026-01-01")).toEqual([]);
  });

  it("gives back the version that was published last", async () => {
    const store = open();
    expect(await store.publish(versionOf(1))).toBe("published");
    expect(await store.publish(versionOf(2))).toBe("published");
    expect(await store.currentPrices()).toEqual(versionOf(2));
  });

  it("writes a version once: the second of its number is taken, whatever it says", async () => {
    const store = open();
    await store.publish(versionOf(1));
    expect(await store.publish(versionOf(1, "2026-11-30T06:00:00.000Z"))).toBe("taken");
    expect(await store.currentPrices()).toEqual(versionOf(1));
    await store.publish(versionOf(2));
    expect(await store.publish(versionOf(1))).toBe("taken");
    expect(await store.currentPrices()).toEqual(versionOf(2));
  });

  it("lets one of many at the same time through", async () => {
    const store = open();
    const days = [10, 11, 12, 13, 14, 15];
    const said = await Promise.all(
      days.map((day) => store.publish(versionOf(1, `2026-11-${day}T06:00:00.000Z`))),
    );
    expect(said.filter((one) => one === "published")).toHaveLength(1);
    const day = days[said.indexOf("published")];
    expect((await store.currentPrices())?.madeAt).toBe(`2026-11-${day}T06:00:00.000Z`);
  });

  it("lists the versions since a day, oldest first, after the one that was current before", async () => {
    const store = open();
    for (const sequence of [1, 2, 3, 4]) await store.publish(versionOf(sequence));
    const since = async (day: string) => (await store.versionsSince(day)).map(({ sequence }) => sequence);
    expect(await since("2026-11-01")).toEqual([1, 2, 3, 4]);
    expect(await since("2026-11-21")).toEqual([1, 2, 3, 4]);
    expect(await since("2026-11-23")).toEqual([2, 3, 4]);
    expect(await since("2026-12-01")).toEqual([4]);
  });

  it("lists the versions from a number on, oldest first", async () => {
    const store = open();
    for (const sequence of [1, 2, 3, 4]) await store.publish(versionOf(sequence));
    const from = async (first: number) => (await store.versionsFrom(first)).map(({ sequence }) => sequence);
    expect(await from(0)).toEqual([1, 2, 3, 4]);
    expect(await from(3)).toEqual([3, 4]);
    expect(await from(5)).toEqual([]);
  });

  it("keeps a report without a version", async () => {
    const store = open();
    await store.keepReport(report);
    await store.keepReport({ ...report, isNewVersion: true });
    expect(await store.currentPrices()).toBeUndefined();
    expect(await store.versionsSince("2026-01-01")).toEqual([]);
  });
}

describe("prices kept in memory, for tests", () => contract(memoryPriceStore));

describe.each(dynamoDbStands)("prices kept in DynamoDB, over $name", (stand) => {
  const db = useStand(stand);
  const open = () => dynamoPriceStore(db(), { table });
  const current = { pk: "prices", sk: "current" };

  beforeEach(async () => {
    const { Items = [] } = await db().send(new ScanCommand({ TableName: table }));
    for (const { pk, sk } of Items) await db().send(new DeleteCommand({ TableName: table, Key: { pk, sk } }));
  });

  contract(open);

  it("goes on after a writer that was cut off between the version and its copy", async () => {
    const store = open();
    await store.publish(versionOf(1));
    const { Item } = await db().send(new GetCommand({ TableName: table, Key: current }));
    await store.publish(versionOf(2));
    await db().send(new PutCommand({ TableName: table, Item: { ...Item } }));
    expect((await store.currentPrices())?.sequence).toBe(1);
    expect(await store.publish(versionOf(2, "2026-11-30T06:00:00.000Z"))).toBe("taken");
    expect(await store.currentPrices()).toEqual(versionOf(2));
  });

  it("goes on after a first writer that was cut off there", async () => {
    await open().publish(versionOf(1));
    await db().send(new DeleteCommand({ TableName: table, Key: current }));
    expect(await open().publish(versionOf(1))).toBe("taken");
    expect(await open().currentPrices()).toEqual(versionOf(1));
  });

  it("lists a log of several pages whole", async () => {
    const store = open();
    const all = Array.from({ length: 20 }, (_, at) => at + 1);
    for (const sequence of all)
      await store.publish(versionOf(sequence, `2026-12-${sequence + 10}T06:00:00.000Z`));
    const numbers = (versions: readonly PriceVersion[]) => versions.map(({ sequence }) => sequence);
    expect(numbers(await store.versionsFrom(2))).toEqual(all.slice(1));
    expect(numbers(await store.versionsSince("2026-11-01"))).toEqual(all);
    expect(numbers(await store.versionsSince("2026-12-15"))).toEqual(all.slice(3));
  });

  it("keeps a version of twelve times the prices of today", async () => {
    const store = open();
    const [observation] = versionOf(1).observations;
    const observations = Array.from({ length: 1000 }, () => observation).filter((one) => one !== undefined);
    await store.publish({ ...versionOf(1), observations });
    expect((await store.currentPrices())?.observations).toHaveLength(1000);
  });

  it("throws at an item that does not fit, in place of an older price", async () => {
    await db().send(new PutCommand({ TableName: table, Item: { ...current, sequence: 1, version: "{}" } }));
    await expect(open().currentPrices()).rejects.toThrow();
  });
});
