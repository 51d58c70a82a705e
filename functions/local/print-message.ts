import * as z from "zod/mini";

const Texts = z.object({ text: z.string() });
const Block = z.union([
  z.object({ type: z.literal("section"), text: Texts }),
  z.object({ type: z.literal("context"), elements: z.array(Texts) }),
]);
const Reply = z.object({ blocks: z.array(Block) });

/** A command's reply as a terminal shows it: the blocks that Slack would draw, without their marks. */
export function printMessage(body: string): string {
  const reply = Reply.parse(JSON.parse(body));
  return reply.blocks
    .map((block) => (block.type === "section" ? [block.text] : block.elements))
    .map((texts) => texts.map(({ text }) => unmark(text)).join("\n"))
    .join("\n\n");
}

function unmark(text: string): string {
  return text
    .replace(/<(https:[^|>]+)\|([^>]+)>/g, "$2 ($1)")
    .replace(/\*([^*\n]+)\*/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
