/** What came of asking for a piece of work. */
export type Claim =
  /** ours until the lease ends; `attempt` counts from 1 */
  | { readonly state: "mine"; readonly attempt: number; readonly leaseUntil: number }
  | { readonly state: "done" }
  /** another worker's, or a dead one's, until the lease ends (Unix milliseconds) */
  | { readonly state: "held"; readonly leaseUntil: number };

/** Who does a piece of work that must be done once. A lease ends by itself when its holder dies. */
export interface Claims {
  take(work: string): Promise<Claim>;
  /** The work is done, for good. */
  finish(work: string): Promise<void>;
  /** Give a lease back, so that the work can be tried again at once. */
  release(work: string, leaseUntil: number): Promise<void>;
}
