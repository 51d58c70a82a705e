import { WebAPIRateLimitedError } from "@slack/web-api";
import type { Claim, Claims } from "#lib/slack/claims.ts";
import type { Job } from "#lib/slack/job.ts";
import type { JobQueue } from "#lib/slack/job-queue.ts";

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

/**
 * Do a piece of work unless it was done, or is being done by a worker that may still live.
 *
 * A job that has to wait goes back to the queue as a new message with a delay: waiting is no failure, and must not bring
 * it nearer to the dead letters. A worker that dies between the two leaves both messages, of which the claim lets one
 * through. The lease is given back when the work fails, so that the queue's next try need not wait for its end.
 *
 * @param work its name: equal for every delivery of the same work
 */
export async function doOnce(
  { claims, queue, now }: OnceParts,
  { work, job }: { readonly work: string; readonly job: Job },
  act: (attempt: number) => Promise<void>,
): Promise<Outcome> {
  const claim = await claims.take(work);
  if (claim.state === "done") return "done before";
  if (claim.state === "held") {
    const seconds = Math.max((claim.leaseUntil - now()) / 1000, shortestWaitSeconds);
    await queue.send(job, seconds);
    return "held by another";
  }
  return attemptWork({ claims, queue }, { work, job, claim }, act);
}

async function attemptWork(
  { claims, queue }: Pick<OnceParts, "claims" | "queue">,
  {
    work,
    job,
    claim,
  }: { readonly work: string; readonly job: Job; readonly claim: Extract<Claim, { state: "mine" }> },
  act: (attempt: number) => Promise<void>,
): Promise<Outcome> {
  try {
    await act(claim.attempt);
  } catch (error) {
    await claims.release(work, claim.leaseUntil);
    if (!(error instanceof WebAPIRateLimitedError)) throw error;
    await queue.send(job, error.retryAfter);
    return "rate limited";
  }
  await claims.finish(work);
  return "done";
}
