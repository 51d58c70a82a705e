import type { ConversationsRepliesArguments, WebClient } from "@slack/web-api";
import { eventType } from "./post-message.ts";

interface Sought {
  readonly channel: string;
  /** of the message that the thread hangs on; absent: among the channel's own messages */
  readonly threadTs?: string | undefined;
  /** the name of the work, which its message carries */
  readonly work: string;
  /** before which it cannot have been posted, as Slack writes a time */
  readonly since: string;
}

/** Slack's most for one page. */
const pageMessages = 200;
/** A place with more messages than so many pages since then is not read to the end. */
const mostPages = 10;

/**
 * Whether the result of a piece of work stands in a thread already, or in a channel.
 *
 * Asked only when an earlier try may have died, or lost Slack's answer, after it had posted.
 *
 * @see https://docs.slack.dev/reference/methods/conversations.replies
 */
export async function isPosted(
  slack: WebClient,
  { channel, threadTs, work, since }: Sought,
): Promise<boolean> {
  const place = { channel, oldest: since, limit: pageMessages, include_all_metadata: true } as const;
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const { messages = [], response_metadata } = await readPage(slack, threadTs, {
      ...place,
      ...(cursor !== undefined && { cursor }),
    });
    const isHere = messages.some(
      ({ metadata }) => metadata?.event_type === eventType && Object(metadata.event_payload).work === work,
    );
    if (isHere) return true;
    cursor = response_metadata?.next_cursor || undefined;
    if (cursor === undefined) return false;
  }
  return false;
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
