import { afterFind, afterPost, ended } from "./after-post.ts";
import { leaseEnd } from "./claim-publication.ts";
import type { Composed, PublishPorts } from "./digest-ports.ts";
import { isTooLate } from "./lateness.ts";
import type { Publication } from "./publication.ts";
import type { Subscription } from "./subscription.ts";
import { liftSuspension, mayPost } from "./suspension.ts";

/**
 * Bring a claimed publication as far as it gets now.
 *
 * @returns it as it was written; `undefined` when another worker has it
 */
export async function tryPublication(
  claimed: Publication,
  ports: PublishPorts,
): Promise<Publication | undefined> {
  const { subscriptions, slack, now } = ports;
  const subscription = await subscriptions.get(claimed.team, claimed.subscription);
  if (claimed.mayBePosted && subscription !== undefined) {
    const found = await slack.find(claimed, subscription, claimed.dueAt);
    const changes = afterFind(claimed, found, now());
    if (changes !== undefined) return save(claimed, changes, ports);
  }
  const code = await whySkipped(claimed, subscription, ports);
  if (code !== undefined || subscription === undefined) {
    return save(claimed, ended("skipped", code ?? "ended", now(), claimed.trail), ports);
  }
  const { digest, version } = await ports.compose(subscription);
  if (digest === undefined) {
    return save(claimed, { ...ended("skipped", "nothing-new", now(), claimed.trail), version }, ports);
  }
  return post(claimed, subscription, { digest, version }, ports);
}

/** Why nothing is to be sent; absent when it is. */
async function whySkipped(
  { team, dueAt }: Publication,
  subscription: Subscription | undefined,
  { suspensions, now }: PublishPorts,
): Promise<string | undefined> {
  if (subscription === undefined || subscription.status === "ended") return "ended";
  if (subscription.status === "paused") return "paused";
  if (isTooLate(dueAt, now())) return "late";
  return (await mayPost(team, { now: now(), suspensions })) ? undefined : "suspended";
}

async function post(
  claimed: Publication,
  subscription: Subscription,
  { digest, version }: Required<Composed>,
  ports: PublishPorts,
): Promise<Publication | undefined> {
  const { slack, suspensions, now } = ports;
  if (digest === undefined) return undefined;
  const mark = { status: "posting", until: leaseEnd(now()), version } as const;
  const posting = await save(claimed, mark, ports);
  if (posting === undefined) return undefined;
  const { isTextOnly } = posting;
  const outcome = await slack.post({ key: posting, subscription, digest, isTextOnly });
  const written = await save(posting, afterPost(posting, outcome, now()), ports);
  if (outcome.kind === "posted") await liftSuspension(posting.team, suspensions);
  return written;
}

/** The publication with changes, over the revision it was read at; `undefined` when that is gone. */
async function save(
  before: Publication,
  changes: Partial<Publication>,
  { publications }: Pick<PublishPorts, "publications">,
): Promise<Publication | undefined> {
  const next = { ...before, ...changes, revision: before.revision + 1 };
  return (await publications.put(next)) ? next : undefined;
}
