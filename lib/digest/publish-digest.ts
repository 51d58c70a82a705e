import { type Delivery, doOnce, type HeldWork, type Ledger } from "#lib/once/do-once.ts";
import {
  type Composed,
  type DigestJob,
  longestDelaySeconds,
  type PublishPorts,
  type SweepPorts,
} from "./digest-ports.ts";
import { type Changes, endPublication, judgeFind, judgePost } from "./judge-publication.ts";
import { isDelayed, isTooLate } from "./next-due.ts";
import { isEnded, newPublication, type Publication } from "./publication.ts";
import { recordResult } from "./record-result.ts";
import type { Subscription } from "./subscription.ts";
import { liftSuspension, mayPost } from "./suspension.ts";

/** Longer than a worker can live: whoever finds a lease that has ended, finds nobody at work. */
const leaseMilliseconds = 90_000;

/** A publication that this worker has. */
interface OwnPublication {
  readonly state: "mine";
  readonly publication: Publication;
}

/** A publication to which nothing more will happen. */
interface EndedPublication {
  readonly state: "done";
  readonly publication: Publication;
}

/** A digest that is about to be posted, and to whom. */
interface ComposedPost extends Pick<Composed, "version"> {
  readonly digest: NonNullable<Composed["digest"]>;
  readonly subscription: Subscription;
}

/** The ledger of the one digest of a subscription in a week, each entry of which is a revision of its publication. */
function publicationLedger(
  job: DigestJob,
  { publications, now }: Pick<SweepPorts, "publications" | "now">,
): Ledger<OwnPublication, EndedPublication, Changes, ComposedPost> {
  const leaseEnd = () => new Date(now().getTime() + leaseMilliseconds).toISOString();
  const save = async ({ publication }: OwnPublication, changes: Partial<Publication>) => {
    const next = { ...publication, ...changes, revision: publication.revision + 1 };
    return (await publications.put(next)) ? next : undefined;
  };
  return {
    /** One that is new, or that its worker left, or whose next try is due. */
    async take() {
      const until = leaseEnd();
      const trail = isDelayed(job.dueAt, now()) ? ["delayed"] : [];
      const first = newPublication(job, { status: "claimed", until, trail });
      if (await publications.put(first)) return { state: "mine", publication: first };
      const before = await publications.get(job);
      if (before === undefined) return heldUntil(until);
      if (isEnded(before)) return { state: "done", publication: before };
      if (before.until > now().toISOString()) return heldUntil(before.until);
      const taken = takeOver(before, until);
      return (await publications.put(taken)) ? { state: "mine", publication: taken } : heldUntil(until);
    },
    mayBeSent: ({ publication }) => publication.mayBePosted,
    async markSending(mine, { version }) {
      const posting = await save(mine, { status: "posting", until: leaseEnd(), version });
      return posting && { state: "mine", publication: posting };
    },
    async enter(mine, changes) {
      const publication = await save(mine, changes);
      if (publication === undefined) return heldUntil(now().toISOString());
      return isEnded(publication) ? { state: "done", publication } : heldUntil(publication.until);
    },
  };
}

function heldUntil(at: string): HeldWork {
  return { state: "held", leaseUntil: Date.parse(at) };
}

function takeOver(before: Publication, until: string): Publication {
  const { status, mayBePosted, trail, revision } = before;
  return {
    ...before,
    status: "claimed",
    until,
    mayBePosted: mayBePosted || status === "posting",
    trail: status === "waiting" ? trail : [...trail, `left-${status}`],
    revision: revision + 1,
  };
}

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
