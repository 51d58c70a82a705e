import { scaleLinear } from "d3-scale";
import type { Chart } from "#lib/answer/chart-data.ts";
import { yearAtMiddle } from "#lib/when/days.ts";
import { wordsOf } from "#lib/words/words.ts";
import type { Box } from "./boxes.ts";
import { columnGap, type Drawn, plotBox } from "./frame.ts";
import { widthOf } from "./scene.ts";
import { shortValue } from "./short-value.ts";
import { type ValueAxis, valueAxis } from "./value-axis.ts";

/** Where dates stand between the left of a plot and its right, and which of them are marked. */
interface TimeAxis {
  readonly at: (when: string) => number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Less than this many years make no readable axis. */
const shortestYears = 2;
const steps = [1, 2, 5, 10, 20, 50];

/** The years from the first to the last date of a chart, at least two. */
export function timeSpan({ seen, claims, paths, callOuts, asked, earlier }: Chart): Span {
  const years = [
    ...seen.map(({ date }) => date),
    ...callOuts.map(({ date }) => date),
    ...claims.flatMap(({ line }) => line.map(([date]) => date)),
    ...paths.flatMap(({ days }) => days),
    ...(earlier?.days ?? []),
    ...(asked === undefined ? [] : [asked]),
  ].map(yearAtMiddle);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const lacking = Math.max(0, shortestYears - (last - first)) / 2;
  return { first: first - lacking, last: last + lacking };
}

/**
 * @param mostTicks that find room beside each other
 */
function timeAxis(
  { first, last }: Span,
  [left, right]: readonly [number, number],
  mostTicks: number,
): TimeAxis {
  const scale = scaleLinear([first, last], [left, right]);
  const step = steps.find((years) => (last - first) / years <= mostTicks) ?? 100;
  const from = Math.ceil(first / step) * step;
  const years = Array.from(
    { length: Math.max(0, Math.floor((last - from) / step) + 1) },
    (_, at) => from + at * step,
  );
  return {
    at: (when) => scale(yearAtMiddle(when)),
    ticks: years.map((year) => ({ x: scale(year), text: String(year) })),
  };
}

/** The span opened to the left until a share of it lies before a year. */
function openBefore({ first, last }: Span, year: number, share: number): Span {
  return { first: Math.min(first, (year - share * last) / (1 - share)), last };
}

/** The span with a share of itself more on either side. */
function widen({ first, last }: Span, left: number, right: number): Span {
  const years = last - first;
  return { first: first - years * left, last: last + years * right };
}

export const tickStyle = { size: 10.5, ink: "quiet" } as const;

/** A year needs as much room as this. */
const tickRoom = 46;

export interface Axes {
  readonly plot: Box;
  readonly values: ValueAxis;
  readonly times: TimeAxis;
}

/** @param column width of what stands beside the plot; 0 where nothing does */
export function axesOf(drawn: Drawn, column: number): Axes {
  const { chart, locale, fonts } = drawn;
  const { top, bottom } = plotBox({ ticks: 0, column: 0 });
  const values = valueAxis(chart, [bottom, top]);
  const texts = values.ticks.map((value) => shortValue(value, chart.unit, locale));
  const ticks = Math.max(0, ...texts.map((text) => widthOf(text, tickStyle, fonts)));
  const plot = plotBox({ ticks, column: column === 0 ? 0 : column + columnGap });
  return { plot, values, times: timeAxisOf(drawn, plot) };
}

/** The time before the divider is at least as wide as the word for it. */
function timeAxisOf({ chart, locale, fonts }: Drawn, { left, right }: Box): TimeAxis {
  const width = right - left;
  const span = widen(timeSpan(chart), 0.05, 0.02);
  const word = widthOf(wordsOf(locale).chart.observed, tickStyle, fonts) + 12;
  const opened =
    chart.divider === undefined ? span : openBefore(span, yearAtMiddle(chart.divider), word / width);
  return timeAxis(opened, [left, right], Math.floor(width / tickRoom));
}
