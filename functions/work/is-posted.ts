import type { WebClient } from "@slack/web-api";
import { findMessages } from "./find-messages.ts";
import { eventType } from "./post-message.ts";

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
export function postedAt(slack: WebClient, { work, ...place }: Sought): Promise<readonly string[]> {
  return findMessages(
    slack,
    place,
    ({ event_type, event_payload }) => event_type === eventType && Object(event_payload).work === work,
  );
}

/** Whether the result of a piece of work stands in a thread already, or in a channel. @throws {TooManyMessagesError} */
export async function isPosted(slack: WebClient, sought: Sought): Promise<boolean> {
  return (await postedAt(slack, sought)).length > 0;
}
