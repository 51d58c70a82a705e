import type { SlashCommand } from "@slack/bolt";
import * as z from "zod/mini";
import type { Log } from "#lib/log.ts";
import type { CommandJob, JobQueue } from "#lib/slack/wire/job.ts";
import { wordsOf } from "#lib/words/words.ts";

const present = z.string().check(z.minLength(1));
const Place = z.object({
  team_id: present,
  channel_id: present,
  user_id: present,
  response_url: present,
  trigger_id: present,
});

/** A command that the worker answers, once, to its asker alone: its work goes to the queue before Slack is told anything. */
export async function leaveToWorker(
  { queue, log }: { readonly queue: JobQueue; readonly log: Log },
  command: SlashCommand,
  asked: Pick<CommandJob, "query" | "locale">,
): Promise<{ readonly response_type: "ephemeral"; readonly text: string }> {
  const { team_id, channel_id, user_id, response_url, trigger_id } = Place.parse(command);
  await queue.send({
    kind: "command",
    teamId: team_id,
    channel: channel_id,
    user: user_id,
    isEphemeral: true,
    responseUrl: response_url,
    pressId: trigger_id,
    ...asked,
  });
  log.info("command queued", { intent: asked.query.intent, teamId: team_id });
  return { response_type: "ephemeral", text: wordsOf(asked.locale).card.following };
}
