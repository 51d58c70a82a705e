import { describe, expect, it } from "vitest";
import { newPublication, type Publication } from "#lib/digest/publication.ts";
import { aSubscription } from "#test/lib/digest/a-subscription.ts";
import { memoryStore } from "#test/lib/digest/memory-ports.ts";
import { createJudge } from "./judge-year.ts";
import { moods } from "./moods.ts";
import { simulateYear } from "./simulate-year.ts";
import { overMemory } from "./stores.ts";

const spring = {
  from: "2027-02-20T00:00:00.000Z",
  to: "2027-05-20T00:00:00.000Z",
  outages: [
    { from: "2027-03-14T06:40:00.000Z", hours: 3 },
    { from: "2027-04-19T11:07:00.000Z", hours: 9 * 24 },
  ],
  seed: 7,
  killing: 0.002,
  failing: 0.05,
};

describe(simulateYear, () => {
  it("gives every week of a spring one digest in time or a recorded reason, and none twice", async () => {
    const { openStore } = await overMemory();
    const verdict = await simulateYear({ ...spring, count: 160, openStore });
    expect(verdict.faults).toEqual([]);
    expect(verdict.doubles).toBe(0);
    expect(verdict.weeks).toBeGreaterThan(160 * 11);
    expect(verdict.onTime / verdict.weeks).toBeGreaterThan(0.7);
    expect([...verdict.kills.keys()].sort()).toEqual([...verdict.reached.keys()].sort());
    const codes = moods.map(({ code }) => code);
    expect([...verdict.failures.keys()]).toEqual(expect.arrayContaining(codes));
    expect(verdict.lostAnswers).toBeGreaterThan(0);
    expect(verdict.versions).toBeGreaterThan(20);
    expect(verdict.inspected.headlines).toBeGreaterThan(100);
    expect(verdict.inspected.checked).toBeGreaterThan(100);
    const kinds = [...verdict.inspected.kinds.keys()].join("\n");
    for (const part of ["en 3 prices", "vi 3 prices", "forecast moved", "nothing new", "claims", "catalogue"])
      expect(kinds).toContain(part);
    expect([...verdict.reasons.keys()]).toEqual(
      expect.arrayContaining(["skipped: late", "posted late: delayed", "unknown: missing_scope"]),
    );
  });
});

describe(createJudge, () => {
  const at = "2026-11-24T02:45:00.000Z";
  const week = { team: "T1", subscription: "C1", week: "2026-W48" };
  const ended = (change: Partial<Publication>) =>
    newPublication({ ...week, dueAt: at }, { status: "posted", until: at, ts: "1.1", ...change });
  const inSlack = { count: 1, ts: "1.1", at: Date.parse(at) + 60_000 };

  it.each([
    ["nothing at all", undefined, undefined, "no digest and no reason"],
    ["a post without a record", undefined, inSlack, "posted without a record"],
    ["a record without a post", ended({}), undefined, "recorded as posted, and is not in Slack"],
    [
      "a failure that was posted",
      ended({ status: "failed", code: "x" }),
      inSlack,
      "posted, and recorded as failed",
    ],
    [
      "a late post without a reason",
      ended({}),
      { ...inSlack, at: Date.parse(at) + 1_260_000 },
      "no digest and no reason",
    ],
    ["an early post", ended({}), { ...inSlack, at: Date.parse(at) - 1 }, "posted before it was due"],
    ["a post that is still on its way", ended({ status: "posting" }), inSlack, "no digest and no reason"],
  ])("finds fault with %s", async (_, publication, posted, fault) => {
    const now = () => new Date("2026-12-06T00:00:00Z");
    const { publications } = memoryStore({ now });
    if (publication !== undefined) await publications.put(publication);
    const judge = createJudge({
      all: [aSubscription()],
      publications,
      posted: new Map(posted && [["T1 C1 2026-W48", posted]]),
      pauses: new Map(),
      start: new Date("2026-11-23T00:00:00Z"),
    });
    await judge.judge(now());
    const nothing = new Map<string, number>();
    const seen = {
      alarms: nothing,
      failures: nothing,
      kills: nothing,
      reached: nothing,
      lostAnswers: 0,
      deadLetters: 0,
      versions: 0,
      inspected: { kinds: nothing, checked: 0, headlines: 0, faults: [] },
    };
    const { faults } = judge.verdict(seen);
    expect(faults).toContain(`T1 C1 2026-W48: ${fault}`);
  });
});
