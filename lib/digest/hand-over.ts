import { ended } from "./after-post.ts";
import { closeLost } from "./close-lost.ts";
import type { DigestJob } from "./digest-job.ts";
import type { SweepPorts } from "./digest-ports.ts";
import { isTooLate } from "./lateness.ts";
import { newPublication } from "./new-publication.ts";
import { type Due, nextDue } from "./next-due.ts";
import type { Subscription } from "./subscription.ts";

export interface HandedOver {
  readonly isQueued: boolean;
  /** weeks that are passed over because they are too old */
  readonly late: number;
  /** false when somebody changed the subscription meanwhile */
  readonly isAdvanced: boolean;
}

/** The weeks of a subscription up to now. */
interface Weeks {
  readonly subscription: Subscription;
  readonly late: readonly Due[];
  /** the one to send, unless all are too late */
  readonly current: Due | undefined;
  readonly next: Due;
}

/** Queue what these subscriptions have to send now: of each at most one digest, and none older than a day. */
export async function handOver(group: readonly Subscription[], ports: SweepPorts): Promise<HandedOver[]> {
  const weeks = group.flatMap((subscription) => weeksOf(subscription, ports.now()));
  const jobs = weeks.flatMap(jobOf);
  if (jobs.length > 0) await ports.queue.send(jobs);
  return Promise.all(weeks.map((one) => advance(one, ports)));
}

function weeksOf(subscription: Subscription, now: Date): Weeks[] {
  const { rule, nextDueAt, nextWeek } = subscription;
  if (nextDueAt === undefined || nextWeek === undefined) return [];
  const late: Due[] = [];
  let due: Due = { at: nextDueAt, week: nextWeek };
  while (isTooLate(due.at, now)) {
    late.push(due);
    due = following(rule, due);
  }
  if (Date.parse(due.at) > now.getTime()) return [{ subscription, late, current: undefined, next: due }];
  return [{ subscription, late, current: due, next: following(rule, due) }];
}

function following(rule: Subscription["rule"], { at, week }: Due): Due {
  return nextDue(rule, new Date(at), { afterWeek: week });
}

function jobOf({ subscription: { team, id }, current }: Weeks): DigestJob[] {
  if (current === undefined) return [];
  return [{ kind: "digest", team, subscription: id, week: current.week, dueAt: current.at }];
}

async function advance({ subscription, late, current, next }: Weeks, ports: SweepPorts): Promise<HandedOver> {
  const closed = await closeLost(subscription, ports);
  for (const due of late) await passOver(subscription, due, ports);
  const handed = current ?? late.at(-1);
  const lastLate = current === undefined ? late.at(-1) : undefined;
  const isAdvanced = await ports.subscriptions.put({
    ...subscription,
    ...(closed && { last: closed }),
    ...(lastLate && {
      last: { week: lastLate.week, status: "skipped", code: "late", at: ports.now().toISOString() },
    }),
    ...(handed && { handed }),
    nextDueAt: next.at,
    nextWeek: next.week,
    revision: subscription.revision + 1,
  });
  return { isQueued: current !== undefined, late: late.length, isAdvanced };
}

/** Record that a week had no digest because it was too late for it; a week that has its record keeps it. */
async function passOver(
  { team, id }: Subscription,
  { week, at }: Due,
  { publications, reports, now }: SweepPorts,
): Promise<void> {
  const job = { team, subscription: id, week, dueAt: at };
  const until = now().toISOString();
  const record = newPublication(job, { until, ...ended("skipped", "late", now(), []) });
  if (await publications.put(record)) reports.info("digest-late", job);
}
