import type { ActionsBlock } from "@slack/types";
import { button, cardActions } from "#lib/slack/card/card-actions.ts";
import { type DigestRef, type Seal, sealValue } from "#lib/slack/wire/seal-value.ts";
import { type DigestButton, digestMessageWords } from "#lib/words/digest-post.ts";

/** Buttons that change a digest, sealed to their team. */
export function digestButtons(names: readonly DigestButton[], ref: DigestRef, seal: Seal): ActionsBlock {
  const labels = digestMessageWords(ref.locale).buttons;
  const value = sealValue(ref, seal);
  return {
    type: "actions",
    elements: names.map((name) => button(`${cardActions.digest}${name}`, labels[name], value)),
  };
}

/** What a button of these is called; `undefined`: it is another one. */
export function digestButtonOf(actionId: string): DigestButton | undefined {
  return all.find((name) => actionId === `${cardActions.digest}${name}`);
}

const all: readonly DigestButton[] = ["edit", "pause", "unsubscribe", "resume", "undo"];
