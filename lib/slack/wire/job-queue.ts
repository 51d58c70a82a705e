import type { Job } from "./job.ts";

/** Where work waits for the worker. What was sent is delivered at least once. */
export interface JobQueue {
  /** @param delaySeconds how long nobody gets the job, at most 900 */
  send(job: Job, delaySeconds?: number): Promise<void>;
}

/** Where jobs go that cannot be done, each with its reason, until somebody re-drives them. */
export interface DeadLetters {
  /** @param body of the queue's message, as it was */
  put(body: string, reason: string): Promise<void>;
}
