import * as z from "zod/mini";
import type { EmulatedSlack } from "./emulated-slack.ts";
import type { Passes } from "./passes.ts";
import type { Ephemerals, Shown } from "./shown.ts";
import { findRefusals, findUnfetchableImages } from "./validate/validate-message.ts";

/** What a `response_url` was given for: a command, or a press on a message. */
export interface Responding {
  readonly channel: string;
  readonly user: string;
  /** the message that was pressed; absent: a command */
  readonly source?: Shown | undefined;
}

const Response = z.object({
  text: z.optional(z.string()),
  blocks: z.optional(z.array(z.unknown())),
  response_type: z.optional(z.enum(["ephemeral", "in_channel"])),
  replace_original: z.optional(z.boolean()),
  delete_original: z.optional(z.boolean()),
  thread_ts: z.optional(z.string()),
});
type Response = z.infer<typeof Response>;

export interface ResponseUrlParts {
  readonly slack: EmulatedSlack;
  readonly passes: Passes<Responding>;
  readonly ephemerals: Ephemerals;
  /** checks every message of the app's */
  readonly check: (message: object) => void;
}

export interface ResponseUrlReply {
  readonly status: number;
  readonly body: string;
}

const ok: ResponseUrlReply = { status: 200, body: "ok" };
const refuse = (status: number, error: string): ResponseUrlReply => ({
  status,
  body: JSON.stringify({ ok: false, error }),
});

/** What Slack does with a message that is sent to a `response_url`. */
export async function respond(parts: ResponseUrlParts, id: string, body: string): Promise<ResponseUrlReply> {
  const used = parts.passes.use(id);
  if (used.refusal !== undefined) return refuse(404, `${used.refusal}_url`);
  const { data: response } = Response.safeParse(parseJson(body));
  if (response === undefined) return refuse(400, "invalid_payload");
  if (!response.delete_original) parts.check(response);
  const [refusal] = findRefusals(response);
  if (refusal !== undefined) return refuse(400, refusal.code);
  const [image] = await findUnfetchableImages(response);
  if (image !== undefined) return refuse(400, "invalid_blocks");
  const { source } = used.value;
  if (source !== undefined && (response.replace_original || response.delete_original)) {
    return changeSource(parts, source, response);
  }
  return addMessage(parts, used.value, response);
}

async function changeSource(
  { slack, ephemerals }: ResponseUrlParts,
  source: Shown,
  response: Response,
): Promise<ResponseUrlReply> {
  const { channel, ts } = source;
  const content = { text: response.text ?? "", blocks: response.blocks ?? [] };
  const isHere = source.onlyFor !== undefined;
  if (response.delete_original) {
    if (isHere) ephemerals.remove(ts);
    else await slack.call("chat.delete", { channel, ts });
  } else if (isHere) ephemerals.replace(ts, content);
  else await slack.call("chat.update", { channel, ts, ...content });
  return ok;
}

async function addMessage(
  { slack, ephemerals }: ResponseUrlParts,
  { channel, user }: Responding,
  response: Response,
): Promise<ResponseUrlReply> {
  const content = { text: response.text ?? "", blocks: response.blocks ?? [] };
  if (response.response_type === "in_channel") {
    const thread = response.thread_ts === undefined ? {} : { thread_ts: response.thread_ts };
    await slack.call("chat.postMessage", { channel, ...content, ...thread });
  } else {
    ephemerals.add({ channel, threadTs: response.thread_ts, onlyFor: user, ...content });
  }
  return ok;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
