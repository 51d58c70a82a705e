import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { beforeAll, describe, expect, it } from "vitest";
import type { Remembered, ThreadMemory } from "#lib/slack/wire/thread-memory.ts";
import { dynamoThreadMemory } from "#lib/store/thread-memory.ts";
import { dynamoDbStands, table } from "./dynamo-db-stands.ts";
import { useStand } from "./use-stand.ts";

const thirtyDays = 30 * 86_400_000;
const asked: Remembered = {
  query: { intent: "forecast.cost", system: "gpt3", when: "2030" },
  locale: "vi",
};

describe.each(dynamoDbStands)("threads kept in DynamoDB, over $name", (stand) => {
  const db = useStand(stand);
  let now = 1_800_000_000_000;
  let memory: ThreadMemory;

  beforeAll(async () => {
    memory = dynamoThreadMemory(db(), { table, now: () => now });
  });

  it("remembers the last question of each conversation, apart from those of other teams, channels and threads", async () => {
    const here = { teamId: "T1", channel: "C1", threadTs: "1.2" };
    const others = [
      { ...here, teamId: "T2" },
      { ...here, channel: "C2" },
      { ...here, threadTs: undefined },
    ];
    await memory.keep(here, { query: { intent: "help" }, locale: "en" });
    await memory.keep(here, asked);
    expect(await memory.recall(here)).toEqual(asked);
    for (const other of others) expect(await memory.recall(other)).toBeUndefined();
  });

  it("forgets a conversation thirty days after its last question", async () => {
    const here = { teamId: "T1", channel: "C1", threadTs: "2.2" };
    const start = now;
    await memory.keep(here, asked);
    now = start + thirtyDays - 1000;
    expect(await memory.recall(here)).toEqual(asked);
    now = start + thirtyDays;
    expect(await memory.recall(here)).toBeUndefined();
  });

  it("forgets what it can no longer read", async () => {
    const here = { teamId: "T1", channel: "C1", threadTs: "3.2" };
    const key = { pk: "thread#T1#C1#3.2", sk: "thread" };
    await db().send(
      new PutCommand({
        TableName: table,
        Item: { ...key, asked: { ...asked, query: { intent: "gone" } }, expiresAt: 9e9 },
      }),
    );
    expect(await memory.recall(here)).toBeUndefined();
  });
});
