import type { MessageJob } from "#lib/slack/wire/job.ts";

/** The name of the work of answering a message. */
export function messageWork({ teamId, channel, ts }: MessageJob): string {
  return `message#${teamId}#${channel}#${ts}`;
}
