import type { Query } from "#lib/ask/query.ts";

/** One conversation: a thread, or what was written to the bot outside threads. */
export interface Conversation {
  readonly teamId: string;
  readonly channel: string;
  /** of the message that the thread hangs on; absent: the direct messages outside threads */
  readonly threadTs?: string | undefined;
}

/** What was asked last in a conversation. */
export interface ThreadMemory {
  recall(conversation: Conversation): Promise<Query | undefined>;
  keep(conversation: Conversation, query: Query): Promise<void>;
}
