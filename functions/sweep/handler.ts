import { SweepEnv } from "#lib/config.ts";
import { type Swept, sweepDue } from "#lib/digest/sweep-due.ts";
import { createLog } from "#lib/log.ts";
import { sqsDigestQueue } from "#lib/store/digest-queue.ts";
import { openDocumentClient } from "#lib/store/document-client.ts";
import { openQueueClient } from "#lib/store/job-queue.ts";
import { dynamoPublications } from "#lib/store/publications.ts";
import { dynamoSubscriptions } from "#lib/store/subscriptions.ts";

/** Of one call; the sweep itself has minutes. */
const timeoutMilliseconds = 3000;

const env = SweepEnv.parse(process.env);
const log = createLog("sweep");
const now = () => new Date(Date.now());
const db = openDocumentClient({ timeoutMilliseconds });
const options = { table: env.TABLE_NAME, now };
const ports = {
  subscriptions: dynamoSubscriptions(db, options),
  publications: dynamoPublications(db, options),
  queue: sqsDigestQueue(openQueueClient({ timeoutMilliseconds }), { url: env.QUEUE_URL }),
  reports: { info: log.info, alarm: log.error },
  now,
};

/** The Lambda function of every quarter of an hour: digests that are due go to the queue. The event says nothing. */
export async function handler(): Promise<Swept> {
  const swept = await sweepDue(ports);
  log.info("swept", { ...swept });
  return swept;
}
