import type { KnownBlock } from "@slack/types";
import type { Message } from "#lib/slack/answer-message.ts";

/**
 * What Slack would refuse in a message, as sentences; empty when it would accept it.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks (read 2026-11-23)
 */
export function faultsOf({ text, blocks }: Message): string[] {
  const faults = blocks.flatMap(faultsOfBlock);
  if (text.trim() === "") faults.push("no text beside the blocks");
  if (blocks.length === 0 || blocks.length > 50) faults.push(`${blocks.length} blocks`);
  const size = JSON.stringify(blocks).length;
  if (size > 9000) faults.push(`${size} characters of blocks`);
  return faults;
}

function faultsOfBlock(block: KnownBlock): string[] {
  if (block.type === "section")
    return block.text === undefined ? ["section without text"] : textFaults(block.text.text);
  if (block.type === "context") {
    const count = block.elements.length;
    const texts = block.elements.flatMap((element) => ("text" in element ? textFaults(element.text) : []));
    return count === 0 || count > 10 ? [`${count} context elements`, ...texts] : texts;
  }
  return [`unknown block ${block.type}`];
}

function textFaults(text: string): string[] {
  const faults: string[] = [];
  if (text.length === 0 || text.length > 3000) faults.push(`text of ${text.length} characters`);
  return [...faults, ...unescaped(text)];
}

/** Anything between angle brackets but a web link of ours, or a bare `&`. */
export function unescaped(text: string): string[] {
  const withoutLinks = text.replace(/<https:\/\/[^<>|\s]+\|[^<>|]+>/g, "");
  const marks = withoutLinks.match(/[<>]|&(?!amp;|lt;|gt;)/g) ?? [];
  return marks.map((mark) => `unescaped ${mark}`);
}
