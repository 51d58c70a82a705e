import type { HeaderBlock, KnownBlock, TableBlock } from "@slack/types";
import type { Digest } from "#lib/digest/digest.ts";
import type { Message } from "./answer-message.ts";
import { blockLimits, clip } from "./block-limits.ts";
import { context, fitMessage, section } from "./blocks.ts";
import { headlineLine, milestoneLine, moverCells, moverLine, scoredLine } from "./digest-lines.ts";
import { type DigestMessageWords, digestMessageWords } from "./digest-words.ts";
import { formatDate } from "./format-date.ts";
import { escapeMrkdwn, linkMrkdwn } from "./mrkdwn.ts";
import { viewWords } from "./view-words.ts";

/** A weekly digest as a message, of 12 blocks at most. Pure: same digest in, same message out. */
export function digestMessage(digest: Digest): Message {
  const words = digestMessageWords(digest.locale);
  const opening = openingLine(digest, words);
  const rest = digest.isQuiet ? [] : restOf(digest, words);
  const footer = footerLines(digest, words);
  const sources = digest.isQuiet ? [] : sourcesOf(digest);
  const cited = sources.map(({ title, address }) =>
    isPage(address) ? linkMrkdwn(address, title) : escapeMrkdwn(title),
  );
  const blocks: KnownBlock[] = [
    ...(digest.isQuiet ? [] : [header(words.title)]),
    section(digest.isQuiet ? escapeMrkdwn(opening) : `*${escapeMrkdwn(opening)}*`),
    ...(digest.isQuiet || digest.movers.length === 0 ? [] : [moverTable(digest, words)]),
    ...rest.map((line) => section(escapeMrkdwn(line))),
    ...(cited.length === 0 ? [] : [context([`${viewWords(digest.locale).sources}: ${cited.join(" · ")}`])]),
    context(footer.map(escapeMrkdwn)),
  ];
  const named = sources.map(({ title, address }) => (isPage(address) ? `${title} <${address}>` : title));
  const lines = [
    opening,
    ...(digest.isQuiet ? [] : digest.movers.slice(1).map((one) => moverLine(one, digest.locale))),
    ...rest,
  ];
  const text = [words.title, ...lines, ...named, ...footer].map(escapeMrkdwn).join("\n");
  return { text: clip(text, blockLimits.textObject), blocks: fitMessage(blocks) };
}

/** The one sentence that matters: what moved most, else the forecast, else that nothing is new. */
function openingLine(digest: Digest, words: DigestMessageWords): string {
  const { movers, headline, isQuiet, since, locale } = digest;
  const day = since === undefined ? undefined : formatDate(since, locale);
  if (isQuiet) return words.quiet(day);
  const [first] = movers;
  if (first !== undefined)
    return `${moverLine(first, locale)}${day === undefined ? "" : `, ${words.since(day)}`}`;
  return headline === undefined ? words.noForecast : headlineLine(headline, locale);
}

/** Why, the forecast where it does not open, what comes next, and what claims came to: a line each. */
function restOf(digest: Digest, words: DigestMessageWords): readonly string[] {
  const { movers, headline, otherMoves, claims, revised, milestone, scored, locale } = digest;
  const others = otherMoves > 0 ? [words.others(String(otherMoves))] : [];
  const apart = [
    ...(claims.length > 0 ? [words.claims(claims.join(", "))] : []),
    ...revised.map((part) => words.revised[part]),
  ];
  return [
    [...others, ...apart].join("\n"),
    movers.length > 0 && headline !== undefined ? headlineLine(headline, locale) : "",
    milestone === undefined ? "" : milestoneLine(milestone, locale),
    scored.map((one) => scoredLine(one, locale)).join("\n"),
  ].filter((line) => line !== "");
}

function footerLines(
  { asOf, dataVersion, methodVersion, about, locale }: Digest,
  words: DigestMessageWords,
): readonly string[] {
  const data = words.data({ day: formatDate(asOf, locale), data: dataVersion, method: methodVersion });
  const topics = about.length === 0 ? [] : [`${words.about}: ${about.join(", ")}`];
  return [[...topics, data].join(" · "), words.commands, words.reply];
}

function sourcesOf({ movers, headline, scored }: Digest) {
  const all = [...movers, ...(headline === undefined ? [] : [headline]), ...scored].map(
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

function moverTable({ movers, locale }: Digest, words: DigestMessageWords): TableBlock {
  const names = [words.item, words.before, words.now, words.change];
  const rows = [names, ...movers.map((one) => moverCells(one, locale))];
  return {
    type: "table",
    rows: rows.map((cells) => cells.map((text) => ({ type: "raw_text" as const, text }))),
    column_settings: [{ is_wrapped: true }, { align: "right" }, { align: "right" }, { align: "right" }],
  };
}
