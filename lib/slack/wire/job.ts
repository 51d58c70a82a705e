import * as z from "zod/mini";
import { Query } from "#lib/query/query.ts";
import { locales } from "#lib/words/locale.ts";

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

/** A channel can be posted to again: it was unarchived, or the bot was invited to it. */
const PlaceJob = z.object({
  kind: z.literal("place"),
  eventId: z.string(),
  teamId: z.string(),
  channel: z.string(),
  event: z.enum(["unarchived", "joined"]),
});
export type PlaceJob = z.infer<typeof PlaceJob>;

/** Where an answer to a press goes. */
const pressedAt = {
  teamId: z.string(),
  channel: z.string(),
  user: z.string(),
  /** of the thread in which the message stands that was pressed */
  threadTs: z.optional(z.string()),
  /** whether that message is seen by one person alone */
  isEphemeral: z.boolean(),
  /** as it came with the request: followed only where Slack is */
  responseUrl: z.string(),
  /** unique to the press or the command */
  pressId: z.string(),
};

/** A person pressed a button. */
const PressJob = z.object({
  kind: z.literal("press"),
  ...pressedAt,
  actionId: z.string(),
  /** of the button, as it was sealed */
  value: z.string(),
});
export type PressJob = z.infer<typeof PressJob>;

/** A person filled in the form that changes a question. */
const ChangeJob = z.object({
  kind: z.literal("change"),
  ...pressedAt,
  query: Query,
  locale: z.enum(locales),
});
export type ChangeJob = z.infer<typeof ChangeJob>;

/** A person gave a command that is about Slack itself, such as who is in a channel, which only the worker can ask. */
const CommandJob = z.object({
  kind: z.literal("command"),
  ...pressedAt,
  query: Query,
  locale: z.enum(locales),
});
export type CommandJob = z.infer<typeof CommandJob>;

/** What the front function leaves to the worker, as it travels on the queue. */
export const Job = z.discriminatedUnion("kind", [
  MessageJob,
  OpenedJob,
  PlaceJob,
  PressJob,
  ChangeJob,
  CommandJob,
]);
export type Job = z.infer<typeof Job>;

/** Where work waits for the worker. What was sent is delivered at least once. */
export interface JobQueue {
  /** @param delaySeconds how long nobody gets the job, at most 900 */
  send(job: Job, delaySeconds?: number): Promise<void>;
}

/** Where jobs go that cannot be done, each with its reason, until somebody re-drives them. */
export interface DeadLetters {
  /** @param body of the queue's message, as it was */
  put(body: string, reason: string): Promise<void>;
}
