import * as z from "zod/mini";

/** A call of Slack's Web API, which throws for what Slack refuses. */
export type SlackCall = (method: string, args: Record<string, unknown>) => Promise<unknown>;

const Info = z.object({
  channel: z.object({ is_member: z.optional(z.boolean()), is_im: z.optional(z.boolean()) }),
});
const User = z.object({ user: z.object({ tz: z.optional(z.string()) }) });

/**
 * Whether the bot is a member of a channel: not of one that Slack does not show it.
 *
 * @see https://docs.slack.dev/reference/methods/conversations.info
 */
export async function isMemberOf(call: SlackCall, channel: string): Promise<boolean> {
  const info = await attempt(() => call("conversations.info", { channel }));
  const { data } = Info.safeParse(info);
  return data?.channel.is_member === true || data?.channel.is_im === true;
}

/**
 * The zone of a person's profile; absent where Slack does not say.
 *
 * @see https://docs.slack.dev/reference/methods/users.info
 */
export async function zoneOfUser(call: SlackCall, user: string): Promise<string | undefined> {
  return User.safeParse(await attempt(() => call("users.info", { user }))).data?.user.tz;
}

/** What Slack refuses to say is not known. */
async function attempt(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
