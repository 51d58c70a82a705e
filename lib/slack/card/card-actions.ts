import type { Button, KnownBlock } from "@slack/types";
import type { Answer } from "#lib/answer/answer.ts";
import type { Query } from "#lib/query/query.ts";
import { traits } from "#lib/query/traits.ts";
import { blockLimits, clip } from "#lib/slack/block-limits.ts";
import { type Seal, sealValue } from "#lib/slack/wire/seal-value.ts";
import { wordsOf } from "#lib/words/words.ts";

/** What can be done with an answer, by the ids of its buttons. */
export const cardActions = {
  share: "share",
  change: "change",
  why: "why",
  table: "table",
  feedback: "feedback",
  /** followed by the number of the question */
  ask: "ask-",
  /** followed by what is done with a digest */
  digest: "digest-",
} as const;

/** The names of the form that changes a question, and of its fields; each field's block and element have the same. */
export const changeForm = { id: "change", system: "system", year: "year", currency: "currency" } as const;

/** An answer, and what has to be known to act on it. */
export interface Card {
  readonly id: string;
  readonly answer: Answer;
  /** with every relative date resolved */
  readonly query: Query;
  /** whether its chart can be fetched under its id */
  readonly hasChart: boolean;
  /** the same year by year, in the chart's place */
  readonly years: Answer | undefined;
  readonly canAskWhy: boolean;
  readonly canAskYears: boolean;
}

/** The answers that are shared, explained and judged: those that give figures. */
const judged: readonly Answer["shape"][] = [
  "forecast",
  "history",
  "threshold",
  "comparison",
  "trend",
  "estimate",
];
/**
 * Whether a channel is a direct message.
 *
 * @see https://docs.slack.dev/reference/objects/conversation-object
 */
export function isDirect(channel: string): boolean {
  return channel.startsWith("D");
}

/** The blocks of buttons under an answer; none under one that gives no figure and offers no question. */
export function actionBlocks(
  card: Card,
  seal: Seal,
  { canShare = true, askedBy }: { readonly canShare?: boolean; readonly askedBy?: string | undefined } = {},
): KnownBlock[] {
  const { answer, query } = card;
  const offers = offerBlock(answer, seal);
  if (offers !== undefined) return [offers];
  if (!judged.includes(answer.shape) || answer.figures.length === 0) return [];
  const words = wordsOf(answer.locale).card;
  const value = sealValue({ answerId: card.id, query, locale: answer.locale, askedBy }, seal);
  if (value.length > blockLimits.buttonValue) return [];
  const shown: readonly (readonly [string, string, boolean])[] = [
    [cardActions.share, words.share, canShare],
    [cardActions.change, words.change, traits[query.intent].isChangeable],
    [cardActions.why, words.why, card.canAskWhy],
    [cardActions.table, words.table, card.canAskYears],
  ];
  const elements = shown.flatMap(([id, label, isOffered]) => (isOffered ? [button(id, label, value)] : []));
  const actions: KnownBlock[] = elements.length === 0 ? [] : [{ type: "actions", elements }];
  return [...actions, feedbackBlock(answer, value)];
}

/** Questions to choose from, where the answer asks back or offers names, and what it offers by a name of its own. */
function offerBlock({ shape, examples, offers, locale }: Answer, seal: Seal): KnownBlock | undefined {
  const isChoice = shape === "clarify" || shape === "suggest";
  const asked = offers ?? (isChoice ? examples.map((question) => ({ label: question, question })) : []);
  if (asked.length === 0) return undefined;
  const elements = asked
    .slice(0, blockLimits.actions)
    .map(({ label, question }, at) =>
      button(`${cardActions.ask}${at}`, label, sealValue({ question, locale }, seal)),
    );
  return { type: "actions", elements };
}

/** A button, its label kept to Slack's length. */
export function button(id: string, label: string, value: string): Button {
  const text = { type: "plain_text" as const, text: clip(label, blockLimits.buttonText) };
  return { type: "button", action_id: id, text, value };
}

/** The judgement is the first character of the value: what follows is the sealed answer. */
function feedbackBlock({ locale }: Answer, value: string): KnownBlock {
  const words = wordsOf(locale).card;
  const half = (label: string, mark: string) => ({
    text: { type: "plain_text" as const, text: label },
    accessibility_label: label,
    value: `${mark}${value}`,
  });
  return {
    type: "context_actions",
    elements: [
      {
        type: "feedback_buttons",
        action_id: cardActions.feedback,
        positive_button: half(words.good, "+"),
        negative_button: half(words.bad, "-"),
      },
    ],
  };
}
