import type { PublishPorts } from "#lib/digest/digest-ports.ts";
import { publishDigest } from "#lib/digest/publish-digest.ts";
import type { Subscription } from "#lib/digest/subscription.ts";
import { sweepDue } from "#lib/digest/sweep-due.ts";
import { aDigest } from "./a-digest.ts";
import { aSubscription } from "./a-subscription.ts";
import { fakeQueue } from "./fake-queue.ts";
import { type FakeSlackOptions, fakeSlack } from "./fake-slack.ts";
import { type Step, withSteps } from "./killing.ts";
import { memoryStore } from "./memory-ports.ts";

interface HouseOptions extends Omit<FakeSlackOptions, "now"> {
  readonly step?: Step;
  readonly isNothingNew?: boolean;
}

const minute = 60_000;

/** Everything that digests need, in this process, with a clock that is set by hand: at first 8:30 in Kathmandu. */
export function aHouse({ step = () => undefined, isNothingNew = false, ...options }: HouseOptions = {}) {
  let clock = Date.parse("2026-11-24T02:45:00Z");
  const now = () => new Date(clock);
  const store = memoryStore({ now });
  const slack = fakeSlack({ now, ...options });
  const queue = fakeQueue({ now });
  const alarms: Readonly<Record<string, unknown>>[] = [];
  const digest = isNothingNew ? undefined : aDigest();
  const bare: PublishPorts = {
    ...store,
    slack: slack.slack,
    queue: queue.queue,
    now,
    reports: { info: () => undefined, alarm: (event, fields) => alarms.push({ event, ...fields }) },
    compose: async () => ({ digest, version: 7 }),
  };
  const ports = withSteps(bare, step);
  return {
    store,
    ports,
    slack,
    queue,
    alarms,
    now,
    wait: (minutes: number) => {
      clock += minutes * minute;
    },
    subscribe: (change: Partial<Subscription> = {}) => store.subscriptions.put(aSubscription(change)),
    sweep: () => sweepDue(ports),
    work: () => queue.deliver((job) => publishDigest(job, ports)),
    /** Sweep every quarter of an hour and work every minute. */
    async live(minutes: number) {
      for (let passed = 0; passed < minutes; passed++) {
        if (passed % 15 === 0) await sweepDue(ports);
        await queue.deliver((job) => publishDigest(job, ports));
        clock += minute;
      }
    },
    subscription: () => store.subscriptions.get("T1", "C1"),
    publication: (week = "2026-W48") => store.publications.get({ team: "T1", subscription: "C1", week }),
    posts: (week = "2026-W48") => slack.posted.get(`T1 C1 ${week}`) ?? [],
  };
}
