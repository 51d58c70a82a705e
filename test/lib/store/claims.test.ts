import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Claims } from "#lib/slack/claims.ts";
import { dynamoClaims } from "#lib/store/claims.ts";
import { type DynamoDbStand, dynamoDbStands, table } from "./dynamo-db-stands.ts";

const leaseMilliseconds = 40_000;

describe.each(dynamoDbStands)("claims kept in DynamoDB, over $name", ({ name, start, isPresent }) => {
  let stand: DynamoDbStand;
  let db: DynamoDBDocumentClient;
  let now = 1_800_000_000_000;
  let claims: Claims;
  let count = 0;
  let work = "";

  beforeAll(async () => {
    if (!isPresent) return;
    stand = await start();
    db = DynamoDBDocumentClient.from(new DynamoDBClient(stand.client));
  });
  afterAll(() => stand?.stop());
  beforeEach((context) => {
    if (!isPresent) context.skip(`${name} has no package for this platform`);
    count += 1;
    work = `message#T1#C1#${count}`;
    claims = dynamoClaims(db, { table, leaseMilliseconds, ttlSeconds: 3600, now: () => now });
  });

  it("gives a piece of work to one of many who ask at once", async () => {
    const taken = await Promise.all(Array.from({ length: 8 }, () => claims.take(work)));
    expect(taken.filter(({ state }) => state === "mine")).toEqual([
      { state: "mine", attempt: 1, leaseUntil: now + leaseMilliseconds },
    ]);
    expect(taken.filter(({ state }) => state === "held")).toHaveLength(7);
  });

  it("says until when another holds it, and gives it away when that time has come", async () => {
    await claims.take(work);
    const leaseUntil = now + leaseMilliseconds;
    now = leaseUntil - 1;
    expect(await claims.take(work)).toEqual({ state: "held", leaseUntil });
    now = leaseUntil;
    expect(await claims.take(work)).toMatchObject({ state: "mine", attempt: 2 });
  });

  it("never gives away what is done", async () => {
    await claims.take(work);
    await claims.finish(work);
    now += 10 * leaseMilliseconds;
    expect(await claims.take(work)).toEqual({ state: "done" });
  });

  it("gives away at once what was given back, and counts on", async () => {
    const first = await claims.take(work);
    if (first.state !== "mine") throw new Error("Not taken.");
    await claims.release(work, first.leaseUntil);
    expect(await claims.take(work)).toMatchObject({ state: "mine", attempt: 2 });
  });

  it("lets nobody give back what another holds by now, or what is done", async () => {
    const first = await claims.take(work);
    if (first.state !== "mine") throw new Error("Not taken.");
    now += leaseMilliseconds;
    await claims.take(work);
    await claims.release(work, first.leaseUntil);
    expect(await claims.take(work)).toMatchObject({ state: "held" });
    await claims.finish(work);
    await claims.release(work, first.leaseUntil);
    expect(await claims.take(work)).toEqual({ state: "done" });
  });
});
