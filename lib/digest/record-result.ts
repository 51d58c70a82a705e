import { type DigestRule, digestRule } from "#lib/once/slack-codes.ts";
import { toPaused } from "./change-subscription.ts";
import type { PostOutcome, PublishPorts } from "./digest-ports.ts";
import type { Publication } from "./publication.ts";
import type { Subscription } from "./subscription.ts";
import { suspendTeam } from "./suspension.ts";
import { pauseNotice } from "./words.ts";

/** After so many failed weeks in a row a subscription is paused. */
const mostFailedWeeks = 3;
/** Who could not be told of a pause is told again after this time, for an hour. */
const tellAgainSeconds = 600;
const tellForSeconds = 3600;

/**
 * Enter how a publication ended with its subscription: the last result, and what its failure asks for.
 *
 * It may be done again for the same week, when a worker was cut off in it: then only what is missing is done.
 *
 * @returns when it is to be done again, because somebody could not be told yet; ISO 8601
 */
export async function recordResult(
  publication: Publication,
  ports: PublishPorts,
): Promise<string | undefined> {
  const subscription = await enterResult(publication, ports);
  return subscription && (await notifyOfPause(subscription, publication, ports));
}

async function enterResult(publication: Publication, ports: PublishPorts): Promise<Subscription | undefined> {
  const { subscriptions, suspensions, now } = ports;
  const { team, subscription: id, week, code = "" } = publication;
  for (;;) {
    const before = await subscriptions.get(team, id);
    if (before === undefined || (before.last?.week ?? "") >= week) return before;
    const rule = publication.status === "failed" ? digestRule(code) : undefined;
    report(publication, rule, ports);
    if (rule?.suspends) await suspendTeam(team, { code, now: now(), suspensions });
    const next = withResult(before, publication, rule, now());
    if (await subscriptions.put(next)) return next;
  }
}

function withResult(
  before: Subscription,
  { week, status, code, endedAt, version }: Publication,
  rule: DigestRule | undefined,
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
  return reason === undefined || before.status !== "active" ? next : toPaused(next, reason, now);
}

function failedWeeksAfter(
  before: number,
  status: Publication["status"],
  rule: DigestRule | undefined,
): number {
  if (status === "posted") return 0;
  return rule?.counts ? before + 1 : before;
}

function report(
  { team, subscription, week, status, code, trail }: Publication,
  rule: DigestRule | undefined,
  { reports }: PublishPorts,
): void {
  const fields = { team, subscription, week, status, code, trail };
  const wasPlain = trail.some((step) => digestRule(step).week === "plain");
  if (rule?.alarms || status === "unknown" || wasPlain) reports.alarm("digest-not-as-it-should-be", fields);
  else reports.info("digest-ended", fields);
}

/**
 * Who can mend a pause is told of it: once, unless a worker is cut off just after.
 *
 * @returns when to try again, where they could not be told now
 */
async function notifyOfPause(
  subscription: Subscription,
  { week, code = "", endedAt }: Publication,
  { subscriptions, slack, reports, now }: PublishPorts,
): Promise<string | undefined> {
  const { status, reason, toldAt, last } = subscription;
  if (status !== "paused" || reason === undefined || reason === "asked") return undefined;
  if (toldAt !== undefined || last?.week !== week) return undefined;
  const to = digestRule(code).tell ?? "owner";
  const outcome = await slack.notify(to, subscription, pauseNotice(subscription, reason));
  if (outcome.kind === "posted") {
    const next = { ...subscription, toldAt: now().toISOString(), revision: subscription.revision + 1 };
    await subscriptions.put(next);
    return undefined;
  }
  const again = now().getTime() + tellAgainSeconds * 1000;
  const until = Date.parse(endedAt ?? last.at) + tellForSeconds * 1000;
  if (mayPass(outcome) && again <= until) return new Date(again).toISOString();
  const { team, id } = subscription;
  reports.alarm("digest-pause-not-told", { team, subscription: id, to, code: outcome.code });
  return undefined;
}

/** Whether what stood in the way may be gone later. */
function mayPass(outcome: Exclude<PostOutcome, { kind: "posted" }>): boolean {
  const { week } = digestRule(outcome.code);
  return outcome.kind === "lost" || week === "later" || week === "retry";
}
