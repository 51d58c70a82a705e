import type { EmulatedSlack } from "./emulated-slack.ts";
import { listOf, type Parts, partsOf, textOf } from "./validate-parts.ts";
import type { WebApiReply } from "./web-api.ts";

/** How many messages Slack gives where nobody says, and at most. */
const pageSizes = {
  "conversations.history": { usual: 100, most: 999 },
  "conversations.replies": { usual: 1000, most: 1000 },
} as const;
export type PagedMethod = keyof typeof pageSizes;

export function isPaged(method: string): method is PagedMethod {
  return method in pageSizes;
}

/**
 * A page of a channel, newest first, or of a thread, oldest first and its parent before all: after `oldest`, before
 * `latest`, as many as `limit`, from `cursor` on, and with metadata only when they are asked for.
 *
 * `emulate` knows no `oldest` and `latest`, and gives a thread as a whole, with everything that its messages carry.
 *
 * @see https://docs.slack.dev/reference/methods/conversations.history
 * @see https://docs.slack.dev/reference/methods/conversations.replies
 */
export async function readPage(
  slack: EmulatedSlack,
  method: PagedMethod,
  args: Readonly<Record<string, unknown>>,
): Promise<WebApiReply> {
  const { usual, most } = pageSizes[method];
  const within = (await readAll(slack, method, args)).filter((message) => isWithin(message, args));
  const from =
    args.cursor === undefined ? 0 : within.findIndex((message) => cursorAt(message) === args.cursor);
  if (from < 0) return { status: 200, body: { ok: false, error: "invalid_cursor" } };
  const to = from + Math.min(Number(args.limit) || usual, most);
  const next = within[to];
  const hasMetadata = String(args.include_all_metadata) === "true";
  const messages = within
    .slice(from, to)
    .map(({ metadata, ...message }) => (hasMetadata ? { ...message, metadata } : message));
  const next_cursor = next === undefined ? "" : cursorAt(next);
  return {
    status: 200,
    body: { ok: true, messages, has_more: next !== undefined, response_metadata: { next_cursor } },
  };
}

async function readAll(
  slack: EmulatedSlack,
  method: PagedMethod,
  { channel, ts }: Readonly<Record<string, unknown>>,
): Promise<readonly Parts[]> {
  const messages: Parts[] = [];
  let cursor = "";
  do {
    const page = await slack.call(method, { channel, ts, limit: 1000, ...(cursor !== "" && { cursor }) });
    messages.push(...listOf(page.messages));
    cursor = textOf(partsOf(page.response_metadata).next_cursor);
  } while (cursor !== "");
  return messages;
}

function isWithin({ ts }: Parts, args: Readonly<Record<string, unknown>>): boolean {
  const { oldest = "0", latest = "Infinity", inclusive } = args;
  const [at, from, to] = [Number(ts), Number(oldest), Number(latest)];
  if (ts === args.ts) return true;
  const isEdge = (at === from || at === to) && String(inclusive) === "true";
  return isEdge || (at > from && at < to);
}

/** Nobody but Slack knows what a cursor means. */
function cursorAt({ ts }: Parts): string {
  return Buffer.from(`next_ts:${ts}`).toString("base64");
}
