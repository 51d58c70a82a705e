import * as z from "zod/mini";
import type { MessageJob, OpenedJob, PlaceJob } from "./job.ts";

/** What is left out, or is sent as nothing, is absent. */
const optional = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.pipe(
    z.nullish(schema),
    z.transform((value) => value ?? undefined),
  );

const Envelope = z.object({
  event_id: z.string(),
  team_id: z.string(),
  authorizations: optional(z.array(z.object({ user_id: z.string() }))),
  event: z.object({
    type: z.string(),
    subtype: optional(z.string()),
    bot_id: optional(z.string()),
    app_id: optional(z.string()),
    edited: optional(z.unknown()),
    hidden: optional(z.boolean()),
    channel: optional(z.string()),
    channel_type: optional(z.string()),
    user: optional(z.string()),
    text: optional(z.string()),
    ts: optional(z.string()),
    thread_ts: optional(z.string()),
    tab: optional(z.string()),
  }),
});
type Envelope = z.infer<typeof Envelope>;

/**
 * The work that an event of Slack's brings; `undefined` when there is none.
 *
 * Passed over are messages of bots, ours included, edits, deletions, joins and whatever else carries a subtype that no
 * person's own words do, and messages in channels that do not mention the bot. That the bot itself joins a channel is an
 * event of its own.
 *
 * @see https://docs.slack.dev/reference/events/message
 */
export function readEvent(body: unknown): MessageJob | OpenedJob | PlaceJob | undefined {
  const { data: envelope } = Envelope.safeParse(body);
  if (envelope === undefined) return undefined;
  const place = readPlace(envelope);
  if (place !== undefined) return place;
  if (isFromBot(envelope)) return undefined;
  const { event } = envelope;
  if (event.type === "app_home_opened") return readOpened(envelope);
  if (event.type === "app_mention") return readMessage(envelope, event.channel_type === "im");
  return event.type === "message" && event.channel_type === "im" ? readMessage(envelope, true) : undefined;
}

/** A file that comes with the words, and a reply that the channel sees too. */
const written: readonly (string | undefined)[] = [undefined, "file_share", "thread_broadcast"];

const unarchived: readonly string[] = ["channel_unarchive", "group_unarchive"];

/** @see https://docs.slack.dev/reference/events/member_joined_channel */
function readPlace({ event, event_id, team_id, authorizations = [] }: Envelope): PlaceJob | undefined {
  const { type, channel, user } = event;
  const isJoined = type === "member_joined_channel" && authorizations.some(({ user_id }) => user_id === user);
  if (channel === undefined || !(isJoined || unarchived.includes(type))) return undefined;
  return {
    kind: "place",
    eventId: event_id,
    teamId: team_id,
    channel,
    event: isJoined ? "joined" : "unarchived",
  };
}

function isFromBot({ event, authorizations = [] }: Envelope): boolean {
  if (event.bot_id !== undefined || event.app_id !== undefined) return true;
  return authorizations.some(({ user_id }) => user_id === event.user);
}

function readMessage({ event, event_id, team_id }: Envelope, isDirect: boolean): MessageJob | undefined {
  const { channel, user, text = "", ts, thread_ts } = event;
  const isWritten = written.includes(event.subtype) && event.edited === undefined && event.hidden !== true;
  if (!isWritten || channel === undefined || user === undefined || ts === undefined) return undefined;
  const thread = thread_ts === undefined ? {} : { threadTs: thread_ts };
  return {
    kind: "message",
    eventId: event_id,
    teamId: team_id,
    channel,
    isDirect,
    user,
    text,
    ts,
    ...thread,
  };
}

function readOpened({ event, event_id, team_id }: Envelope): OpenedJob | undefined {
  const { channel, user, tab } = event;
  if (tab !== "messages" || channel === undefined || user === undefined) return undefined;
  return { kind: "opened", eventId: event_id, teamId: team_id, channel, user };
}
