import type { SQSRecord } from "aws-lambda";
import * as z from "zod/mini";
import { DigestJob } from "#lib/digest/digest-ports.ts";
import type { Log } from "#lib/log.ts";
import { type DeadLetters, Job } from "#lib/slack/wire/job.ts";
import type { Outcome } from "./answer-once.ts";
import { judgeFailure } from "./failures/judge-failure.ts";

/** Everything that the queue brings to the worker. */
export const WorkJob = z.discriminatedUnion("kind", [...Job.def.options, DigestJob]);
export type WorkJob = z.infer<typeof WorkJob>;

export interface RecordParts {
  /** does one job; what it throws is tried again */
  readonly doJob: (job: WorkJob) => Promise<Outcome>;
  /** tells who waits for a job that it will not be done */
  readonly giveUp: (job: WorkJob) => Promise<void>;
  readonly deadLetters: DeadLetters;
  readonly log: Log;
  /** how often a message is tried before it goes to the dead letters */
  readonly mostReceives: number;
}

/**
 * Do the job in one message of the queue.
 *
 * A message that cannot be read, that Slack refuses for good, or that failed as often as it may goes to the dead letters
 * with its reason; before that a failure is thrown, and the queue tries it again.
 */
export async function handleRecord(
  { doJob, giveUp, deadLetters, log, mostReceives }: RecordParts,
  record: SQSRecord,
): Promise<void> {
  const { messageId, body } = record;
  const job = readJob(body);
  if (job === undefined) {
    await deadLetters.put(body, "not a job");
    log.error("dead letter", { messageId, reason: "not a job" });
    return;
  }
  const about = { messageId, kind: job.kind, receives: Number(record.attributes.ApproximateReceiveCount) };
  try {
    log.info("job", { ...about, outcome: await doJob(job) });
  } catch (error) {
    const { reason, isLasting, isPlaceClosed } = judgeFailure(error);
    const isOver = isLasting || about.receives >= mostReceives;
    if (!isOver) {
      log.warn("job failed", { ...about, reason });
      throw error;
    }
    await deadLetters.put(body, reason);
    log.error("dead letter", { ...about, reason, error });
    if (job.kind === "message" && isPlaceClosed) return;
    await giveUp(job).catch((failure: unknown) =>
      log.warn("nobody told", { ...about, reason: judgeFailure(failure).reason }),
    );
  }
}

function readJob(body: string): WorkJob | undefined {
  try {
    return WorkJob.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}
