import type { AnsweringOptions } from "#lib/answer/answering.ts";
import { dynamoAnswerCache } from "#lib/store/answer-cache.ts";
import { openDocumentClient } from "#lib/store/document-client.ts";
import { dynamoLiveData } from "#lib/store/live-data.ts";

/** What was shared or is asked about again can be a quarter old. */
const ttlSeconds = 90 * 86_400;

/** Slack waits 3 seconds in all: an answer that DynamoDB does not give within this time is computed. */
const timeoutMilliseconds = 300;

/** The answers and the prices that are kept in the table. */
export function openAnswerCache({
  table,
  now,
}: {
  readonly table: string;
  readonly now: () => number;
}): Pick<AnsweringOptions, "cache" | "live"> {
  const db = openDocumentClient({ timeoutMilliseconds });
  const options = { table, timeoutMilliseconds, now };
  return { cache: dynamoAnswerCache(db, { ...options, ttlSeconds }), live: dynamoLiveData(db, options) };
}
