import type { Answer } from "#lib/answer/answer.ts";
import type { Chart } from "#lib/answer/chart-data.ts";
import { formatDate } from "#lib/format/format-date.ts";
import { yearAtMiddle } from "#lib/when/days.ts";
import { monthsOf } from "#lib/when/when.ts";
import { wordsOf } from "#lib/words/words.ts";
import { timeSpan } from "./axes.ts";
import type { Box, Point, PointAt } from "./boxes.ts";
import { columnGap, type Drawn } from "./frame.ts";
import type { Ink } from "./palette.ts";
import { pathInks, placeOf } from "./plot-marks.ts";
import { type Fonts, type PlacedText, placeText, type TextStyle, widthOf, wrapText } from "./scene.ts";
import { exactValue } from "./short-value.ts";

type CallOut = Chart["callOuts"][number];
type Locale = Answer["locale"];

/** A call-out's lines, one under the other, and the height at which its point stands. */
interface Block {
  readonly lines: readonly (TextStyle & { readonly text: string })[];
  readonly width: number;
  readonly height: number;
}

const lineGap = 1.28;
const gapBetween = 9;
/** Longer labels go on in a line of their own. */
const mostWidth = 150;

/** The lines of a call-out: its value, what it is and of when, and its range; of several forecasts no range. */
function blockOf(callOut: CallOut, { unit, locale, ink, fonts, isOneOfSeveral, isDay }: BlockStyle): Block {
  const { label, value, date, kind } = callOut;
  const isForecast = kind === "forecast" && !isOneOfSeveral;
  const when = formatDate(date, locale);
  const small = { size: 11, ink: "text" } as const;
  const isYear = monthsOf(date) === 12;
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

interface Wanted {
  readonly block: Block;
  /** where its point stands */
  readonly y: number;
}

/** Tops of blocks that stand under each other near their points, from `top` to `bottom`; in the order given. */
function stackBlocks(
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
function firstLine({ lines: [first] }: Block): number {
  return (first?.size ?? 0) * lineGap;
}

function placeBlock(
  { lines }: Block,
  { x, top, fonts }: { readonly x: number; readonly top: number; readonly fonts: Fonts },
): readonly PlacedText[] {
  let y = top;
  return lines.map((line) => {
    y += line.size * lineGap;
    return placeText({ ...line, x, y: y - line.size * 0.3, role: "call-out" }, fonts);
  });
}

/** What ends in the last part of the time is called out beside the plot, the rest within it. */
const lastPart = 0.15;

/** A call-out, with what it is drawn in and where. */
export interface Called {
  readonly callOut: CallOut;
  readonly when: string;
  readonly ink: Ink;
  readonly block: Block;
}

/**
 * The call-outs that stand beside the plot, and those within it: what passes a threshold is on one line, and stands
 * beside.
 *
 * @param crowded ids of figures that found no place within
 */
export function callOuts(
  drawn: Drawn,
  crowded: readonly string[] = [],
): {
  readonly beside: readonly Called[];
  readonly within: readonly Called[];
} {
  const { first, last } = timeSpan(drawn.chart);
  const called = drawn.chart.callOuts.map((callOut) => describe(callOut, drawn));
  const isBeside = ({ when, callOut: { figure } }: Called) =>
    crowded.includes(figure) ||
    drawn.chart.threshold !== undefined ||
    yearAtMiddle(when) >= last - lastPart * (last - first);
  return { beside: called.filter(isBeside), within: called.filter((one) => !isBeside(one)) };
}

function describe(callOut: CallOut, { chart, locale, fonts }: Drawn): Called {
  const ink = inkOf(callOut, chart);
  const isOneOfSeveral = forecastsOf(chart).length > 1;
  const isDay = chart.threshold !== undefined;
  return {
    callOut,
    when: placeOf(callOut, chart),
    ink,
    block: blockOf(callOut, { unit: chart.unit, locale, ink, fonts, isOneOfSeveral, isDay }),
  };
}

/** The ink of what it belongs to: its path, its claim, or what was seen. */
function inkOf(callOut: CallOut, chart: Chart): Ink {
  if (callOut.kind === "claim") return "claim";
  if (callOut.kind !== "forecast") return "text";
  const at = chart.paths.length > 1 ? forecastsOf(chart).indexOf(callOut) : 0;
  return pathInks[at % pathInks.length] ?? "fit";
}

function forecastsOf({ callOuts: all }: Chart): readonly CallOut[] {
  return all.filter(({ kind }) => kind === "forecast");
}

/** The call-outs beside the plot, under each other, and a thin line from each to its point. */
export function columnOf(
  beside: readonly Called[],
  { fonts }: Drawn,
  { plot, pointAt }: { readonly plot: Box; readonly pointAt: PointAt },
): { readonly texts: readonly PlacedText[]; readonly leaders: readonly (readonly Point[])[] } {
  const ends = beside.map(({ callOut, when, block }) => ({ block, end: pointAt(when, callOut.value) }));
  const tops = stackBlocks(
    ends.map(({ block, end }) => ({ block, y: end.y })),
    { top: plot.top - 18, bottom: plot.bottom + 8 },
  );
  const x = plot.right + columnGap;
  const placed = ends.map(({ block, end }, at) => ({ block, end, top: tops[at] ?? plot.top }));
  return {
    texts: placed.flatMap(({ block, top }) => placeBlock(block, { x, top, fonts })),
    leaders: placed.map(({ block, end, top }) => [end, { x: x - 4, y: top + firstLine(block) / 2 }]),
  };
}
