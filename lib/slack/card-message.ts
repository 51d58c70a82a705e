import type { KnownBlock } from "@slack/types";
import type { Seal } from "./action-value.ts";
import { answerMessage, type Message } from "./answer-message.ts";
import { context, fitMessage } from "./blocks.ts";
import { actionBlocks, type Card } from "./card-actions.ts";
import { cardWords } from "./card-words.ts";

/** An answer with its buttons. */
export function cardMessage(card: Card, seal: Seal): Message {
  const { text, blocks } = answerMessage(card.answer);
  return { text, blocks: fitMessage(blocks, actionBlocks(card, seal)) };
}

/** The same for a whole channel: it says who asked, and cannot be shared again. */
export function sharedMessage(card: Card, seal: Seal, userId: string): Message {
  const { text, blocks } = answerMessage(card.answer);
  const by = cardWords(card.answer.locale).sharedBy(`<@${userId}>`);
  const head: KnownBlock = context([by]);
  const actions = actionBlocks(card, seal, { isShared: true });
  return { text: `${by}\n${text}`, blocks: fitMessage([head, ...blocks], actions) };
}

/** A sentence to one person. */
export function noteMessage(text: string): Message {
  return { text, blocks: [{ type: "section", text: { type: "mrkdwn", text } }] };
}
