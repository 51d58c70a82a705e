import type { Chart } from "#lib/answer/chart-data.ts";
import { formatDate } from "#lib/format/format-date.ts";
import type { Locale } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";
import type { Ink } from "./palette.ts";
import { type Fonts, type PlacedText, placeText, type TextStyle, widthOf, wrapText } from "./scene.ts";
import { exactValue } from "./short-value.ts";

export type CallOut = Chart["callOuts"][number];

/** A call-out's lines, one under the other, and the height at which its point stands. */
export interface Block {
  readonly lines: readonly (TextStyle & { readonly text: string })[];
  readonly width: number;
  readonly height: number;
}

const lineGap = 1.28;
const gapBetween = 9;
/** Longer labels go on in a line of their own. */
const mostWidth = 150;

/** The lines of a call-out: its value, what it is and of when, and its range; of several forecasts no range. */
export function blockOf(
  callOut: CallOut,
  { unit, locale, ink, fonts, isOneOfSeveral, isDay }: BlockStyle,
): Block {
  const { label, value, date, kind } = callOut;
  const isForecast = kind === "forecast" && !isOneOfSeveral;
  const when = formatDate(date, locale);
  const small = { size: 11, ink: "text" } as const;
  const isYear = date.length === "YYYY".length;
  const said = wrapText(isYear ? `${label}, ${when}` : label, mostWidth, small, fonts);
  const main = isDay ? when : exactValue(value, unit, locale);
  const lines = [
    { text: main, size: isForecast && !isDay ? 18 : 15, ink, isBold: true },
    ...said.map((text) => ({ ...small, text })),
    ...(isYear || isDay ? [] : [{ ...small, text: when, ink: "quiet" as const }]),
    ...(isForecast ? rangeLines(callOut, unit, locale).map((line) => ({ ...small, ...line })) : []),
  ];
  return {
    lines,
    width: Math.max(...lines.map((line) => widthOf(line.text, line, fonts))),
    height: lines.reduce((sum, { size }) => sum + size * lineGap, 0),
  };
}

interface BlockStyle {
  readonly unit: string;
  readonly locale: Locale;
  readonly ink: Ink;
  readonly fonts: Fonts;
  readonly isOneOfSeveral: boolean;
  /** the day is what was asked for, and the value is in the question */
  readonly isDay: boolean;
}

function rangeLines({ range }: CallOut, unit: string, locale: Locale): readonly { text: string; ink: Ink }[] {
  if (range === undefined) return [];
  const level = exactValue(range.level, "fraction", locale);
  const [low, high] = [range.low, range.high].map((edge) => exactValue(edge, unit, locale));
  return [
    { text: wordsOf(locale).chart.range(level), ink: "quiet" },
    { text: `${low} – ${high}`, ink: "text" },
  ];
}

export interface Wanted {
  readonly block: Block;
  /** where its point stands */
  readonly y: number;
}

/** Tops of blocks that stand under each other near their points, from `top` to `bottom`; in the order given. */
export function stackBlocks(
  wanted: readonly Wanted[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const inOrder = wanted.map((one, at) => ({ ...one, at })).sort((a, b) => a.y - b.y);
  const tops: number[] = [];
  let free = top;
  for (const { block, y, at } of inOrder) {
    tops[at] = Math.max(free, y - firstLine(block) / 2);
    free = (tops[at] ?? 0) + block.height + gapBetween;
  }
  let limit = bottom;
  for (const { block, at } of inOrder.toReversed()) {
    tops[at] = Math.min(tops[at] ?? 0, limit - block.height);
    limit = (tops[at] ?? 0) - gapBetween;
  }
  return tops;
}

/** The height of a block's first line, at whose middle its leader ends. */
export function firstLine({ lines: [first] }: Block): number {
  return (first?.size ?? 0) * lineGap;
}

/** A block's lines in their places. */
export function placeBlock(
  { lines }: Block,
  { x, top, fonts }: { readonly x: number; readonly top: number; readonly fonts: Fonts },
): readonly PlacedText[] {
  let y = top;
  return lines.map((line) => {
    y += line.size * lineGap;
    return placeText({ ...line, x, y: y - line.size * 0.3, role: "call-out" }, fonts);
  });
}
