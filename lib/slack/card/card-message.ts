import type { KnownBlock } from "@slack/types";
import type { Answer } from "#lib/answer/answer.ts";
import { context, escapeMrkdwn, fitMessage, section } from "#lib/slack/blocks.ts";
import { chartPath } from "#lib/slack/wire/chart-path.ts";
import type { Seal } from "#lib/slack/wire/seal-value.ts";
import type { CardWords } from "#lib/words/english/card.ts";
import { wordsOf } from "#lib/words/words.ts";
import { type AnswerMessage, drawMessage, type Message } from "./answer-message.ts";
import type { ViewOptions } from "./answer-view.ts";
import { actionBlocks, type Card, isDirect } from "./card-actions.ts";
import { chartAltText } from "./chart-alt-text.ts";
import { figureTable } from "./figure-table.ts";

/** For whom a card is drawn, and from where. */
export interface CardOptions extends Seal {
  /** `https://` and a host, where charts are served; absent: nowhere */
  readonly chartBase: string | undefined;
  /** where it is shown: in a conversation of two there is no channel to share it with */
  readonly channel?: string;
  /** who asked */
  readonly askedBy?: string | undefined;
  /** who shares it with a whole channel: it says so, and cannot be shared again */
  readonly sharedBy?: string;
  /** `drawAnswer`, or the same with what it made before remembered */
  readonly draw?: (answer: Answer) => Drawn;
}

/** What an answer alone decides of its card. */
export interface Drawn extends AnswerMessage {
  /** of its chart, where it has one */
  readonly altText: string | undefined;
}

/** Draw what depends on nobody who asks. Pure: same answer in, same drawing out. */
export function drawAnswer(answer: Answer, options: ViewOptions = {}): Drawn {
  return { ...drawMessage(answer, options), altText: chartAltText(answer) };
}

/** An answer with its chart, or the table of years in its place, and its buttons. */
export function cardMessage(card: Card, options: CardOptions): Message {
  const { askedBy, sharedBy, channel, draw = drawAnswer } = options;
  const { text, blocks, beginning, altText } = isLeftToWhy(card)
    ? draw(card.answer)
    : drawAnswer(card.answer, { isWhole: true });
  const picture = pictureOf(card, altText, options);
  const by =
    sharedBy === undefined ? undefined : sharingLine({ askedBy, sharedBy }, wordsOf(card.answer.locale).card);
  const head: KnownBlock[] = by === undefined ? [] : [context([by])];
  const shown = [...head, ...blocks.slice(0, beginning), ...picture.blocks, ...blocks.slice(beginning)];
  const actions = actionBlocks(card, options, {
    askedBy,
    canShare: sharedBy === undefined && !(channel !== undefined && isDirect(channel)),
  });
  return {
    text: `${by === undefined ? "" : `${by}\n`}${text}${picture.text}`,
    blocks: fitMessage(shown, actions),
  };
}

/** Whether what a card leaves out can be asked for, or it leaves out nothing. */
function isLeftToWhy({ answer, canAskWhy }: Card): boolean {
  return canAskWhy || answer.figures.every(({ group }) => group !== "contradiction");
}

/** Who shares, and who asked where that is known. */
function sharingLine(
  { askedBy, sharedBy }: { readonly askedBy: string | undefined; readonly sharedBy: string },
  words: CardWords,
): string {
  const sharer = `<@${sharedBy}>`;
  if (askedBy === undefined) return words.sharedBy(sharer);
  return askedBy === sharedBy ? words.askedAndSharedBy(sharer) : words.sharedFor(`<@${askedBy}>`, sharer);
}

function pictureOf(
  { id, hasChart, years }: Card,
  altText: string | undefined,
  { chartBase }: CardOptions,
): Picture {
  if (hasChart && chartBase !== undefined) return chartPicture({ id, altText }, chartBase);
  return years === undefined ? { blocks: [], text: "" } : yearsPicture(years);
}

/** A sentence to one person. */
export function noteMessage(text: string): Message {
  return { text, blocks: [section(text)] };
}

interface Picture {
  readonly blocks: readonly KnownBlock[];
  /** what `text` has to say beside what the answer says itself */
  readonly text: string;
}

/** The chart of a stored answer, where charts are served. @param chartBase `https://` and a host */
export function chartPicture(
  { id, altText }: { readonly id: string; readonly altText: string | undefined },
  chartBase: string,
): Picture {
  if (altText === undefined) return { blocks: [], text: "" };
  const image_url = `${chartBase}${chartPath({ id, theme: "light" })}`;
  return { blocks: [{ type: "image", image_url, alt_text: altText }], text: "" };
}

/** The table of years that stands in a chart's place. */
function yearsPicture(years: Answer): Picture {
  const rows = figureTable(years).map(escapeMrkdwn);
  if (rows.length === 0) return { blocks: [], text: "" };
  const heading = wordsOf(years.locale).card.table;
  return {
    blocks: [section(`*${heading}*\n\`\`\`${rows.join("\n")}\`\`\``)],
    text: `\n${heading}\n${rows.join("\n")}`,
  };
}
