import { type EmulatedSlack, places } from "./emulated-slack.ts";
import { unfetchableImages } from "./fetch-images.ts";
import type { Passes } from "./passes.ts";
import type { PostLimit } from "./rate-limit.ts";
import { isPaged, type PagedMethod, readPage } from "./read-pages.ts";
import { refusalsOf, viewFaults } from "./validate-message.ts";

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
    return (await refusedBlocks(args)) ?? { args };
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
  return (await refusedBlocks(args)) ?? { args: { ...args, bot_id: places.bot, app_id: places.app } };
}

/** `emulate` lets anybody post in a public channel; Slack lets a bot post where it is a member. */
async function isMember(slack: EmulatedSlack, channel: string): Promise<boolean> {
  const found = await slack.call("conversations.members", { channel }).catch(() => undefined);
  return found === undefined || (Array.isArray(found.members) && found.members.includes(places.botUser));
}

async function refusedBlocks(args: object): Promise<Step | undefined> {
  const refusals = refusalsOf(args);
  const [first] = refusals;
  if (first !== undefined) return refuse(first.code, { errors: refusals.map(({ fault }) => fault) });
  const [image] = await unfetchableImages(args);
  return image === undefined
    ? undefined
    : refuse("invalid_blocks", { errors: [`downloading ${image} failed`] });
}

async function preparePage(
  { slack }: WebApiParts,
  method: PagedMethod,
  args: Readonly<Record<string, unknown>>,
): Promise<Step> {
  return { reply: await readPage(slack, method, args).catch(refusalOf) };
}

function refusalOf(error: unknown): WebApiReply {
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
  const faults = viewFaults(typeof args.view === "object" && args.view !== null ? args.view : {});
  if (faults.length > 0) return refuse("invalid_arguments", { response_metadata: { messages: faults } });
  const { trigger_id } = await slack.call("views.generateTriggerId", { user_id: used.value });
  return { args: { ...args, trigger_id } };
}
