import type { Pressable } from "./envelopes.ts";
import type { Shown } from "./shown.ts";
import { listOf, type Parts, partsOf, textOf } from "./validate-parts.ts";

/** Everything in a message that a person can press, in order; each half of a pair of feedback buttons for itself. */
export function pressables({ blocks }: Pick<Shown, "blocks">): readonly Pressable[] {
  return listOf(blocks).flatMap((block, at) => {
    const elements = [...listOf(block.elements), ...(block.accessory ? [partsOf(block.accessory)] : [])];
    const blockId = textOf(block.block_id) || `block-${at}`;
    return elements.flatMap((element) => pressablesOf(element, blockId));
  });
}

function pressablesOf(element: Parts, blockId: string): readonly Pressable[] {
  const { type, action_id, text, value } = element;
  const at = { blockId, actionId: textOf(action_id) };
  if (type === "button" && element.url === undefined) {
    return [{ ...at, type, value: textOf(value), label: textOf(text) }];
  }
  if (type !== "feedback_buttons") return [];
  return [element.positive_button, element.negative_button].map(partsOf).map((button) => ({
    ...at,
    type,
    value: textOf(button.value),
    label: textOf(button.text),
  }));
}
