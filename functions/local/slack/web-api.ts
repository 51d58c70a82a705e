import { type EmulatedSlack, places } from "./emulated-slack.ts";
import type { Passes, PostLimit } from "./passes.ts";
import { type Parts, readList, readParts, readString } from "./validate/message-parts.ts";
import { findRefusals, findUnfetchableImages, findViewFaults } from "./validate/validate-message.ts";

/** A call of the Web API, its arguments read. */
export interface WebApiCall {
  readonly method: string;
  readonly token: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export interface WebApiReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Either an answer, or the arguments with which `emulate` is to answer. */
type Step = { readonly reply: WebApiReply } | { readonly args: Readonly<Record<string, unknown>> };

export interface WebApiParts {
  readonly slack: EmulatedSlack;
  readonly triggers: Passes<string>;
  /** absent: as many messages as one likes */
  readonly postLimit?: PostLimit | undefined;
}

const refuse = (error: string, more: object = {}): Step => ({
  reply: { status: 200, body: { ok: false, error, ...more } },
});

/** What Slack checks and `emulate` does not; the rest is left to it. */
export async function prepareCall(parts: WebApiParts, { method, args }: WebApiCall): Promise<Step> {
  if (method === "chat.postMessage") return preparePost(parts, args);
  if (method === "chat.update" || method === "chat.postEphemeral")
    return (await refuseBlocks(args)) ?? { args };
  if (method === "views.open") return prepareView(parts, args);
  if (isPaged(method)) return preparePage(parts, method, args);
  if (method.startsWith("assistant.threads.")) return { reply: { status: 200, body: { ok: true } } };
  return { args };
}

async function preparePost(
  { slack, postLimit }: WebApiParts,
  args: Readonly<Record<string, unknown>>,
): Promise<Step> {
  const channel = String(args.channel);
  const seconds = postLimit?.(channel);
  if (seconds !== undefined) {
    const headers = { "retry-after": String(seconds) };
    return { reply: { status: 429, headers, body: { ok: false, error: "ratelimited" } } };
  }
  if (!(await isMember(slack, channel))) return refuse("not_in_channel");
  return (await refuseBlocks(args)) ?? { args: { ...args, bot_id: places.bot, app_id: places.app } };
}

/** `emulate` lets anybody post in a public channel; Slack lets a bot post where it is a member. */
async function isMember(slack: EmulatedSlack, channel: string): Promise<boolean> {
  const found = await slack.call("conversations.members", { channel }).catch(() => undefined);
  return found === undefined || (Array.isArray(found.members) && found.members.includes(places.botUser));
}

async function refuseBlocks(args: object): Promise<Step | undefined> {
  const refusals = findRefusals(args);
  const [first] = refusals;
  if (first !== undefined) return refuse(first.code, { errors: refusals.map(({ fault }) => fault) });
  const [image] = await findUnfetchableImages(args);
  return image === undefined
    ? undefined
    : refuse("invalid_blocks", { errors: [`downloading ${image} failed`] });
}

async function preparePage(
  { slack }: WebApiParts,
  method: PagedMethod,
  args: Readonly<Record<string, unknown>>,
): Promise<Step> {
  return { reply: await readPage(slack, method, args).catch(readRefusal) };
}

function readRefusal(error: unknown): WebApiReply {
  const [, code = "internal_error"] = /"error":"(\w+)"/.exec(String(error)) ?? [];
  return { status: 200, body: { ok: false, error: code } };
}

/** A trigger of ours becomes one of `emulate`'s. */
async function prepareView(
  { slack, triggers }: WebApiParts,
  args: Readonly<Record<string, unknown>>,
): Promise<Step> {
  const used = triggers.use(String(args.trigger_id));
  if (used.refusal === "expired") return refuse("expired_trigger_id");
  if (used.refusal !== undefined) return refuse("exchanged_trigger_id");
  const faults = findViewFaults(typeof args.view === "object" && args.view !== null ? args.view : {});
  if (faults.length > 0) return refuse("invalid_arguments", { response_metadata: { messages: faults } });
  const { trigger_id } = await slack.call("views.generateTriggerId", { user_id: used.value });
  return { args: { ...args, trigger_id } };
}

/** How many messages Slack gives where nobody says, and at most. */
const pageSizes = {
  "conversations.history": { usual: 100, most: 999 },
  "conversations.replies": { usual: 1000, most: 1000 },
} as const;
type PagedMethod = keyof typeof pageSizes;

function isPaged(method: string): method is PagedMethod {
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
async function readPage(
  slack: EmulatedSlack,
  method: PagedMethod,
  args: Readonly<Record<string, unknown>>,
): Promise<WebApiReply> {
  const { usual, most } = pageSizes[method];
  const within = (await readAll(slack, method, args)).filter((message) => isWithin(message, args));
  const from =
    args.cursor === undefined ? 0 : within.findIndex((message) => encodeCursor(message) === args.cursor);
  if (from < 0) return { status: 200, body: { ok: false, error: "invalid_cursor" } };
  const to = from + Math.min(Number(args.limit) || usual, most);
  const next = within[to];
  const hasMetadata = String(args.include_all_metadata) === "true";
  const messages = within
    .slice(from, to)
    .map(({ metadata, ...message }) => (hasMetadata ? { ...message, metadata } : message));
  const next_cursor = next === undefined ? "" : encodeCursor(next);
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
    messages.push(...readList(page.messages));
    cursor = readString(readParts(page.response_metadata).next_cursor);
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
function encodeCursor({ ts }: Parts): string {
  return Buffer.from(`next_ts:${ts}`).toString("base64");
}
