import type { DigestJob, SweepPorts } from "./digest-ports.ts";
import { endPublication } from "./judge-publication.ts";
import { type Due, isTooLate, nextDue } from "./next-due.ts";
import { isEnded, newPublication, type Publication } from "./publication.ts";
import { dueShardCount, type Subscription } from "./subscription.ts";

/** What a sweep did. */
export interface Swept {
  /** read from the index */
  readonly due: number;
  readonly queued: number;
  /** weeks that are passed over because they are too old */
  readonly late: number;
  /** changed by somebody else meanwhile: the next sweep has them */
  readonly contended: number;
  readonly unreadable: number;
}

/** So many subscriptions are handed over at the same time: a batch of the queue. */
const atOnce = 10;

/**
 * Hand every digest that is due to the queue, and set when each is due next.
 *
 * It reads what is due and nothing else. Cut off anywhere, the next sweep finds what this one did not finish: a digest
 * is in the queue before its subscription moves on, and being queued twice it is still published once.
 */
export async function sweepDue(ports: SweepPorts): Promise<Swept> {
  const swept = { due: 0, queued: 0, late: 0, contended: 0, unreadable: 0 };
  const until = ports.now().toISOString();
  for (let shard = 0; shard < dueShardCount; shard++) {
    for await (const page of pagesOf(shard, until, ports)) {
      swept.due += page.due.length;
      swept.unreadable += page.unreadable;
      for (const group of groupsOf(page.due, atOnce)) {
        for (const handed of await handOver(group, ports)) count(swept, handed);
      }
    }
  }
  if (swept.unreadable > 0) ports.reports.alarm("digest-unreadable", { rows: swept.unreadable });
  return swept;
}

async function* pagesOf(shard: number, until: string, { subscriptions }: SweepPorts) {
  let from: string | undefined;
  do {
    const page = await subscriptions.due(shard, until, from);
    yield page;
    from = page.next;
  } while (from !== undefined);
}

function groupsOf(all: readonly Subscription[], size: number): readonly (readonly Subscription[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

function count(swept: { -readonly [Name in keyof Swept]: number }, handed: HandedOver): void {
  swept.late += handed.late;
  if (handed.isQueued) swept.queued += 1;
  if (!handed.isAdvanced) swept.contended += 1;
}

interface HandedOver {
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
async function handOver(group: readonly Subscription[], ports: SweepPorts): Promise<HandedOver[]> {
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
    due = weekAfter(rule, due);
  }
  if (Date.parse(due.at) > now.getTime()) return [{ subscription, late, current: undefined, next: due }];
  return [{ subscription, late, current: due, next: weekAfter(rule, due) }];
}

function weekAfter(rule: Subscription["rule"], { at, week }: Due): Due {
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
  const record = newPublication(job, { until, ...endPublication("skipped", "late", now(), []) });
  if (await publications.put(record)) reports.info("digest-late", job);
}

/**
 * End the week that was handed over before, where no worker ever entered how it ended: its job was lost on the way.
 *
 * @returns the result to enter with the subscription; `undefined` where there is nothing to end
 */
async function closeLost(
  subscription: Subscription,
  { publications, reports, now }: SweepPorts,
): Promise<Subscription["last"]> {
  const { team, id, handed, last } = subscription;
  if (handed === undefined || (last?.week ?? "") >= handed.week) return undefined;
  const key = { team, subscription: id, week: handed.week };
  const before = await publications.get(key);
  const at = now().toISOString();
  if (before !== undefined && isEnded(before)) return resultOf(before, at);
  const isUnknown = before?.status === "posting" || before?.mayBePosted === true;
  const changes = endPublication(isUnknown ? "unknown" : "failed", "lost", now(), before?.trail ?? []);
  const closed =
    before === undefined
      ? newPublication({ ...key, dueAt: handed.at }, { until: at, ...changes })
      : { ...before, ...changes, revision: before.revision + 1 };
  if (!(await publications.put(closed))) return undefined;
  reports.alarm("digest-lost", { ...key, status: closed.status });
  return resultOf(closed, at);
}

function resultOf(
  { week, status, code, endedAt }: Publication,
  at: string,
): NonNullable<Subscription["last"]> {
  return { week, status, at: endedAt ?? at, ...(code === undefined ? {} : { code }) };
}
