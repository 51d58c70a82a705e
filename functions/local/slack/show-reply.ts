import type { EmulatedSlack } from "./emulated-slack.ts";
import { unfetchableImages } from "./fetch-images.ts";
import type { AppReply } from "./send-to-app.ts";
import type { Ephemerals, Shown } from "./shown.ts";
import { refusalsOf } from "./validate-message.ts";
import { listOf, partsOf, textOf } from "./validate-parts.ts";

export interface ShowParts {
  readonly slack: EmulatedSlack;
  readonly ephemerals: Ephemerals;
  /** told of every message that the app answers with */
  readonly check: (message: object) => void;
}

/**
 * What Slack shows of the app's answer to a command.
 *
 * What Slack does with blocks there that it refuses elsewhere is not documented, and the app is not told. The harder of
 * the possible ways is taken: the person reads that the command failed.
 */
export async function showReply(
  { slack, ephemerals, check }: ShowParts,
  { channel, user: onlyFor }: { readonly channel: string; readonly user: string },
  reply: AppReply,
): Promise<Shown> {
  const failed = (error: string) =>
    ephemerals.add({ channel, onlyFor, text: `/aicost failed with the error "${error}"`, blocks: [] });
  if (reply.failure !== undefined) {
    return failed(reply.failure === "http_timeout" ? "operation_timeout" : "dispatch_failed");
  }
  if (reply.status !== 200) return failed("dispatch_failed");
  const { text, blocks, response_type } = readReply(reply.body);
  const message = { text: textOf(text), blocks: listOf(blocks) };
  check(message);
  const [refusal] = refusalsOf(message);
  if (refusal !== undefined) return failed(refusal.code);
  if ((await unfetchableImages(message)).length > 0) return failed("invalid_blocks");
  if (response_type !== "in_channel") return ephemerals.add({ channel, onlyFor, ...message });
  const posted = await slack.call("chat.postMessage", { channel, ...message });
  return { channel, ts: textOf(posted.ts), ...message };
}

function readReply(body: string) {
  try {
    return partsOf(JSON.parse(body));
  } catch {
    return partsOf({ text: body });
  }
}
