import type { WorkEnv } from "#lib/config.ts";
import { dynamoAnswerCache } from "#lib/store/answer-cache.ts";
import { dynamoClaims } from "#lib/store/claims.ts";
import { sqsDeadLetters } from "#lib/store/dead-letters.ts";
import { openDocumentClient } from "#lib/store/document-client.ts";
import { dynamoFeedback } from "#lib/store/feedback.ts";
import { openQueueClient, sqsJobQueue } from "#lib/store/job-queue.ts";
import { dynamoLiveData } from "#lib/store/live-data.ts";
import { dynamoChangeLog, readPublishedData } from "#lib/store/price-store.ts";
import { dynamoThreadMemory } from "#lib/store/thread-memory.ts";

const day = 86_400;
/** What was shared or is asked about again can be a quarter old. */
const answerTtlSeconds = 90 * day;
/** A message of the queue can come back for four days, and for fourteen more from among the dead letters. */
const claimTtlSeconds = 20 * day;
/** The worker may take 30 seconds: who has not ended ten seconds later is dead. */
const leaseMilliseconds = 40_000;
/** Nobody waits at the other end. */
const timeoutMilliseconds = 2000;

type Places = Pick<WorkEnv, "TABLE_NAME" | "QUEUE_URL" | "DEAD_LETTER_QUEUE_URL">;

/** Where the worker keeps what it knows. */
export function openStores(
  { TABLE_NAME: table, QUEUE_URL, DEAD_LETTER_QUEUE_URL }: Places,
  now: () => number,
) {
  const db = openDocumentClient({ timeoutMilliseconds });
  const sqs = openQueueClient({ timeoutMilliseconds });
  const reading = { table, timeoutMilliseconds, now };
  return {
    answers: dynamoAnswerCache(db, { ...reading, ttlSeconds: answerTtlSeconds }),
    live: dynamoLiveData(db, { ...reading, readData: readPublishedData }),
    changes: dynamoChangeLog(db, { table }),
    claims: dynamoClaims(db, { table, leaseMilliseconds, ttlSeconds: claimTtlSeconds, now }),
    feedback: dynamoFeedback(db, { table, now }),
    memory: dynamoThreadMemory(db, { table, now }),
    queue: sqsJobQueue(sqs, { url: QUEUE_URL }),
    deadLetters: sqsDeadLetters(sqs, { url: DEAD_LETTER_QUEUE_URL }),
  };
}
