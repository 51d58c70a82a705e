import { type Delivery, doOnce } from "#lib/once/do-once.ts";
import { type DigestJob, longestDelaySeconds, type PublishPorts } from "./digest-ports.ts";
import { type Changes, endPublication, judgeFind, judgePost } from "./judge-publication.ts";
import { isTooLate } from "./next-due.ts";
import {
  type ComposedPost,
  type EndedPublication,
  type OwnPublication,
  publicationLedger,
} from "./publication-ledger.ts";
import { recordResult } from "./record-result.ts";
import type { Subscription } from "./subscription.ts";
import { liftSuspension, mayPost } from "./suspension.ts";

type DigestDelivery = Delivery<OwnPublication, EndedPublication, Changes, ComposedPost>;

/**
 * Publish one digest: once, whoever else works at the same job, and whatever is cut off in between.
 *
 * Its publication is marked before Slack is called. A worker that finds that mark under a lease that has ended looks for
 * the message before it posts, and calls the week `unknown` where it may not look. What has ended is entered with its
 * subscription, as often as it is asked.
 */
export async function publishDigest(job: DigestJob, ports: PublishPorts): Promise<void> {
  if (job.preview !== undefined) return publishPreview(job, ports);
  const { queue, slack, now } = ports;
  await doOnce<OwnPublication, EndedPublication, Changes, ComposedPost>({
    ledger: publicationLedger(job, ports),
    lookUp: (mine) => lookUp(mine, ports),
    prepare: (mine) => prepare(mine, ports),
    isMarked: () => true,
    async send({ subscription, digest }, { publication }) {
      const { isTextOnly } = publication;
      const outcome = await slack.post({ key: publication, subscription, digest, isTextOnly });
      return judgePost(publication, outcome, now());
    },
    whenDone: (ended, isOurs) => conclude(ended, isOurs, ports),
    queueAgain: (seconds) =>
      queue.send([job], { delaySeconds: Math.min(Math.max(Math.ceil(seconds), 0), longestDelaySeconds) }),
    now: () => now().getTime(),
  });
}

async function lookUp(
  { publication }: OwnPublication,
  { subscriptions, slack, now }: PublishPorts,
): Promise<Changes | undefined> {
  const { team, subscription: id, dueAt } = publication;
  const subscription = await subscriptions.get(team, id);
  if (subscription === undefined) return undefined;
  return judgeFind(publication, await slack.find(publication, subscription, dueAt), now());
}

async function prepare(
  { publication }: OwnPublication,
  ports: PublishPorts,
): ReturnType<DigestDelivery["prepare"]> {
  const { team, subscription: id, dueAt, trail } = publication;
  const { subscriptions, now } = ports;
  const subscription = await subscriptions.get(team, id);
  const skip = (code: string) => endPublication("skipped", code, now(), trail);
  if (subscription === undefined || subscription.status === "ended") return { entry: skip("ended") };
  if (subscription.status === "paused") return { entry: skip("paused") };
  if (isTooLate(dueAt, now())) return { entry: skip("late") };
  if (!(await mayPost(team, { now: now(), suspensions: ports.suspensions })))
    return { entry: skip("suspended") };
  const { digest, version } = await ports.compose(subscription);
  if (digest === undefined) return { entry: { ...skip("nothing-new"), version } };
  return { content: { digest, version, subscription } };
}

/** What Slack took, or let be found, shows that the workspace's token works. */
async function conclude(
  { publication }: EndedPublication,
  isOurs: boolean,
  ports: PublishPorts,
): Promise<number | undefined> {
  if (isOurs && publication.status === "posted") await liftSuspension(publication.team, ports.suspensions);
  const again = await recordResult(publication, ports);
  return again === undefined ? undefined : Date.parse(again);
}

/**
 * Send somebody the digest of a subscription, or of the systems they named, as it would be sent now.
 *
 * It is no publication: nothing is claimed and no week is used up.
 */
async function publishPreview(job: DigestJob, ports: PublishPorts): Promise<void> {
  const { team, subscription: id, preview } = job;
  if (preview === undefined) return;
  const { user, locale, topics } = preview;
  const stored = await ports.subscriptions.get(team, id);
  const subscription: Subscription = {
    ...(stored ?? placeholderFor(team, user)),
    ...(topics.length > 0 && { topics }),
    only: false,
    locale,
    scope: "user",
    id: user,
  };
  const { digest } = await ports.compose(subscription);
  if (digest === undefined) return;
  const outcome = await ports.slack.post({ key: job, subscription, digest, isTextOnly: false });
  if (outcome.kind !== "posted")
    ports.reports.info("digest-preview-not-posted", { team, code: outcome.code });
}

function placeholderFor(team: string, user: string): Subscription {
  return {
    team,
    id: user,
    scope: "user",
    owner: user,
    topics: [],
    rule: { day: "mon", time: "09:00", tz: "UTC" },
    only: false,
    locale: "en",
    status: "paused",
    failedWeeks: 0,
    revision: 1,
  };
}
