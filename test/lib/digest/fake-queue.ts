import type { DigestJob, DigestQueue } from "#lib/digest/digest-ports.ts";

interface Message {
  readonly job: DigestJob;
  readonly sentAt: number;
  /** Unix milliseconds from which it may be received */
  visibleAt: number;
  receipts: number;
}

export interface FakeQueueOptions {
  readonly now: () => Date;
  /** a message that is received and not deleted comes again after this */
  readonly visibilitySeconds?: number;
  /** a message that was received so often goes to the dead letters */
  readonly mostReceipts?: number;
  /** a message older than this is gone */
  readonly retentionDays?: number;
}

/** A queue as SQS is: at least once, delayed up to 15 minutes, kept for four days, dead letters after some tries. */
export function fakeQueue({
  now,
  visibilitySeconds = 360,
  mostReceipts = 10,
  retentionDays = 4,
}: FakeQueueOptions) {
  const messages = new Set<Message>();
  const deadLetters: DigestJob[] = [];
  const queue: DigestQueue = {
    async send(jobs, { delaySeconds } = { delaySeconds: 0 }) {
      if (delaySeconds > 900) throw new Error("A delay is 900 seconds at most.");
      const sentAt = now().getTime();
      for (const job of jobs)
        messages.add({ job, sentAt, visibleAt: sentAt + delaySeconds * 1000, receipts: 0 });
    },
  };
  const isHeld = (message: Message): boolean => {
    const isOld = now().getTime() - message.sentAt > retentionDays * 86_400_000;
    if (!isOld && message.receipts < mostReceipts) return true;
    messages.delete(message);
    deadLetters.push(message.job);
    return false;
  };
  return {
    queue,
    deadLetters,
    get size() {
      return messages.size;
    },
    /** when the next message may be received, in Unix milliseconds; infinite when there is none */
    get nextAt(): number {
      let next = Number.POSITIVE_INFINITY;
      for (const { visibleAt } of messages) next = Math.min(next, visibleAt);
      return next;
    },
    /** Give every message that may be received to a worker; one whose worker throws comes again. */
    async deliver(work: (job: DigestJob) => Promise<void>): Promise<void> {
      const ready = [...messages].filter(({ visibleAt }) => visibleAt <= now().getTime()).filter(isHeld);
      for (const message of ready) {
        message.receipts += 1;
        message.visibleAt = now().getTime() + visibilitySeconds * 1000;
        try {
          await work(message.job);
          messages.delete(message);
        } catch (error) {
          if (!(error instanceof WorkerKilled)) throw error;
        }
      }
    },
  };
}

/** A worker that is ended in the middle of what it does. */
export class WorkerKilled extends Error {
  override readonly name = "WorkerKilled";
}
