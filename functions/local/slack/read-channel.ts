import type { EmulatedSlack } from "./emulated-slack.ts";
import type { Shown } from "./shown.ts";
import { listOf, textOf } from "./validate-parts.ts";

/** Everything that was posted in a channel, the replies in threads behind what they hang on. */
export async function readChannel(slack: EmulatedSlack, channel: string): Promise<Shown[]> {
  const { messages } = await slack.call("conversations.history", { channel, limit: 200 }, "person");
  const threads = listOf(messages).map(async (parent) => {
    if (!parent.reply_count) return [parent];
    const replies = await slack.call("conversations.replies", { channel, ts: parent.ts }, "person");
    return listOf(replies.messages);
  });
  return (await Promise.all(threads)).flat().map(({ ts, thread_ts, text, blocks }) => ({
    channel,
    ts: textOf(ts),
    ...(thread_ts !== undefined && { threadTs: textOf(thread_ts) }),
    text: textOf(text),
    blocks: listOf(blocks),
  }));
}
