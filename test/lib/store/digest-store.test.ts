import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newPublication } from "#lib/digest/publication.ts";
import { aSubscription } from "#test/lib/digest/a-subscription.ts";
import type { DigestStore } from "#test/lib/digest/memory-ports.ts";
import { type DigestStand, digestStands } from "./digest-stands.ts";

describe.each(digestStands)("what digests keep, over $name", ({ name, isPresent, start }) => {
  let stand: DigestStand;
  let store: DigestStore;
  let now = new Date("2026-11-24T09:00:00Z");
  let count = 0;
  let team = "";

  beforeAll(async () => {
    if (!isPresent) return;
    stand = await start({ now: () => now });
    store = stand.store;
  });
  afterAll(() => stand?.stop());
  beforeEach((context) => {
    if (!isPresent) context.skip(`${name} has no package for this platform`);
    now = new Date("2026-11-24T09:00:00Z");
    count += 1;
    team = `T${count}`;
  });

  it("finds nothing where nothing was put", async () => {
    expect(await store.subscriptions.get(team, "C1")).toBeUndefined();
    expect(await store.subscriptions.listOf(team)).toEqual([]);
    expect(await store.publications.get({ team, subscription: "C1", week: "2026-W48" })).toBeUndefined();
    expect(await store.suspensions.get(team)).toBeUndefined();
  });

  it("gives back what was put", async () => {
    const subscription = aSubscription({
      team,
      last: { week: "2026-W47", status: "posted", at: now.toISOString() },
    });
    const publication = aPublication(team);
    const suspension = aSuspension(team);
    const snapshot = aSnapshot(count);
    expect(await store.subscriptions.put(subscription)).toBe(true);
    expect(await store.publications.put(publication)).toBe(true);
    expect(await store.suspensions.put(suspension)).toBe(true);
    expect(await store.subscriptions.get(team, "C1")).toEqual(subscription);
    expect(await store.subscriptions.listOf(team)).toEqual([subscription]);
    expect(await store.publications.get(publication)).toEqual(publication);
    expect(await store.suspensions.get(team)).toEqual(suspension);
    expect(await store.snapshots.put(snapshot)).toBe(true);
    expect(await store.snapshots.put({ ...snapshot, asOf: "2026-11-25" })).toBe(false);
    expect(await store.snapshots.get(snapshot)).toEqual(snapshot);
    expect(await store.snapshots.listOf(snapshot.system)).toContainEqual(snapshot);
    expect(await store.snapshots.listOf("another system")).toEqual([]);
    expect(await store.snapshots.get({ ...snapshot, version: count + 1000 })).toBeUndefined();
  });

  it("writes a first revision once, and a later one only over the one before", async () => {
    const first = aSubscription({ team });
    expect(await store.subscriptions.put(first)).toBe(true);
    expect(await store.subscriptions.put({ ...first, owner: "U2" })).toBe(false);
    expect(await store.subscriptions.put({ ...first, owner: "U3", revision: 3 })).toBe(false);
    expect(await store.subscriptions.put({ ...first, owner: "U4", revision: 2 })).toBe(true);
    expect(await store.subscriptions.put({ ...first, owner: "U5", revision: 2 })).toBe(false);
    expect(await store.subscriptions.get(team, "C1")).toMatchObject({ owner: "U4", revision: 2 });
    expect(await store.subscriptions.put(aSubscription({ team, id: "C2", revision: 2 }))).toBe(false);
  });

  it("lets one of many writers at once have a revision", async () => {
    const tries = Array.from({ length: 8 }, (_, at) => ({ ...aPublication(team), trail: [`worker-${at}`] }));
    const done = await Promise.all(tries.map((one) => store.publications.put(one)));
    expect(done.filter(Boolean)).toHaveLength(1);
    const kept = await store.publications.get(aPublication(team));
    expect(kept?.trail).toEqual([`worker-${done.indexOf(true)}`]);
  });

  it("keeps teams, subscriptions and weeks apart", async () => {
    const publication = aPublication(team);
    await store.publications.put(publication);
    for (const other of [{ team: `${team}x` }, { subscription: "C2" }, { week: "2026-W49" }]) {
      expect(await store.publications.get({ ...publication, ...other })).toBeUndefined();
    }
  });

  it("takes what has expired for absent, to the second, and writes over it", async () => {
    const expiresAt = Math.floor(now.getTime() / 1000) + 60;
    const { nextDueAt: _, nextWeek: __, ...rest } = aSubscription({ team, status: "ended", expiresAt });
    await store.subscriptions.put(rest);
    now = new Date(now.getTime() + 59_000);
    expect(await store.subscriptions.get(team, "C1")).toEqual(rest);
    now = new Date(now.getTime() + 1000);
    expect(await store.subscriptions.get(team, "C1")).toBeUndefined();
    expect(await store.subscriptions.listOf(team)).toEqual([]);
    expect(await store.subscriptions.put(aSubscription({ team }))).toBe(true);
  });
});

function aPublication(team: string) {
  const key = { team, subscription: "C1", week: "2026-W48", dueAt: "2026-11-24T02:45:00.000Z" };
  return newPublication(key, { status: "claimed", until: "2026-11-24T02:50:00.000Z" });
}

function aSnapshot(version: number) {
  const source = { title: "A title", address: "https://example.com" };
  const forecast = { value: 187, unit: "USD", date: "2027-07-02", source };
  const data = { asOf: "2026-11-24", dataVersion: "1", methodVersion: "2" };
  return { system: "gpt3", version, forecast, ...data, revision: 1, expiresAt: 1_900_000_000 } as const;
}

function aSuspension(team: string) {
  const [since, probeAt] = ["2026-11-24T09:00:00.000Z", "2026-11-24T15:00:00.000Z"];
  return { team, status: "suspended", code: "token_revoked", since, probeAt, revision: 1 } as const;
}
