import * as z from "zod/mini";
import type { PressJob } from "./job.ts";

const optional = z.optional;

/** What we read of a press. @see https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
const Press = z.object({
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  container: z.object({
    message_ts: optional(z.string()),
    thread_ts: optional(z.string()),
    is_ephemeral: optional(z.boolean()),
  }),
  message: optional(z.object({ thread_ts: optional(z.string()) })),
  trigger_id: z.string(),
  response_url: z.string(),
  actions: z.array(z.object({ action_id: z.string(), value: optional(z.string()) })).check(z.minLength(1)),
});

/** The work that a press on a message brings; `undefined` when it is not one on a button of ours. */
export function readPress(body: unknown): PressJob | undefined {
  const { data: press } = Press.safeParse(body);
  const [action] = press?.actions ?? [];
  if (press === undefined || action === undefined) return undefined;
  const threadTs = press.container.thread_ts ?? press.message?.thread_ts;
  return {
    kind: "press",
    teamId: press.team.id,
    channel: press.channel.id,
    user: press.user.id,
    ...(threadTs !== undefined && { threadTs }),
    isEphemeral: press.container.is_ephemeral ?? false,
    responseUrl: press.response_url,
    pressId: press.trigger_id,
    actionId: action.action_id,
    value: action.value ?? "",
  };
}
