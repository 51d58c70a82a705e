import type { KnownBlock } from "@slack/types";
import type { Log } from "#lib/log.ts";
import type { Pictured } from "./build-card.ts";

/** What is sent in one try. */
export interface Content {
  readonly text: string;
  readonly blocks?: KnownBlock[];
}

/** Slack took not even the text: trying again cannot help. */
export class TextRefusedError extends Error {
  override readonly name = "TextRefusedError";
  readonly code: string;

  constructor(code: string) {
    super(`Slack refused a text without blocks: ${code}. See the log's "blocks refused" for what was sent.`);
    this.code = code;
  }
}

/** Sends a message once: why Slack does not take its blocks, or nothing. @throws when it failed for another reason */
export type SendOnce = (content: Content) => Promise<string | undefined>;

/**
 * Send a message so that it arrives: a picture that Slack cannot fetch is tried once more, then the table of years
 * stands in its place; whatever blocks Slack refuses then are our fault, which is logged as an error, and the text goes
 * alone.
 */
export async function sendMessage(
  { text, blocks, withoutPicture }: Pictured,
  once: SendOnce,
  log: Log,
): Promise<void> {
  if (withoutPicture !== undefined) {
    for (const _ of ["first", "again"]) {
      const refusal = await once({ text, blocks });
      if (refusal === undefined) return;
      log.warn("picture refused", { reason: refusal });
    }
  }
  const plain = (await withoutPicture?.()) ?? { text, blocks };
  const refusal = await once({ text: plain.text, blocks: plain.blocks });
  if (refusal === undefined) return;
  log.error("blocks refused", { reason: refusal, blocks: plain.blocks.map(({ type }) => type) });
  const left = await once({ text: plain.text });
  if (left !== undefined) throw new TextRefusedError(left);
}
