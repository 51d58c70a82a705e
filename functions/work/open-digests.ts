import type { WebClient } from "@slack/web-api";
import type { Answering } from "#lib/answer/answering.ts";
import type { WorkEnv } from "#lib/config.ts";
import { composeDigest } from "#lib/digest/compose-digest.ts";
import type { PictureDesk } from "#lib/digest/digest-picture.ts";
import type { DigestReports, PublishPorts } from "#lib/digest/digest-ports.ts";
import { sqsDigestQueue } from "#lib/store/digest-queue.ts";
import { openDocumentClient } from "#lib/store/document-client.ts";
import { openQueueClient } from "#lib/store/job-queue.ts";
import { dynamoChangesAfter } from "#lib/store/price-store.ts";
import { dynamoPublications } from "#lib/store/publications.ts";
import { dynamoSnapshots } from "#lib/store/snapshots.ts";
import { dynamoSubscriptions } from "#lib/store/subscriptions.ts";
import { dynamoSuspensions } from "#lib/store/suspensions.ts";
import { createDigestSlack } from "./digest-slack.ts";
import type { PostDigestParts } from "./post-digest.ts";

/** Nobody waits at the other end. */
const timeoutMilliseconds = 2000;

export interface DigestParts {
  readonly env: Pick<WorkEnv, "TABLE_NAME" | "QUEUE_URL">;
  readonly slack: WebClient;
  readonly answering: Answering;
  readonly reports: DigestReports;
  readonly now: () => Date;
  readonly posting: PostDigestParts;
  /** where pictures are kept; absent: charts are served nowhere */
  readonly pictures: PictureDesk | undefined;
}

/** All that publishing a digest needs, on AWS and Slack. */
export function openDigests(parts: DigestParts): PublishPorts {
  const { env, slack, answering, reports, now, posting, pictures } = parts;
  const db = openDocumentClient({ timeoutMilliseconds });
  const options = { table: env.TABLE_NAME, now };
  const snapshots = dynamoSnapshots(db, options);
  const changesAfter = dynamoChangesAfter(db, options);
  return {
    subscriptions: dynamoSubscriptions(db, options),
    publications: dynamoPublications(db, options),
    suspensions: dynamoSuspensions(db, options),
    queue: sqsDigestQueue(openQueueClient({ timeoutMilliseconds }), { url: env.QUEUE_URL }),
    slack: createDigestSlack(slack, posting),
    reports,
    now,
    compose: (subscription) =>
      composeDigest(subscription, { snapshots, answering, changesAfter, now, pictures }),
  };
}
