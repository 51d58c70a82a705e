import * as z from "zod/mini";
import { Clarify, Query } from "#lib/query/query.ts";
import { locales } from "#lib/words/locale.ts";

/** One conversation: a thread, or what was written to the bot outside threads. */
export interface Conversation {
  readonly teamId: string;
  readonly channel: string;
  /** of the message that the thread hangs on; absent: the direct messages outside threads */
  readonly threadTs?: string | undefined;
}

/** What was asked last, and the language in which it was answered. */
export const Remembered = z.object({
  query: Query,
  /** what was asked back about since: the figure before it is still there to be asked about */
  askedBack: z.optional(Clarify),
  locale: z.enum(locales),
});
export type Remembered = z.infer<typeof Remembered>;

/** What was asked last in a conversation. */
export interface ThreadMemory {
  recall(conversation: Conversation): Promise<Remembered | undefined>;
  keep(conversation: Conversation, asked: Remembered): Promise<void>;
}
