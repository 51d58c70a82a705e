import { beforeEach, describe, expect, it } from "vitest";
import type { Claims } from "#lib/once/claims.ts";
import { dynamoClaims } from "#lib/store/claims.ts";
import { dynamoDbStands, table } from "./dynamo-db-stands.ts";
import { useStand } from "./use-stand.ts";

const leaseMilliseconds = 40_000;

describe.each(dynamoDbStands)("claims kept in DynamoDB, over $name", (stand) => {
  const db = useStand(stand);
  let now = 1_800_000_000_000;
  let claims: Claims;
  let count = 0;
  let work = "";

  beforeEach(() => {
    count += 1;
    work = `message#T1#C1#${count}`;
    claims = dynamoClaims(db(), { table, leaseMilliseconds, ttlSeconds: 3600, now: () => now });
  });

  it("gives a piece of work to one of many who ask at once", async () => {
    const taken = await Promise.all(Array.from({ length: 8 }, () => claims.take(work)));
    expect(taken.filter(({ state }) => state === "mine")).toEqual([
      { state: "mine", attempt: 1, leaseUntil: now + leaseMilliseconds, firstAt: now, wasAnswering: false },
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
    expect(await claims.take(work)).toMatchObject({ state: "done" });
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
    expect(await claims.take(work)).toMatchObject({ state: "done" });
  });

  it("remembers when it was first asked for", async () => {
    const firstAt = now;
    await claims.take(work);
    now += leaseMilliseconds;
    expect(await claims.take(work)).toMatchObject({ state: "mine", attempt: 2, firstAt });
  });

  it("tells the next holder that an answer was about to be sent, unless it was not", async () => {
    const first = await claims.take(work);
    if (first.state !== "mine") throw new Error("Not taken.");
    await claims.setAnswering(work, first.leaseUntil, true);
    now += leaseMilliseconds;
    const second = await claims.take(work);
    expect(second).toMatchObject({ state: "mine", wasAnswering: true });
    if (second.state !== "mine") throw new Error("Not taken.");
    await claims.setAnswering(work, second.leaseUntil, false);
    await claims.release(work, second.leaseUntil);
    expect(await claims.take(work)).toMatchObject({ state: "mine", wasAnswering: false });
  });

  it("lets nobody begin to answer whose lease has passed to another", async () => {
    const first = await claims.take(work);
    if (first.state !== "mine") throw new Error("Not taken.");
    now += leaseMilliseconds;
    await claims.take(work);
    await expect(claims.setAnswering(work, first.leaseUntil, true)).rejects.toThrow();
  });

  describe("of work that may be done anew after a while", () => {
    const reopensAfterMilliseconds = 86_400_000;
    const take = (by: string) => claims.take(work, { by, reopensAfterMilliseconds });

    it("says by whom it was done until then, and then gives it to one of many who ask", async () => {
      await take("a");
      await claims.finish(work);
      now += reopensAfterMilliseconds - 1;
      expect(await take("b")).toEqual({ state: "done", by: "a" });
      now += 1;
      expect(await take("a")).toEqual({ state: "done", by: "a" });
      const taken = await Promise.all(["c", "d", "e"].map(take));
      expect(taken.filter(({ state }) => state === "mine")).toEqual([
        { state: "mine", attempt: 1, leaseUntil: now + leaseMilliseconds, firstAt: now, wasAnswering: false },
      ]);
      expect(taken.filter(({ state }) => state === "held")).toHaveLength(2);
    });

    it("does not take what was never done for done, however long ago it was begun", async () => {
      const firstAt = now;
      await take("a");
      now += 2 * reopensAfterMilliseconds;
      expect(await take("a")).toMatchObject({ state: "mine", attempt: 2, firstAt });
    });
  });
});
