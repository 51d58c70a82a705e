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

interface DoneWork {
  readonly state: "done";
  /** who did it, by the name that it gave */
  readonly by?: string | undefined;
}

/** The work is another worker's, or a dead one's, until the lease ends. */
interface HeldWork {
  readonly state: "held";
  readonly leaseUntil: number;
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
