import type { HeaderBlock, KnownBlock } from "@slack/types";
import type { Digest } from "#lib/digest/digest.ts";
import { formatDate } from "#lib/format/format-date.ts";
import { blockLimits, clip } from "#lib/slack/block-limits.ts";
import { context, escapeMrkdwn, fitMessage, linkMrkdwn, section } from "#lib/slack/blocks.ts";
import { chartPicture } from "#lib/slack/card/card-message.ts";
import { chartAltText } from "#lib/slack/card/chart-alt-text.ts";
import type { DigestPostWords } from "#lib/words/english/digest-post.ts";
import { wordsOf } from "#lib/words/words.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";
import type { BarChartBlock } from "./bar-chart.ts";
import { whyLines } from "./digest-buttons.ts";
import {
  headlineSentence,
  listedLine,
  milestoneLine,
  moverLine,
  moverSentence,
  ownForecastLine,
  scoredLine,
} from "./digest-lines.ts";
import { moverChart, moverTable } from "./digest-movers.ts";

/** A digest as Slack takes it: `text` says all that `blocks` show. */
export interface DigestMessage {
  readonly text: string;
  readonly blocks: readonly (KnownBlock | BarChartBlock)[];
}

export interface DigestDrawing {
  /** Slack's own chart of the prices that moved, or a table of them for a Slack that takes none */
  readonly movers?: "chart" | "table";
  /** `https://` and a host, where its chart is served; absent: it goes without */
  readonly chartBase?: string | undefined;
  /** buttons to stand under it */
  readonly buttons?: readonly KnownBlock[];
}

/** A weekly digest as a message, of 12 blocks at most. Pure: same digest in, same message out. */
export function digestMessage(
  digest: Digest,
  { movers = "chart", chartBase, buttons = [] }: DigestDrawing = {},
): DigestMessage {
  const words = wordsInDetail(digest.locale).digestPost;
  const { listed } = digest;
  const opening = openingSentence(digest, words);
  const footer = footerLines(digest, words);
  const smallPrint = [context(footer.map(escapeMrkdwn)), ...buttons];
  const text = (lines: readonly string[]) =>
    clip([words.title, opening, ...lines, ...footer].map(escapeMrkdwn).join("\n"), blockLimits.textObject);
  if (digest.isQuiet) {
    const now = listed === undefined ? [] : [listedLine(listed, digest.locale)];
    return { text: text(now), blocks: [section(escapeMrkdwn([opening, ...now].join("\n"))), ...smallPrint] };
  }

  const list = digest.movers.map((one, at) => `${at + 1}. ${moverLine(one, digest.locale)}`);
  const rest = restOf(digest, words);
  const sources = sourcesOf(digest);
  const linked = sources.map(({ title, address }) =>
    isPage(address) ? linkMrkdwn(address, title) : escapeMrkdwn(title),
  );
  const named = sources.map(({ title, address }) => (isPage(address) ? `${title} <${address}>` : title));
  const blocks = [
    header(words.title),
    section(`*${escapeMrkdwn(opening)}*`),
    ...pictureOf(digest, chartBase),
    ...(list.length === 0 ? [] : [movers === "chart" ? moverChart(digest) : moverTable(digest)]),
    ...[list, ...rest]
      .filter((lines) => lines.length > 0)
      .map((lines) => section(escapeMrkdwn(lines.join("\n")))),
    ...(linked.length === 0
      ? []
      : [context([`${wordsOf(digest.locale).messages.sources}: ${linked.join(" · ")}`])]),
  ];
  return {
    text: text([...list, ...rest.flat(), ...named]),
    blocks: fitMessage<KnownBlock | BarChartBlock>(blocks, smallPrint),
  };
}

function pictureOf({ picture }: Digest, chartBase: string | undefined): readonly KnownBlock[] {
  if (picture === undefined || chartBase === undefined) return [];
  const { id, answer } = picture;
  return chartPicture({ id, altText: chartAltText(answer) }, chartBase).blocks;
}

/** The one sentence that matters: what moved most, else the forecast, else that nothing is new. */
function openingSentence(digest: Digest, words: DigestPostWords): string {
  const { movers, headline, listed, isQuiet, since, locale } = digest;
  if (isQuiet) return words.quiet(since === undefined ? undefined : formatDate(since, locale));
  const [first] = movers;
  if (first !== undefined) return moverSentence(first, since, locale);
  if (headline !== undefined) return headlineSentence(headline, locale);
  return listed === undefined ? words.noForecast : listedLine(listed, locale);
}

/** Why, the forecast where it does not open and what comes next, and what claims came to: a paragraph each. */
function restOf(digest: Digest, words: DigestPostWords): readonly (readonly string[])[] {
  const { movers, headline, milestone, scored, ownForecasts, locale } = digest;
  return [
    whyLines(digest, words),
    [
      ...(movers.length > 0 && headline !== undefined ? [headlineSentence(headline, locale)] : []),
      ...(milestone === undefined ? [] : [milestoneLine(milestone, locale)]),
    ],
    [
      ...scored.map((one) => scoredLine(one, locale)),
      ...(ownForecasts ?? []).map((one) => ownForecastLine(one, locale)),
    ],
  ];
}

function footerLines(
  { asOf, dataVersion, methodVersion, about, asked, headline, ownForecasts, isQuiet, locale }: Digest,
  words: DigestPostWords,
): readonly string[] {
  const data = words.data({ day: formatDate(asOf, locale), data: dataVersion, method: methodVersion });
  const reply = asked === undefined ? words.replyPlain : words.reply;
  const topics = about.length === 0 ? [] : [`${words.about}: ${about.join(", ")}`];
  const isUntried = !isQuiet && headline !== undefined && ownForecasts === undefined;
  return [[...topics, data].join(" · "), ...(isUntried ? [words.noOwnForecasts] : []), reply];
}

function sourcesOf({ movers, headline, listed, scored }: Digest) {
  const shown = headline === undefined && movers.length === 0 ? (listed?.prices ?? []) : [];
  const all = [...movers, ...(headline === undefined ? [] : [headline]), ...shown, ...scored].map(
    ({ source }) => source,
  );
  return [...new Map(all.map((source) => [source.address, source])).values()];
}

function isPage(address: string): boolean {
  return address.startsWith("https://");
}

function header(text: string): HeaderBlock {
  return { type: "header", text: { type: "plain_text", text } };
}
