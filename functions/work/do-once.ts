import type { Asking, Claims, OwnClaim } from "#lib/slack/wire/claims.ts";
import type { Job, JobQueue } from "#lib/slack/wire/job.ts";
import { secondsToWait } from "./retry-after.ts";

export interface OnceParts {
  readonly claims: Claims;
  readonly queue: JobQueue;
  /** Unix milliseconds */
  readonly now: () => number;
}

/** What came of a job: it is done, was done before, or waits on the queue again. */
export type Outcome = "done" | "done before" | "held by another" | "rate limited";

/** How long a job waits at least for a lease to end. */
const shortestWaitSeconds = 1;

/** A piece of work, and who asks that it be done. */
interface Work extends Asking {
  /** its name: equal for every delivery of the same work */
  readonly work: string;
  readonly job: Job;
  /** told when it was done before, and by whom */
  readonly whenDone?: (by: string | undefined) => Promise<void>;
}

/** One try at a piece of work. */
export interface Turn extends Pick<OwnClaim, "attempt" | "firstAt" | "wasAnswering"> {
  /** Note that an answer is about to be sent which nobody can look up, or that it was not sent. */
  setAnswering(isAnswering: boolean): Promise<void>;
}

/**
 * Do a piece of work unless it was done, or is being done by a worker that may still live.
 *
 * A job that has to wait goes back to the queue as a new message with a delay: waiting is no failure, and must not bring
 * it nearer to the dead letters. A worker that dies between the two leaves both messages, of which the claim lets one
 * through. The lease is given back when the work fails, so that the queue's next try need not wait for its end.
 */
export async function doOnce(
  parts: OnceParts,
  asked: Work,
  act: (turn: Turn) => Promise<void>,
): Promise<Outcome> {
  const { work, job, by, reopensAfterMilliseconds, whenDone } = asked;
  const claim = await parts.claims.take(work, { by, reopensAfterMilliseconds });
  if (claim.state === "done") {
    await whenDone?.(claim.by);
    return "done before";
  }
  if (claim.state === "held") {
    const seconds = Math.max((claim.leaseUntil - parts.now()) / 1000, shortestWaitSeconds);
    await parts.queue.send(job, seconds);
    return "held by another";
  }
  return attemptWork(parts, { work, job, claim }, act);
}

async function attemptWork(
  { claims, queue }: OnceParts,
  { work, job, claim }: { readonly work: string; readonly job: Job; readonly claim: OwnClaim },
  act: (turn: Turn) => Promise<void>,
): Promise<Outcome> {
  const { leaseUntil } = claim;
  try {
    await act({
      ...claim,
      setAnswering: (isAnswering) => claims.setAnswering(work, leaseUntil, isAnswering),
    });
  } catch (error) {
    await claims.release(work, leaseUntil);
    const seconds = secondsToWait(error);
    if (seconds === undefined) throw error;
    await queue.send(job, seconds);
    return "rate limited";
  }
  await claims.finish(work);
  return "done";
}
