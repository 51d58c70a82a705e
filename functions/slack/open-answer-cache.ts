import type { AnswerCache } from "#lib/answer/answer-cache.ts";
import { dynamoAnswerCache } from "#lib/store/answer-cache.ts";
import { openDocumentClient } from "#lib/store/document-client.ts";

/** What was shared or is asked about again can be a quarter old. */
const ttlSeconds = 90 * 86_400;

/** Slack waits 3 seconds in all: an answer that DynamoDB does not give within this time is computed. */
const timeoutMilliseconds = 300;

/** The answers that are kept in the table. */
export function openAnswerCache({
  table,
  now,
}: {
  readonly table: string;
  readonly now: () => number;
}): AnswerCache {
  const db = openDocumentClient({ timeoutMilliseconds });
  return dynamoAnswerCache(db, { table, ttlSeconds, timeoutMilliseconds, now });
}
