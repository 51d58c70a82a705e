import type { ActionsBlock } from "@slack/types";
import type { Digest } from "#lib/digest/digest.ts";
import { button, cardActions } from "#lib/slack/card/card-actions.ts";
import { type DigestRef, type Seal, sealValue } from "#lib/slack/wire/seal-value.ts";
import type { DigestButton, DigestPostWords } from "#lib/words/english/digest-post.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";

/** Buttons that change a digest, sealed to their team. */
export function digestButtons(names: readonly DigestButton[], ref: DigestRef, seal: Seal): ActionsBlock {
  const labels = wordsInDetail(ref.locale).digestPost.buttons;
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

/** Why figures differ: the market, claims, and our own revisions, each apart; none where nothing was held against them. */
export function whyLines(
  { movers, otherMoves, headline, claims, revised }: Digest,
  words: DigestPostWords,
): readonly string[] {
  const moved = movers.length + otherMoves;
  const market =
    moved === 0
      ? words.noMarket
      : words.market({ moved: String(moved), others: otherMoves > 0 ? String(otherMoves) : undefined });
  const inputs = headline?.inputs ?? [];
  if (moved + claims.length + revised.length === 0 && headline?.before === undefined) return [];
  return [
    `${words.why}: ${market}`,
    ...(inputs.length > 0 ? [words.inputs(inputs.join("; "))] : []),
    ...(inputs.length === 0 && headline?.before !== undefined && revised.length === 0
      ? [words.noInputs]
      : []),
    ...(claims.length > 0 ? [words.claims(claims.join(", "))] : []),
    ...revised.map((part) => words.revised[part]),
  ];
}
