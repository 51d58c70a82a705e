import { describe, expect, it } from "vitest";
import { toPaused } from "#lib/digest/change-subscription.ts";
import { newPublication } from "#lib/digest/publication.ts";
import { sweepDue } from "#lib/digest/sweep-due.ts";
import { aHouse } from "./a-house.ts";
import { aSubscription } from "./a-subscription.ts";
import { WorkerKilled } from "./fake-queue.ts";
import { killAt } from "./killing.ts";

const day = 24 * 60;

describe(sweepDue, () => {
  it("hands over what is due, sets when it is due next by the calendar, and leaves the rest", async () => {
    const house = aHouse();
    await house.subscribe();
    await house.subscribe({ id: "C2", nextDueAt: "2026-11-24T02:45:00.001Z" });
    const paused = toPaused(aSubscription({ id: "C3" }), "asked", house.now());
    await house.store.subscriptions.put(paused);
    expect(await house.sweep()).toEqual({ due: 1, queued: 1, late: 0, contended: 0, unreadable: 0 });
    expect(await house.subscription()).toMatchObject({
      handed: { week: "2026-W48", at: "2026-11-24T02:45:00.000Z" },
      nextDueAt: "2026-12-01T02:45:00.000Z",
      nextWeek: "2026-W49",
    });
    expect(await house.sweep()).toMatchObject({ due: 0, queued: 0 });
  });

  it("after three hours without sweeps sends one digest, late, and says that it was delayed", async () => {
    const house = aHouse();
    await house.subscribe();
    house.wait(180);
    await house.live(20);
    expect(house.posts()).toHaveLength(1);
    expect(await house.publication()).toMatchObject({ status: "posted", trail: ["delayed"] });
  });

  it("after nine days sends one digest at most and none older than a day; the weeks before have their record", async () => {
    const house = aHouse();
    await house.subscribe();
    house.wait(9 * day);
    expect(await house.sweep()).toMatchObject({ queued: 0, late: 2 });
    await house.live(20);
    for (const week of ["2026-W48", "2026-W49"]) {
      expect(await house.publication(week)).toMatchObject({ status: "skipped", code: "late" });
    }
    expect(house.slack.posted.size).toBe(0);
    expect(await house.subscription()).toMatchObject({
      nextWeek: "2026-W50",
      last: { week: "2026-W49", status: "skipped", code: "late" },
    });
    const soon = aHouse();
    await soon.subscribe();
    soon.wait(7 * day + 60);
    expect(await soon.sweep()).toMatchObject({ queued: 1, late: 1 });
    await soon.live(20);
    expect(soon.posts()).toHaveLength(0);
    expect(soon.posts("2026-W49")).toHaveLength(1);
  });

  it("loses nothing that somebody changes while it sweeps", async () => {
    const house = aHouse({
      step(name, when) {
        if (name === "queue.send" && when === "after") void house.subscribe({ owner: "U2", revision: 2 });
      },
    });
    await house.subscribe();
    expect(await house.sweep()).toMatchObject({ due: 1, queued: 1, contended: 1 });
    await house.live(60);
    expect(house.posts()).toHaveLength(1);
    expect(await house.subscription()).toMatchObject({ owner: "U2", nextWeek: "2026-W49" });
  });

  it("ends a week whose job was lost on the way, with an alarm, when the next is due", async () => {
    const house = aHouse();
    await house.subscribe();
    await house.sweep();
    house.wait(7 * day);
    await house.live(20);
    expect(await house.publication()).toMatchObject({ status: "failed", code: "lost" });
    expect(house.alarms).toMatchObject([{ event: "digest-lost", week: "2026-W48", status: "failed" }]);
    expect(house.posts("2026-W49")).toHaveLength(1);
  });

  it("calls a week unknown when a worker was ended in the middle of posting and its job was lost", async () => {
    const house = aHouse();
    await house.subscribe();
    await house.sweep();
    const job = { team: "T1", subscription: "C1", week: "2026-W48", dueAt: "2026-11-24T02:45:00.000Z" };
    await house.store.publications.put(newPublication(job, { status: "posting", until: job.dueAt }));
    house.wait(7 * day);
    await house.sweep();
    expect(await house.publication()).toMatchObject({ status: "unknown", code: "lost" });
    expect(house.alarms).toMatchObject([{ event: "digest-lost", status: "unknown" }]);
  });

  it("ended at any step, leaves every digest to be posted once by the sweeps after it", async () => {
    const ids = Array.from({ length: 12 }, (_, at) => `C${at + 1}`);
    const endedAt = async (place: number): Promise<boolean> => {
      const kill = killAt(place);
      const house = aHouse({ step: kill.step });
      for (const id of ids) {
        await house.store.subscriptions.put(aSubscription({ id, nextDueAt: house.now().toISOString() }));
      }
      const isKilled = await house.sweep().then(
        () => false,
        (error) => error instanceof WorkerKilled,
      );
      if (!isKilled) return false;
      house.wait(15);
      await house.live(60);
      const posts = ids.map((id) => house.slack.posted.get(`T1 ${id} 2026-W48`)?.length);
      expect(posts, `ended at step ${place}`).toEqual(ids.map(() => 1));
      return true;
    };
    let steps = 0;
    while (await endedAt(steps)) steps += 1;
    expect(steps).toBeGreaterThan(2 * ids.length);
  });
});
