import type { ContextBlock, KnownBlock, SectionBlock } from "@slack/types";
import { blockLimits, clip } from "./block-limits.ts";

/** A paragraph of `mrkdwn`, kept to Slack's length. */
export function section(text: string): SectionBlock {
  return { type: "section", text: { type: "mrkdwn", text: clip(text, blockLimits.textObject) } };
}

/** Small print: up to ten elements of `mrkdwn`. */
export function context(texts: readonly string[]): ContextBlock {
  const elements = texts.slice(0, blockLimits.contextElements).map((text) => ({
    type: "mrkdwn" as const,
    text: clip(text, blockLimits.textObject),
  }));
  return { type: "context", elements };
}

/** The blocks from the top that fit into one message, by number and by characters. */
export function fitMessage(blocks: readonly KnownBlock[]): KnownBlock[] {
  const fitting: KnownBlock[] = [];
  let characters = 0;
  for (const block of blocks.slice(0, blockLimits.blocksInMessage)) {
    characters += JSON.stringify(block).length;
    if (characters > blockLimits.messageCharacters) break;
    fitting.push(block);
  }
  return fitting;
}
