import * as z from "zod/mini";

/** A person's message to the bot: a mention in a channel, or a direct message. */
const MessageJob = z.object({
  kind: z.literal("message"),
  eventId: z.string(),
  teamId: z.string(),
  channel: z.string(),
  /** written to the bot alone */
  isDirect: z.boolean(),
  user: z.string(),
  text: z.string(),
  /** the message's own timestamp, which with the channel is its name */
  ts: z.string(),
  /** of the message that the thread hangs on; absent outside threads */
  threadTs: z.optional(z.string()),
});
export type MessageJob = z.infer<typeof MessageJob>;

/** A person opened the conversation with the bot. */
const OpenedJob = z.object({
  kind: z.literal("opened"),
  eventId: z.string(),
  teamId: z.string(),
  channel: z.string(),
  user: z.string(),
});
export type OpenedJob = z.infer<typeof OpenedJob>;

/** What the front function leaves to the worker, as it travels on the queue. */
export const Job = z.discriminatedUnion("kind", [MessageJob, OpenedJob]);
export type Job = z.infer<typeof Job>;
