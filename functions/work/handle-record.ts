import { WebAPIPlatformError } from "@slack/web-api";
import type { SQSRecord } from "aws-lambda";
import type { Log } from "#lib/log.ts";
import type { DeadLetters } from "#lib/slack/job-queue.ts";
import type { Outcome } from "./do-once.ts";
import { ResponseError } from "./respond.ts";
import { WorkJob } from "./work-job.ts";

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

/** What Slack says when trying again cannot help. */
const lasting: readonly string[] = [
  "account_inactive",
  "channel_not_found",
  "invalid_auth",
  "is_archived",
  "missing_scope",
  "not_authed",
  "not_in_channel",
  "restricted_action",
  "team_access_not_granted",
  "thread_not_found",
  "token_expired",
  "token_revoked",
  "user_not_found",
];

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
    const reason = reasonOf(error);
    const isOver = isLasting(error) || about.receives >= mostReceives;
    if (!isOver) {
      log.warn("job failed", { ...about, reason });
      throw error;
    }
    await deadLetters.put(body, reason);
    log.error("dead letter", { ...about, reason, error });
    // Where Slack refuses the answer for good, it takes no other word in that thread.
    if (job.kind === "message" && isLasting(error)) return;
    await giveUp(job).catch((failure: unknown) =>
      log.warn("nobody told", { ...about, reason: reasonOf(failure) }),
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

function isLasting(error: unknown): boolean {
  if (error instanceof ResponseError) return error.status === undefined || error.status < 500;
  return error instanceof WebAPIPlatformError && lasting.includes(error.data.error);
}

/** What failed, a name and a code, never what a person wrote. */
function reasonOf(error: unknown): string {
  const name = nameOf(error);
  const isCallNamed = error instanceof Error && "failedIn" in error && typeof error.failedIn === "string";
  return isCallNamed ? `${error.failedIn}: ${name}` : name;
}

function nameOf(error: unknown): string {
  if (error instanceof WebAPIPlatformError) return `Slack: ${error.data.error}`;
  if (error instanceof ResponseError) return error.message;
  // Slack's errors are named after their classes, whose names do not outlive the build; their codes do.
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.name : typeof error;
}
