import { botToken, places } from "#functions/local/slack/emulated-slack.ts";
import { startSlackDouble } from "#functions/local/slack/slack-double.ts";
import { createDigestSlack } from "#functions/work/digests/digest-slack.ts";
import { createSlackClient } from "#functions/work/slack/slack-client.ts";
import type { DigestJob } from "#lib/digest/digest-ports.ts";
import { nextDue } from "#lib/digest/next-due.ts";
import { publishDigest } from "#lib/digest/publish-digest.ts";
import { sweepDue } from "#lib/digest/sweep-due.ts";
import { signingSecret } from "#test/functions/slack/signed-request.ts";
import { aFullDigest } from "#test/lib/digest/a-full-digest.ts";
import { aSubscription } from "#test/lib/digest/a-subscription.ts";
import { fakeQueue } from "#test/lib/digest/fake-queue.ts";
import { overDynalite } from "#test/year/stores.ts";

const minute = 60_000;
const year = 365 * 86_400_000;

/**
 * What publishes digests as it is deployed, over DynamoDB (dynalite) and an emulated Slack that can be told to fail; the
 * queue is made up, and the clock is set by hand: in a past year, so that whatever is posted was posted after it was due.
 */
export async function startFailingHouse() {
  let clock = Date.now() - year;
  const now = () => new Date(clock);
  const { openStore, stop } = await overDynalite();
  const store = await openStore(now);
  const double = await startSlackDouble({ signingSecret, appUrl: () => "" });
  const queue = fakeQueue({ now });
  const alarms: string[] = [];
  const memory = { recall: async () => undefined, keep: async () => undefined };
  const posting = { memory, key: "a key", log: { warn: () => undefined } };
  const ports = {
    ...store,
    slack: createDigestSlack(createSlackClient({ token: botToken, apiUrl: double.apiUrl }), posting),
    queue: queue.queue,
    now,
    reports: {
      info: () => undefined,
      alarm: (event: string) => void alarms.push(event),
    },
    compose: async () => ({ digest: aFullDigest, version: 7 }),
  };
  const work = (job: DigestJob) => publishDigest(job, ports);
  return {
    double,
    store,
    ports,
    alarms,
    now,
    async subscribe(team: string): Promise<string> {
      const rule = { day: "tue", time: "08:30", tz: "Asia/Kathmandu" } as const;
      const due = nextDue(rule, now());
      await store.subscriptions.put(
        aSubscription({
          team,
          id: places.general,
          owner: places.person,
          rule,
          nextDueAt: due.at,
          nextWeek: due.week,
        }),
      );
      clock = Date.parse(due.at);
      return due.week;
    },
    /** Sweep every quarter of an hour and work every minute. */
    async live(minutes: number) {
      for (let passed = 0; passed < minutes; passed++) {
        if (passed % 15 === 0) await sweepDue(ports);
        await queue.deliver(work);
        clock += minute;
      }
    },
    wait(minutes: number) {
      clock += minutes * minute;
    },
    async stop() {
      await double.stop();
      await stop();
    },
  };
}
