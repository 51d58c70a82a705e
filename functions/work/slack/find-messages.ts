import type { ConversationsRepliesArguments, WebClient } from "@slack/web-api";
import { eventType } from "./post-message.ts";

/** Where a message of ours is looked for. */
interface Place {
  readonly channel: string;
  /** of the message that the thread hangs on; absent: among the channel's own messages */
  readonly threadTs?: string | undefined;
  /** at which it can have been posted at the earliest, as Slack writes a time */
  readonly since: string;
}

/** What a message carries unseen. */
interface Metadata {
  readonly event_type?: string;
  readonly event_payload?: unknown;
}

/** There was more to read than we read: whether a message is there is not known. */
export class TooManyMessagesError extends Error {
  override readonly name = "TooManyMessagesError";
  readonly code = "too_many_messages";

  constructor() {
    super("More messages than we read stand where ours may be: look by hand whether it is there.");
  }
}

/** As many as Slack advises for one page: more take longer than we wait. */
const pageMessages = 200;
/** Slack lets about fifty pages be read in a minute; four thousand messages since a try that died are read by hand. */
const mostPages = 20;

/**
 * The times of those of our messages in a thread, or in a channel, that carry what is sought; empty when there is none.
 *
 * Looked for only when an earlier try may have died, or lost Slack's answer, after it had posted.
 *
 * @returns as many as the first page with any holds
 * @throws {TooManyMessagesError}
 * @see https://docs.slack.dev/reference/methods/conversations.replies
 * @see https://docs.slack.dev/reference/methods/conversations.history
 */
export async function findMessages(
  slack: WebClient,
  { channel, threadTs, since }: Place,
  isSought: (metadata: Metadata) => boolean,
): Promise<readonly string[]> {
  const place = {
    channel,
    oldest: since,
    inclusive: true,
    limit: pageMessages,
    include_all_metadata: true,
  } as const;
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const from = cursor === undefined ? {} : { cursor };
    const { messages = [], response_metadata } = await readPage(slack, threadTs, { ...place, ...from });
    const found = messages.flatMap(({ ts, metadata = {} }) =>
      ts !== undefined && isSought(metadata) ? [ts] : [],
    );
    cursor = response_metadata?.next_cursor || undefined;
    if (found.length > 0 || cursor === undefined) return found;
  }
  throw new TooManyMessagesError();
}

function readPage(
  slack: WebClient,
  threadTs: string | undefined,
  place: Omit<ConversationsRepliesArguments, "ts" | "token">,
) {
  return threadTs === undefined
    ? slack.conversations.history(place)
    : slack.conversations.replies({ ...place, ts: threadTs });
}

interface Sought {
  readonly channel: string;
  /** of the message that the thread hangs on; absent: among the channel's own messages */
  readonly threadTs?: string | undefined;
  /** the name of the work, which its message carries */
  readonly work: string;
  /** at which it can have been posted at the earliest, as Slack writes a time */
  readonly since: string;
}

/**
 * The times of the messages in a thread, or in a channel, that are the result of a piece of work.
 *
 * @throws {TooManyMessagesError} whoever asked must not post then, and has to say so
 */
export function findPosted(slack: WebClient, { work, ...place }: Sought): Promise<readonly string[]> {
  return findMessages(
    slack,
    place,
    ({ event_type, event_payload }) => event_type === eventType && Object(event_payload).work === work,
  );
}

/** Whether the result of a piece of work stands in a thread already, or in a channel. @throws {TooManyMessagesError} */
export async function isPosted(slack: WebClient, sought: Sought): Promise<boolean> {
  return (await findPosted(slack, sought)).length > 0;
}
