import type { Block, ContextBlock, SectionBlock } from "@slack/types";
import { blockLimits, clip } from "./block-limits.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Make text from outside safe inside `mrkdwn`: nothing of it is read as a link, a mention or an entity.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeMrkdwn(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/** The names of channels and people in an escaped text, as Slack shows them: never of groups or of everybody. */
export function keepPlaces(escaped: string): string {
  return escaped.replace(/&lt;(#C|@[UW])([A-Z0-9]+)&gt;/g, "<$1$2>");
}

/** A link with words; `|` would end the address, so it is encoded. */
export function linkMrkdwn(address: string, words: string): string {
  return `<${escapeMrkdwn(encodeURI(decodeURI(address)).replaceAll("|", "%7C"))}|${escapeMrkdwn(words.replaceAll("|", "/"))}>`;
}

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

/**
 * The blocks from the top that fit into one message, by number and by characters.
 *
 * The last of them, which says where the figures come from and how the question was read, always stays.
 *
 * @param kept what follows in any case, such as buttons
 */
export function fitMessage<Kind extends Block>(blocks: readonly Kind[], kept: readonly Kind[] = []): Kind[] {
  const all = [...blocks, ...kept];
  if (all.length <= blockLimits.blocksInMessage && sizeOf(all) <= blockLimits.messageCharacters) return all;
  const ending = [...blocks.slice(-1), ...kept];
  const fitting: Kind[] = [];
  let characters = sizeOf(ending);
  for (const block of blocks.slice(0, -1)) {
    characters += sizeOf([block]);
    const isFull = fitting.length + ending.length >= blockLimits.blocksInMessage;
    if (isFull || characters > blockLimits.messageCharacters) break;
    fitting.push(block);
  }
  return [...fitting, ...ending];
}

/** In characters of JSON, with what stands between the blocks. */
function sizeOf(blocks: readonly Block[]): number {
  return JSON.stringify(blocks).length;
}
