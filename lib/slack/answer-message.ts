import type { KnownBlock } from "@slack/types";
import type { Answer, Cited, Locale } from "#lib/answer/answer.ts";
import { viewAnswer } from "./answer-view.ts";
import { blockLimits, clip } from "./block-limits.ts";
import { context, fitMessage, section } from "./blocks.ts";
import { type Line, plainFigure } from "./figure-lines.ts";
import { formatDate } from "./format-date.ts";
import { escapeMrkdwn, keepPlaces, linkMrkdwn } from "./mrkdwn.ts";
import type { Part, View } from "./view.ts";
import { viewWords } from "./view-words.ts";

/** A message as Slack takes it: `text` says all that `blocks` show. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** An answer as a message. Pure: same answer in, same message out. */
export function answerMessage(answer: Answer): Message {
  const view = viewAnswer(answer);
  const words = viewWords(answer.locale);
  const sources = view.sources.map((source) => citation(source, words.secondary)).join(" · ");
  const small = [...(sources === "" ? [] : [`${words.sources}: ${sources}`]), escapeMrkdwn(view.footer)];
  const blocks = fitMessage([
    ...view.parts.map((part, at) => partBlock(part, at === 0 ? view.title : undefined, answer.locale)),
    context(small),
  ]);
  return { text: clip(plainText(view, answer.locale), blockLimits.messageText), blocks };
}

function partBlock(
  { heading, lines, sentences, table = [], cited = [], isSmall }: Part,
  title: string | undefined,
  locale: Locale,
): KnownBlock {
  const head = [title, heading].filter((text) => text !== undefined).map((text) => `*${escapeMrkdwn(text)}*`);
  const texts = [
    ...head,
    ...lines.map(markedLine),
    ...sentences.map(markedSentence),
    ...marked(table),
    ...readSources(cited, locale),
  ];
  return isSmall ? context(texts) : section(texts.join("\n"));
}

/** Sources with the day on which each was read, a line each. */
function readSources(cited: readonly Cited[], locale: Locale): string[] {
  const { secondary, readOn } = viewWords(locale);
  return cited.map(
    (source) => `• ${citation(source, secondary)}, ${readOn} ${formatDate(source.read, locale)}`,
  );
}

/** A table keeps its columns in letters of equal width. */
function marked(table: readonly string[]): string[] {
  return table.length === 0 ? [] : [`\`\`\`${escapeMrkdwn(table.join("\n"))}\`\`\``];
}

function markedLine({ label, value, details, source }: Line): string {
  const brackets = details.length === 0 ? "" : ` (${escapeMrkdwn(details.join("; "))})`;
  const from = source === undefined ? "" : ` — ${citation(source, "")}`;
  return `${escapeMrkdwn(label)}: *${escapeMrkdwn(value)}*${brackets}${from}`;
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
  const words = viewWords(locale);
  const body = parts.flatMap(({ heading, lines, sentences, table = [], cited = [] }) => [
    ...(heading === undefined ? [] : [heading]),
    ...lines.map(plainLine),
    ...sentences,
    ...table,
    ...cited.map(({ title: name, address, read }) => {
      const place = address === "secondary" ? `(${words.secondary})` : `<${address}>`;
      return `• ${name} ${place}, ${words.readOn} ${formatDate(read, locale)}`;
    }),
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
