import { type Asking, type Claims, ledgerOfClaim, type OwnClaim } from "#lib/once/claims.ts";
import { doOnce } from "#lib/once/do-once.ts";
import type { Job, JobQueue } from "#lib/slack/wire/job.ts";
import { isUnsent } from "./failures/judge-failure.ts";
import { secondsToWait } from "./slack/retry-after.ts";

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

/** A piece of work of the worker's, and who asks that it be done. */
interface Work<Content> extends Asking {
  /** its name: equal for every delivery of the same work */
  readonly work: string;
  readonly job: Job;
  /** Whether what an earlier try sent is there already; absent: nobody can look. */
  readonly isSent?: (mine: OwnClaim) => Promise<boolean>;
  readonly prepare: (mine: OwnClaim) => Promise<Content>;
  /** Whether it is noted before it is sent; absent: never. */
  readonly isMarked?: (content: Content, mine: OwnClaim) => boolean;
  readonly send: (content: Content, mine: OwnClaim) => Promise<void>;
  /** told when it was done before, and by whom */
  readonly whenDoneBefore?: (by: string | undefined) => Promise<void>;
}

/**
 * Answer a job once, unless it was answered, or a worker that may still live is answering it.
 *
 * The lease is given back when a try fails, so that the queue's next try need not wait for its end.
 */
export async function answerOnce<Content>(
  { claims, queue, now }: OnceParts,
  asked: Work<Content>,
): Promise<Outcome> {
  const { work, job, by, reopensAfterMilliseconds, isSent, prepare, isMarked, send, whenDoneBefore } = asked;
  const outcome = await doOnce({
    ledger: ledgerOfClaim(claims, work, { by, reopensAfterMilliseconds }),
    lookUp: async (mine) => ((await isSent?.(mine)) ? "sent" : undefined),
    prepare: async (mine) => ({ content: await prepare(mine) }),
    isMarked: (content: Content, mine) => isMarked?.(content, mine) ?? false,
    async send(content, mine) {
      await send(content, mine);
      return "sent";
    },
    readFailure: (error) => ({ isUnsent: isUnsent(error), secondsToWait: secondsToWait(error) }),
    async whenDone(done, isOurs) {
      if (!isOurs) await whenDoneBefore?.(done.by);
      return undefined;
    },
    queueAgain: (seconds) => queue.send(job, Math.max(seconds, shortestWaitSeconds)),
    now,
  });
  return outcome === "waits" ? "rate limited" : outcome;
}
