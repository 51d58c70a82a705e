import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  dueShardCount,
  dueShardOf,
  type Subscription,
  type Subscriptions,
} from "#lib/digest/subscription.ts";
import { aSubscription } from "#test/lib/digest/a-subscription.ts";
import type { DigestStore } from "#test/lib/digest/memory-ports.ts";
import { type DigestStand, digestStands } from "./digest-stands.ts";

describe.each(digestStands)("the index of what is due, over $name", ({ name, isPresent, start }) => {
  let stand: DigestStand;
  let store: DigestStore;
  let count = 0;
  let team = "";

  beforeAll(async () => {
    if (!isPresent) return;
    stand = await start({ now: () => new Date("2026-11-24T09:00:00Z") });
    store = stand.store;
  });
  afterAll(() => stand?.stop());
  beforeEach((context) => {
    if (!isPresent) context.skip(`${name} has no package for this platform`);
    count += 1;
    team = `T${count}`;
  });

  it("has among the due what is active and due by then, the longest due first, and nothing else", async () => {
    const at = (minutes: number) => new Date(Date.UTC(2030, count, 1, 0, minutes)).toISOString();
    const ids = Array.from({ length: 30 }, (_, place) => `C${place}`);
    for (const [minutes, id] of ids.entries()) {
      await store.subscriptions.put(aSubscription({ team, id, nextDueAt: at(minutes) }));
    }
    const {
      nextDueAt: _,
      nextWeek: __,
      ...idle
    } = aSubscription({ team, id: "C3", status: "paused", revision: 2 });
    await store.subscriptions.put(idle);
    await store.subscriptions.put(aSubscription({ team, id: "C4", nextDueAt: at(25), revision: 2 }));

    const due = (await everyShard(store.subscriptions, at(20))).map((all) =>
      all.filter((one) => one.team === team),
    );
    const found = due.flat().map(({ id }) => id);
    expect(found.sort()).toEqual(
      ids
        .slice(0, 21)
        .filter((id) => id !== "C3" && id !== "C4")
        .sort(),
    );
    for (const shard of due) {
      const times = shard.map(({ nextDueAt = "" }) => nextDueAt);
      expect(times).toEqual(times.toSorted());
      expect(new Set(shard.map(dueShardOf)).size).toBeLessThan(2);
    }
  });

  it("gives the due ones page by page until all have been read", async () => {
    const nextDueAt = "2026-01-01T00:00:00.000Z";
    const big = "x".repeat(30_000);
    const ids = Array.from({ length: 350 }, (_, place) => `C${place}`);
    for (const id of ids)
      await store.subscriptions.put(aSubscription({ team, id, topics: [big], nextDueAt }));
    const pages: number[] = [];
    const due = await everyShard(store.subscriptions, nextDueAt, pages);
    expect(due.flat().filter((one) => one.team === team)).toHaveLength(ids.length);
    expect(Math.max(...pages)).toBeGreaterThan(1);
  });
});

/** Rows of this process always fit their type. */
const stored = digestStands.flatMap(({ name, isPresent, startWithRubbish }) =>
  startWithRubbish === undefined ? [] : [{ name, isPresent, start: startWithRubbish }],
);

describe.each(stored)("the index of what is due, over $name", ({ name, isPresent, start }) => {
  it("counts a row that it cannot read, and keeps the others", async (context) => {
    if (!isPresent) context.skip(`${name} has no package for this platform`);
    const { store, putRubbish, stop } = await start({ now: () => new Date("2026-11-24T09:00:00Z") });
    await putRubbish("T1");
    const page = await store.subscriptions.due(0, "2026-11-24T00:00:00.000Z");
    await stop();
    expect(page).toMatchObject({ due: [], unreadable: 1 });
  });
});

/** All that is due, shard by shard; `pages` gets the number of pages of each. */
async function everyShard(
  subscriptions: Subscriptions,
  until: string,
  pages: number[] = [],
): Promise<Subscription[][]> {
  const shards: Subscription[][] = [];
  for (let shard = 0; shard < dueShardCount; shard++) {
    const all: Subscription[] = [];
    let from: string | undefined;
    let read = 0;
    do {
      const page = await subscriptions.due(shard, until, from);
      all.push(...page.due);
      from = page.next;
      read += 1;
    } while (from !== undefined);
    pages.push(read);
    shards.push(all);
  }
  return shards;
}
