import type { HeldWork, Ledger } from "./do-once.ts";

/** What came of asking for a piece of work. */
export type Claim = OwnClaim | DoneWork | HeldWork;

/** The work is ours until the lease ends. */
export interface OwnClaim {
  readonly state: "mine";
  /** counts from 1 */
  readonly attempt: number;
  /** Unix milliseconds, like every time here */
  readonly leaseUntil: number;
  /** when it was first asked for: nothing came of it before */
  readonly firstAt: number;
  /** an earlier holder was about to send an answer that nobody can look up: whether it was sent is not known */
  readonly wasAnswering: boolean;
}

export interface DoneWork {
  readonly state: "done";
  /** who did it, by the name that it gave */
  readonly by?: string | undefined;
}

export interface Asking {
  /** the name of who asks */
  readonly by?: string | undefined;
  /** how long after it was done the work may be done anew, for another than who did it; absent: never */
  readonly reopensAfterMilliseconds?: number | undefined;
}

/** Who does a piece of work that must be done once. A lease ends by itself when its holder dies. */
export interface Claims {
  take(work: string, asking?: Asking): Promise<Claim>;
  /** Note that an answer is about to be sent, or that it was not. @throws when the lease is no longer ours */
  setAnswering(work: string, leaseUntil: number, isAnswering: boolean): Promise<void>;
  /** The work is done. */
  finish(work: string): Promise<void>;
  /** Give a lease back, so that the work can be tried again at once. */
  release(work: string, leaseUntil: number): Promise<void>;
}

/** The ledger of one piece of work that is claimed by its name: every try after the first may follow one that sent it. */
export function ledgerOfClaim(
  claims: Claims,
  work: string,
  asking: Asking,
): Ledger<OwnClaim, DoneWork, "sent", unknown> {
  return {
    take: () => claims.take(work, asking),
    mayBeSent: ({ attempt }) => attempt > 1,
    async markSending(mine) {
      await claims.setAnswering(work, mine.leaseUntil, true);
      return mine;
    },
    async enter() {
      await claims.finish(work);
      return { state: "done" };
    },
    failures: {
      unmark: ({ leaseUntil }) => claims.setAnswering(work, leaseUntil, false),
      release: ({ leaseUntil }) => claims.release(work, leaseUntil),
    },
  };
}
