import { composeDigest } from "#lib/digest/compose/compose-digest.ts";
import type { PublishPorts } from "#lib/digest/digest-ports.ts";
import { fakeQueue } from "#test/lib/digest/fake-queue.ts";
import { withSteps } from "#test/lib/digest/killing.ts";
import { createAgenda } from "./agenda.ts";
import { chanceFrom } from "./chance.ts";
import { createInspector } from "./inspect-posts.ts";
import { createJudge, settlingMilliseconds, type Verdict } from "./judge-year.ts";
import { createKiller } from "./killer.ts";
import { createMending } from "./mending.ts";
import { moodySlack } from "./moody-slack.ts";
import { createPricesOfYear } from "./prices-of-year.ts";
import { subscribers } from "./subscribers.ts";
import { watchedSubscriptions } from "./watched-subscriptions.ts";
import { createWorkers } from "./workers.ts";
import type { YearOptions } from "./year-options.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const sweepEvery = 15 * minute;
/** From the queue to the worker. */
const deliveryTakes = 2000;
/** Publications are kept for 90 days. */
const judgeEvery = 30 * day;

/** Live through a year in no time: sweeps and workers are those that are deployed, what is around them is made up. */
export async function simulateYear(options: YearOptions): Promise<Verdict> {
  const { count, from, to, outages, seed, killing, failing, openStore } = options;
  const chance = chanceFrom(seed);
  let clock = Date.parse(from);
  const now = () => new Date(clock);
  const stored = await openStore(now);
  const { watched: subscriptions, pauses } = watchedSubscriptions(stored.subscriptions, now);
  const { publications, suspensions } = stored;
  const agenda = createAgenda();
  const mending = createMending(agenda, chance, () => ({ subscriptions, suspensions, now }));
  const slack = moodySlack({ chance, now, failing, ...mending });
  const queue = fakeQueue({ now });
  const prices = createPricesOfYear({ chance: chanceFrom(seed + 1), now, snapshots: stored.snapshots });
  const inspector = createInspector();
  const alarms = new Map<string, number>();
  const bare: PublishPorts = {
    subscriptions,
    publications,
    suspensions,
    queue: queue.queue,
    slack: {
      ...slack.slack,
      post(post) {
        inspector.look(post);
        return slack.slack.post(post);
      },
    },
    now,
    reports: {
      info: () => undefined,
      alarm: (event) => void alarms.set(event, (alarms.get(event) ?? 0) + 1),
    },
    compose: (subscription) => composeDigest(subscription, prices.parts),
  };
  const killer = createKiller(chance, killing);
  const { sweep, work } = createWorkers(withSteps(bare, killer.step), agenda, chance);

  const all = subscribers(count, { start: now(), chance });
  for (const subscription of all) await subscriptions.put(subscription);
  const judge = createJudge({ all, publications, posted: slack.posted, pauses, start: now() });
  let nextSweep = clock;
  let nextJudgement = clock + judgeEvery;
  while (clock < Date.parse(to) + settlingMilliseconds) {
    const next = Math.max(clock, Math.min(nextSweep, queue.nextAt + deliveryTakes, agenda.nextAt));
    clock = afterOutage(next, outages);
    prices.refresh();
    await agenda.run(clock);
    if (clock >= nextSweep) await sweep();
    nextSweep = Math.floor(clock / sweepEvery + 1) * sweepEvery;
    await queue.deliver(work);
    if (clock < nextJudgement) continue;
    await judge.judge(now());
    nextJudgement = clock + judgeEvery;
  }
  await judge.judge(now());
  const { failures, lostAnswers } = slack;
  const lost = { lostAnswers: lostAnswers(), deadLetters: queue.deadLetters.length };
  const seen = { alarms, failures, kills: killer.kills, reached: killer.reached, ...lost };
  return judge.verdict({ ...seen, versions: prices.versions.length, inspected: inspector.seen() });
}

/** This instant, or the end of the outage that it falls into. */
function afterOutage(time: number, outages: YearOptions["outages"]): number {
  const outage = outages.find(({ from, hours }) => {
    const start = Date.parse(from);
    return time >= start && time < start + hours * hour;
  });
  return outage === undefined ? time : Date.parse(outage.from) + outage.hours * hour;
}
