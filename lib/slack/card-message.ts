import type { KnownBlock } from "@slack/types";
import { answerMessage, type Message } from "./answer-message.ts";
import { context, fitMessage, section } from "./blocks.ts";
import { actionBlocks, type Card, isDirect } from "./card-actions.ts";
import { chartPicture, type Picture, yearsPicture } from "./card-picture.ts";
import { cardWords } from "./card-words.ts";
import type { Seal } from "./seal-value.ts";

/** For whom a card is drawn, and from where. */
export interface CardOptions extends Seal {
  /** `https://` and a host, where charts are served; absent: nowhere */
  readonly chartBase: string | undefined;
  /** where it is shown: in a conversation of two there is no channel to share it with */
  readonly channel?: string;
  /** who shares it with a whole channel: it says who asked, and cannot be shared again */
  readonly sharedBy?: string;
}

/** An answer with its chart, or the table of years in its place, and its buttons. */
export function cardMessage(card: Card, options: CardOptions): Message {
  const { text, blocks } = answerMessage(card.answer);
  const picture = pictureOf(card, options);
  const { sharedBy, channel } = options;
  const by = sharedBy === undefined ? undefined : cardWords(card.answer.locale).sharedBy(`<@${sharedBy}>`);
  const head: KnownBlock[] = by === undefined ? [] : [context([by])];
  const shown = [...head, ...blocks.slice(0, 1), ...picture.blocks, ...blocks.slice(1)];
  const actions = actionBlocks(card, options, {
    canShare: sharedBy === undefined && !(channel !== undefined && isDirect(channel)),
  });
  return {
    text: `${by === undefined ? "" : `${by}\n`}${text}${picture.text}`,
    blocks: fitMessage(shown, actions),
  };
}

function pictureOf({ id, answer, hasChart, years }: Card, { chartBase }: CardOptions): Picture {
  if (hasChart && chartBase !== undefined) return chartPicture({ id, answer }, chartBase);
  return years === undefined ? { blocks: [], text: "" } : yearsPicture(years);
}

/** A sentence to one person. */
export function noteMessage(text: string): Message {
  return { text, blocks: [section(text)] };
}
