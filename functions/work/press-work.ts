import type { PressJob } from "#lib/slack/wire/job.ts";

/** The name of what a press asks for: a press that is delivered twice has one. */
export function pressWork({ teamId, pressId }: Pick<PressJob, "teamId" | "pressId">): string {
  return `press#${teamId}#${pressId}`;
}
