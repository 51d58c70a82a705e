import type { Log } from "#lib/log.ts";
import type { JobQueue } from "#lib/slack/wire/job.ts";
import type { SlackRequest } from "./admit-request.ts";

/** An event: its work goes to the queue, whichever try of Slack's it is, and the worker sees to it that it is done once. */
export function onEvent({ queue, log }: { readonly queue: JobQueue; readonly log: Log }) {
  return async ({ body, retryNum, retryReason }: SlackRequest): Promise<void> => {
    const { readEvent } = await import("#lib/slack/wire/read-event.ts");
    const job = readEvent(body);
    if (job === undefined) return;
    await queue.send(job);
    log.info("event queued", { kind: job.kind, eventId: job.eventId, retryNum, retryReason });
  };
}
