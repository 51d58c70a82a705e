import { describe, expect, it } from "vitest";
import { publishDigest } from "#lib/digest/publish-digest.ts";
import { aHouse } from "./a-house.ts";
import { WorkerKilled } from "./fake-queue.ts";
import { killAt } from "./killing.ts";

const job = {
  kind: "digest",
  team: "T1",
  subscription: "C1",
  week: "2026-W48",
  dueAt: "2026-11-24T02:45:00.000Z",
} as const;

describe(publishDigest, () => {
  it("posts a digest, keeps Slack's name of it, and enters the result with the subscription", async () => {
    const house = aHouse();
    await house.subscribe();
    await publishDigest(job, house.ports);
    expect(house.posts()).toHaveLength(1);
    expect(await house.publication()).toMatchObject({
      status: "posted",
      ts: house.posts()[0]?.ts,
      trail: [],
    });
    expect(await house.subscription()).toMatchObject({
      last: { week: "2026-W48", status: "posted" },
      seenVersion: 7,
      status: "active",
    });
    expect(house.alarms).toEqual([]);
  });

  it("posts once, however often and by however many at once the job is taken", async () => {
    const house = aHouse();
    await house.subscribe();
    await Promise.all(Array.from({ length: 5 }, () => publishDigest(job, house.ports)));
    await house.live(60);
    await publishDigest(job, house.ports);
    expect(house.posts()).toHaveLength(1);
    expect(house.queue.size).toBe(0);
  });

  it.each([
    ["paused", { status: "paused", reason: "asked" }, "paused"],
    ["ended", { status: "ended" }, "ended"],
  ] as const)("skips one that is %s meanwhile, and says so", async (_, change, code) => {
    const house = aHouse();
    await house.subscribe(change);
    await publishDigest(job, house.ports);
    expect(house.posts()).toEqual([]);
    expect(await house.publication()).toMatchObject({ status: "skipped", code });
  });

  it("skips one that nobody subscribes to any more", async () => {
    const house = aHouse();
    await publishDigest(job, house.ports);
    expect(await house.publication()).toMatchObject({ status: "skipped", code: "ended" });
  });

  it("skips a week without news where the owner chose so, and remembers of which data that was", async () => {
    const house = aHouse({ isNothingNew: true });
    await house.subscribe({ only: true });
    await publishDigest(job, house.ports);
    expect(house.posts()).toEqual([]);
    expect(await house.publication()).toMatchObject({ status: "skipped", code: "nothing-new", version: 7 });
    expect(await house.subscription()).toMatchObject({ last: { status: "skipped", code: "nothing-new" } });
  });

  it("sends up to 24 hours late, and no later", async () => {
    const late = aHouse();
    await late.subscribe();
    late.wait(24 * 60);
    await publishDigest(job, late.ports);
    expect(await late.publication()).toMatchObject({ status: "posted", trail: ["delayed"] });
    const tooLate = aHouse();
    await tooLate.subscribe();
    tooLate.wait(24 * 60 + 1);
    await publishDigest(job, tooLate.ports);
    expect(tooLate.posts()).toEqual([]);
    expect(await tooLate.publication()).toMatchObject({ status: "skipped", code: "late" });
  });
});

describe("a worker that is ended at a step of publishing", () => {
  const steps = Array.from({ length: 40 }, (_, place) => place);
  const livedThrough = async (place: number, options: Parameters<typeof aHouse>[0]) => {
    const kill = killAt(place);
    const house = aHouse({ ...options, step: kill.step });
    await house.subscribe();
    try {
      await house.ports.queue.send([job]);
    } catch (error) {
      if (!(error instanceof WorkerKilled)) throw error;
      await house.queue.queue.send([job]);
    }
    for (let minutes = 0; minutes < 180; minutes++) {
      await house.work();
      house.wait(1);
    }
    return { house, isReached: kill.isReached() };
  };

  it.each(steps)(
    "leaves one post and one result behind, where history may be read (step %i)",
    async (place) => {
      const { house } = await livedThrough(place, {});
      expect(house.posts()).toHaveLength(1);
      expect(await house.publication()).toMatchObject({ status: "posted", ts: house.posts()[0]?.ts });
      expect(await house.subscription()).toMatchObject({ last: { week: "2026-W48", status: "posted" } });
      expect(house.queue.size).toBe(0);
    },
  );

  it.each(steps)(
    "never posts twice, and says when it does not know, where it may not (step %i)",
    async (place) => {
      const { house } = await livedThrough(place, { mayLook: () => false });
      const publication = await house.publication();
      expect(house.posts().length).toBeLessThan(2);
      if (publication?.status === "unknown") expect(house.alarms).toHaveLength(1);
      else expect(publication).toMatchObject({ status: "posted", ts: house.posts()[0]?.ts });
      expect(await house.subscription()).toMatchObject({ last: { status: publication?.status } });
    },
  );

  it.each(steps)("tells the owner of a pause all the same (step %i)", async (place) => {
    const { house } = await livedThrough(place, { behave: () => ({ code: "is_archived" }) });
    expect(await house.subscription()).toMatchObject({ status: "paused", reason: "place-gone" });
    expect(house.slack.told.length).toBeGreaterThan(0);
    expect(house.slack.told.length).toBeLessThan(3);
    expect(house.queue.size).toBe(0);
  });

  it("leaves a week unknown at some step where history may not be read", async () => {
    const statuses = steps.map(async (place) => {
      const { house } = await livedThrough(place, { mayLook: () => false });
      return (await house.publication())?.status;
    });
    expect(await Promise.all(statuses)).toContain("unknown");
  });

  it("was ended at more steps than there are", async () => {
    const reached = await Promise.all(
      [{}, { behave: () => ({ code: "is_archived" }) }].map(async (options) => {
        const { isReached } = await livedThrough(steps.length - 1, options);
        return isReached;
      }),
    );
    expect(reached).toEqual([false, false]);
  });
});
