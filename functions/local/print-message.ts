import * as z from "zod/mini";
import { pressables } from "./slack/pressables.ts";

const Texts = z.object({ text: z.string() });
const Block = z.union([
  z.object({ type: z.literal("section"), text: Texts }),
  z.object({ type: z.literal("context"), elements: z.array(Texts) }),
  z.object({ type: z.literal("image"), alt_text: z.string() }),
  z.looseObject({ type: z.enum(["actions", "context_actions"]) }),
]);
type Block = z.infer<typeof Block>;
const Reply = z.object({ blocks: z.array(Block) });

/** A message as a terminal shows it: what Slack would draw, without its marks, buttons in square brackets. */
export function printMessage(body: string): string {
  return Reply.parse(JSON.parse(body)).blocks.map(printBlock).join("\n\n");
}

function printBlock(block: Block): string {
  switch (block.type) {
    case "section":
      return unmark(block.text.text);
    case "context":
      return block.elements.map(({ text }) => unmark(text)).join("\n");
    case "image":
      return `(${block.alt_text})`;
    default:
      return pressables({ blocks: [block] })
        .map(({ label }) => `[${label}]`)
        .join(" ");
  }
}

function unmark(text: string): string {
  return text
    .replace(/<(https:[^|>]+)\|([^>]+)>/g, "$2 ($1)")
    .replace(/\*([^*\n]+)\*/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
