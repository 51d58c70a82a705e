import type { KnownBlock } from "@slack/types";
import type { Answer, Cited } from "#lib/answer/answer.ts";
import { formatDate } from "#lib/format/format-date.ts";
import { blockLimits, clip } from "#lib/slack/block-limits.ts";
import { context, escapeMrkdwn, fitMessage, keepPlaces, linkMrkdwn, section } from "#lib/slack/blocks.ts";
import type { Locale } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";
import { type ViewOptions, viewAnswer } from "./answer-view.ts";
import { detailsText, type Line, plainFigure } from "./figure-lines.ts";
import type { Part, View } from "./view.ts";

/** A message as Slack takes it: `text` says all that `blocks` show. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** A message with how many of its blocks are its beginning: the figure, its range and its source. */
export interface AnswerMessage extends Message {
  readonly beginning: number;
}

/** An answer as a message. Pure: same answer in, same message out. */
export function answerMessage(answer: Answer): Message {
  const { text, blocks } = drawMessage(answer);
  return { text, blocks: fitMessage(blocks) };
}

/** All that there is to show of an answer, before it is fitted into one message. */
export function drawMessage(answer: Answer, options: ViewOptions = {}): AnswerMessage {
  const view = viewAnswer(answer, options);
  const words = wordsOf(answer.locale).messages;
  const sources = view.sources.map((source) => citation(source, words.secondary)).join(" · ");
  const small = [...(sources === "" ? [] : [`${words.sources}: ${sources}`]), escapeMrkdwn(view.footer)];
  const parts = view.parts.map((part, at) =>
    partBlocks(part, at === 0 ? view.title : undefined, answer.locale),
  );
  return {
    text: clip(plainText(view, answer.locale), blockLimits.messageText),
    blocks: [...parts.flat(), context(small)],
    beginning: parts[0]?.length ?? 0,
  };
}

function partBlocks(
  { heading, lines, origins = [], sentences, table = [], cited = [], isSmall }: Part,
  title: string | undefined,
  locale: Locale,
): KnownBlock[] {
  const { source, secondary } = wordsOf(locale).messages;
  const head = [title, heading].filter((text) => text !== undefined).map((text) => `*${escapeMrkdwn(text)}*`);
  const text = [
    ...head,
    ...lines.flatMap(markedLine),
    ...sentences.map(markedSentence),
    ...marked(table),
    ...readSources(cited, locale),
  ].join("\n");
  const from = origins.map((one) => citation(one, secondary)).join(" · ");
  return [
    isSmall ? context([text]) : section(text),
    ...(from === "" ? [] : [context([`${source}: ${from}`])]),
  ];
}

/** Sources with the day on which each was read, a line each. */
function readSources(cited: readonly Cited[], locale: Locale): string[] {
  const { secondary, readOn } = wordsOf(locale).messages;
  return cited.map(
    (source) => `• ${citation(source, secondary)}, ${readOn} ${formatDate(source.read, locale)}`,
  );
}

/** A table keeps its columns in letters of equal width. */
function marked(table: readonly string[]): string[] {
  return table.length === 0 ? [] : [`\`\`\`${escapeMrkdwn(table.join("\n"))}\`\`\``];
}

function markedLine({ label, value, details, ranges: [main, ...others] = [], source }: Line): string[] {
  const from = source === undefined ? "" : ` — ${citation(source, "")}`;
  return [
    `${escapeMrkdwn(label)}: *${escapeMrkdwn(value)}*${escapeMrkdwn(detailsText(details))}${from}`,
    ...(main === undefined ? [] : [`*${escapeMrkdwn(main)}*`]),
    ...others.map(escapeMrkdwn),
  ];
}

/** Code marks of our own templates and names of channels and people stay; everything else is escaped. */
function markedSentence(sentence: string): string {
  return keepPlaces(escapeMrkdwn(sentence));
}

function citation({ title, address }: Cited, secondary: string): string {
  if (address.startsWith("https://")) return linkMrkdwn(address, title);
  return address === "secondary" && secondary !== ""
    ? `${escapeMrkdwn(title)} (${secondary})`
    : escapeMrkdwn(title);
}

/** The same message without marks, for notifications, screen readers and terminals. */
function plainText({ title, parts, sources, footer }: View, locale: Locale): string {
  const words = wordsOf(locale).messages;
  const body = parts.flatMap(({ heading, lines, origins = [], sentences, table = [], cited = [] }) => [
    ...(heading === undefined ? [] : [heading]),
    ...lines.flatMap((line) => [plainLine(line), ...(line.ranges ?? [])]),
    ...sentences,
    ...table,
    ...cited.map(({ title: name, address, read }) => {
      const place = address === "secondary" ? `(${words.secondary})` : `<${address}>`;
      return `• ${name} ${place}, ${words.readOn} ${formatDate(read, locale)}`;
    }),
    ...(origins.length === 0
      ? []
      : [`${words.source}: ${origins.map(({ title: name }) => name).join(" · ")}`]),
  ]);
  const cited = sources.map(({ title: name, address }) => `${name} <${address}>`);
  return [title, ...body, ...(cited.length > 0 ? [`${words.sources}: ${cited.join("; ")}`] : []), footer]
    .map((line) => keepPlaces(escapeMrkdwn(line)))
    .join("\n");
}

function plainLine(line: Line): string {
  const { source } = line;
  return `${plainFigure(line)}${source === undefined ? "" : ` [${source.title}]`}`;
}
