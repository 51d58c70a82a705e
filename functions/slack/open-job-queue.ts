import type { JobQueue } from "#lib/slack/wire/job.ts";
import { sqsJobQueue } from "#lib/store/job-queue.ts";
import { openQueueClient } from "#lib/store/queue-client.ts";

/** Slack waits 3 seconds in all, and there are two attempts. */
const timeoutMilliseconds = 1000;

/** The worker's queue. */
export function openJobQueue({ url }: { readonly url: string }): JobQueue {
  return sqsJobQueue(openQueueClient({ timeoutMilliseconds }), { url });
}
