import type { EmulatedSlack } from "./emulated-slack.ts";
import { readList, readString } from "./validate/message-parts.ts";

/** A message as somebody sees it. */
export interface Shown {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs?: string | undefined;
  /** who alone sees it; absent: everybody */
  readonly onlyFor?: string | undefined;
  readonly text: string;
  readonly blocks: readonly unknown[];
}

/** Messages that one person alone sees: `emulate` keeps them where nobody can read them. */
export interface Ephemerals {
  add(message: Omit<Shown, "ts">): Shown;
  replace(ts: string, content: Pick<Shown, "text" | "blocks">): boolean;
  remove(ts: string): boolean;
  all(): readonly Shown[];
}

export function startEphemerals(): Ephemerals {
  const messages = new Map<string, Shown>();
  let count = 0;
  return {
    add(message) {
      count += 1;
      const ts = `${(Date.now() / 1000).toFixed(3)}${String(count).padStart(3, "0")}`;
      const shown = { ...message, ts };
      messages.set(ts, shown);
      return shown;
    },
    replace(ts, content) {
      const old = messages.get(ts);
      if (old === undefined) return false;
      messages.set(ts, { ...old, ...content });
      return true;
    },
    remove: (ts) => messages.delete(ts),
    all: () => [...messages.values()],
  };
}

/** Everything that was posted in a channel, each thread's replies after their parent. */
export async function readChannel(slack: EmulatedSlack, channel: string): Promise<Shown[]> {
  const { messages } = await slack.call("conversations.history", { channel, limit: 200 }, "person");
  const threads = readList(messages).map(async (parent) => {
    if (!parent.reply_count) return [parent];
    const replies = await slack.call("conversations.replies", { channel, ts: parent.ts }, "person");
    return readList(replies.messages);
  });
  return (await Promise.all(threads)).flat().map(({ ts, thread_ts, text, blocks }) => ({
    channel,
    ts: readString(ts),
    ...(thread_ts !== undefined && { threadTs: readString(thread_ts) }),
    text: readString(text),
    blocks: readList(blocks),
  }));
}
