import { scaleLinear } from "d3-scale";
import type { Chart } from "#lib/answer/chart-data.ts";
import { yearOf } from "./year-of.ts";

/** Where dates stand between the left of a plot and its right, and which of them are marked. */
export interface TimeAxis {
  readonly at: (when: string) => number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

export interface Span {
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
  ].map(yearOf);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const lacking = Math.max(0, shortestYears - (last - first)) / 2;
  return { first: first - lacking, last: last + lacking };
}

/**
 * @param mostTicks that find room beside each other
 */
export function timeAxis(
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
    at: (when) => scale(yearOf(when)),
    ticks: years.map((year) => ({ x: scale(year), text: String(year) })),
  };
}

/** The span opened to the left until a share of it lies before a year. */
export function openBefore({ first, last }: Span, year: number, share: number): Span {
  return { first: Math.min(first, (year - share * last) / (1 - share)), last };
}

/** The span with a share of itself more on either side. */
export function widen({ first, last }: Span, left: number, right: number): Span {
  const years = last - first;
  return { first: first - years * left, last: last + years * right };
}
