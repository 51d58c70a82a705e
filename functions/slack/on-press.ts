import type { BlockAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { Log } from "#lib/log.ts";
import type { JobQueue } from "#lib/slack/wire/job.ts";
import { readPress } from "#lib/slack/wire/read-press.ts";

export type PressListener = (
  args: Pick<SlackActionMiddlewareArgs<BlockAction>, "ack" | "body">,
) => Promise<void>;

/** A button whose answer is posted: its work goes to the queue before Slack is told that it arrived. */
export function onPress({ queue, log }: { readonly queue: JobQueue; readonly log: Log }): PressListener {
  return async ({ ack, body }) => {
    const job = readPress(body);
    if (job !== undefined) {
      await queue.send(job);
      log.info("press queued", { actionId: job.actionId, teamId: job.teamId });
    }
    await ack();
  };
}
