import type { Log } from "#lib/log.ts";
import type { JobQueue } from "#lib/slack/wire/job.ts";
import { readEvent } from "#lib/slack/wire/read-event.ts";
import type { SlackRequest } from "./admit-request.ts";

/** Queue an event's work. Slack's retries are queued too: the worker does the work once. */
export function onEvent({ queue, log }: { readonly queue: JobQueue; readonly log: Log }) {
  return async ({ body, retryNum, retryReason }: SlackRequest): Promise<void> => {
    const job = readEvent(body);
    if (job === undefined) return;
    await queue.send(job);
    log.info("event queued", { kind: job.kind, eventId: job.eventId, retryNum, retryReason });
  };
}
