import type { AnsweringOptions } from "#lib/answer/answering.ts";
import { once } from "#lib/catalogue/once.ts";
import type { FrontEnv } from "#lib/config.ts";
import type { JobQueue } from "#lib/slack/wire/job.ts";
import { dynamoAnswerCache } from "#lib/store/answer-cache.ts";
import { openDocumentClient } from "#lib/store/document-client.ts";
import { openQueueClient, sqsJobQueue } from "#lib/store/job-queue.ts";
import { dynamoLiveData } from "#lib/store/live-data.ts";
import { managedSecrets, openSecretsClient, type Secrets } from "#lib/store/secrets.ts";

/** What was shared or is asked about again can be a quarter old. */
const answerTtlSeconds = 90 * 86_400;

/** Slack waits 3 seconds in all. */
const timeoutMilliseconds = {
  /** An answer that DynamoDB does not give within this time is computed. */
  answers: 300,
  /** A week of versions is one page of a query. */
  changes: 1500,
  /** There are two attempts. */
  queue: 1000,
  /** There are two attempts. */
  secrets: 1000,
};

/** What the front function has on AWS. */
export interface Aws extends Pick<AnsweringOptions, "cache" | "live" | "changes"> {
  readonly queue: JobQueue;
  readonly secrets: Secrets;
}

interface Options {
  /** Unix milliseconds */
  readonly now: () => number;
}

/**
 * The half of the front function's wiring that stands on AWS's clients.
 *
 * The handler imports this file dynamically, so that the clients are one file of their own in the bundle.
 */
export function connectAws(
  { TABLE_NAME: table, QUEUE_URL: url }: Pick<FrontEnv, "TABLE_NAME" | "QUEUE_URL">,
  options: Options,
): Aws {
  return {
    ...connectAnswers(table, options),
    changes: connectChanges(table),
    queue: sqsJobQueue(openQueueClient({ timeoutMilliseconds: timeoutMilliseconds.queue }), { url }),
    secrets: managedSecrets(openSecretsClient({ timeoutMilliseconds: timeoutMilliseconds.secrets }), options),
  };
}

/** The answers and the published prices in the table. */
export function connectAnswers(table: string, { now }: Options): Pick<Aws, "cache" | "live"> {
  const db = openDocumentClient({ timeoutMilliseconds: timeoutMilliseconds.answers });
  const options = { table, timeoutMilliseconds: timeoutMilliseconds.answers, now };
  return {
    cache: dynamoAnswerCache(db, { ...options, ttlSeconds: answerTtlSeconds }),
    live: dynamoLiveData(db, {
      ...options,
      readData: async (...read) => (await loadPriceStore()).readPublishedData(...read),
    }),
  };
}

function connectChanges(table: string): AnsweringOptions["changes"] {
  const connect = once(async () => {
    const { dynamoChangeLog } = await loadPriceStore();
    return dynamoChangeLog(openDocumentClient({ timeoutMilliseconds: timeoutMilliseconds.changes }), {
      table,
    });
  });
  return async (day) => (await connect())(day);
}

/** Few questions need the prices' versions: the first one loads their code. */
const loadPriceStore = () => import("#lib/store/price-store.ts");
