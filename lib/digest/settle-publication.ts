import type { PublishPorts } from "./digest-ports.ts";
import { type FailureRule, failureRule } from "./failure-table.ts";
import { pausedFrom } from "./pause.ts";
import type { Publication } from "./publication.ts";
import type { Subscription } from "./subscription.ts";
import { suspendTeam } from "./suspension.ts";
import { pauseNotice } from "./words.ts";

/** After so many failed weeks in a row a subscription is paused. */
const mostFailedWeeks = 3;

/**
 * Enter how a publication ended with its subscription: the last result, and what its failure asks for.
 *
 * It may be done again for the same week, when a worker was cut off in it: then only what is missing is done.
 */
export async function settlePublication(publication: Publication, ports: PublishPorts): Promise<void> {
  const subscription = await enterResult(publication, ports);
  if (subscription !== undefined) await tellOnce(subscription, publication, ports);
}

async function enterResult(publication: Publication, ports: PublishPorts): Promise<Subscription | undefined> {
  const { subscriptions, suspensions, now } = ports;
  const { team, subscription: id, week, code = "" } = publication;
  for (;;) {
    const before = await subscriptions.get(team, id);
    if (before === undefined || (before.last?.week ?? "") >= week) return before;
    const rule = publication.status === "failed" ? failureRule(code) : undefined;
    report(publication, rule, ports);
    if (rule?.suspends) await suspendTeam(team, { code, now: now(), suspensions });
    const next = withResult(before, publication, rule, now());
    if (await subscriptions.put(next)) return next;
  }
}

function withResult(
  before: Subscription,
  { week, status, code, endedAt, version }: Publication,
  rule: FailureRule | undefined,
  now: Date,
): Subscription {
  const failedWeeks = failedWeeksAfter(before.failedWeeks, status, rule);
  const next: Subscription = {
    ...before,
    last: { week, status, at: endedAt ?? now.toISOString(), ...(code === undefined ? {} : { code }) },
    failedWeeks,
    ...(status === "posted" && version !== undefined && { seenVersion: version }),
    revision: before.revision + 1,
  };
  const reason = rule?.pause ?? (failedWeeks >= mostFailedWeeks ? "three-failed-weeks" : undefined);
  return reason === undefined || before.status !== "active" ? next : pausedFrom(next, reason, now);
}

function failedWeeksAfter(
  before: number,
  status: Publication["status"],
  rule: FailureRule | undefined,
): number {
  if (status === "posted") return 0;
  return rule?.counts ? before + 1 : before;
}

function report(
  { team, subscription, week, status, code, trail }: Publication,
  rule: FailureRule | undefined,
  { reports }: PublishPorts,
): void {
  const fields = { team, subscription, week, status, code, trail };
  const wasPlain = trail.some((step) => failureRule(step).week === "plain");
  if (rule?.alarms || status === "unknown" || wasPlain) reports.alarm("digest-not-as-it-should-be", fields);
  else reports.info("digest-ended", fields);
}

/** Who can mend a pause is told of it: once, unless a worker is cut off just after. */
async function tellOnce(
  subscription: Subscription,
  { week, code = "" }: Publication,
  { subscriptions, slack, reports, now }: PublishPorts,
): Promise<void> {
  const { status, reason, toldAt, last } = subscription;
  if (status !== "paused" || reason === undefined || reason === "asked") return;
  if (toldAt !== undefined || last?.week !== week) return;
  const to = failureRule(code).tell ?? "owner";
  const outcome = await slack.tell(to, subscription, pauseNotice(subscription, reason));
  if (outcome.kind !== "posted") {
    const { team, id } = subscription;
    reports.alarm("digest-pause-not-told", { team, subscription: id, to, code: outcome.code });
  }
  const next = { ...subscription, toldAt: now().toISOString(), revision: subscription.revision + 1 };
  await subscriptions.put(next);
}
