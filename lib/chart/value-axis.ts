import { scaleLinear, scaleLog } from "d3-scale";
import type { Chart } from "#lib/answer/chart-data.ts";
import { isShare } from "./short-value.ts";

/** More ticks than these are in each other's way. */
const mostTicks = 7;

/** From this ratio of the largest to the smallest value on, the axis is logarithmic. */
const leastRatioForLog = 10;

/** Where values stand between the bottom of a plot and its top, and which of them are marked. */
export interface ValueAxis {
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

interface Extent {
  readonly least: number;
  readonly most: number;
}

/** The smallest and the largest value that is drawn. */
function valueExtent({ seen, claims, paths, callOuts, threshold, earlier }: Chart): Extent {
  const values = [
    ...(threshold === undefined ? [] : [threshold]),
    ...(earlier?.median ?? []),
    ...seen.map(({ value }) => value),
    ...callOuts.map(({ value }) => value),
    ...claims.flatMap(({ line }) => line.map(([, value]) => value)),
    ...paths.flatMap(({ median, bands }) => [
      ...median,
      ...bands.flatMap(({ low, high }) => [...low, ...high]),
    ]),
  ];
  return { least: Math.min(...values), most: Math.max(...values) };
}

/** Whether values differ so much that equal ratios of them stand equally far apart. */
export function isLogarithmic(chart: Chart): boolean {
  const { least, most } = valueExtent(chart);
  return most >= leastRatioForLog * least;
}

/** @param range where the smallest and the largest value of the axis stand */
export function valueAxis(chart: Chart, range: readonly [number, number]): ValueAxis {
  const extent = valueExtent(chart);
  if (isLogarithmic(chart)) return logAxis(extent, range);
  return linearAxis(isShare(chart.unit) && extent.most <= 1 ? 1 : extent.most * 1.1, range);
}

function logAxis({ least, most }: Extent, range: readonly [number, number]): ValueAxis {
  const room = (most / least) ** 0.06;
  const domain = [least / room, most * room] as const;
  return { at: scaleLog(domain, range), ticks: logTicks(...domain) };
}

/** Powers of ten, every second or third where they are many; 2 and 5 of each, or 3, where they are few. */
export function logTicks(least: number, most: number): readonly number[] {
  const first = Math.ceil(Math.log10(least) - 1e-9);
  const last = Math.floor(Math.log10(most) + 1e-9);
  const count = last - first + 1;
  if (count <= 2) return fineTicks(first, last, { least, most });
  const step = Math.ceil(count / mostTicks);
  const powers = Array.from({ length: count }, (_, at) => first + at);
  return powers.filter((power) => power % step === 0).map(tenTo);
}

function fineTicks(first: number, last: number, { least, most }: Extent): readonly number[] {
  const powers = Array.from({ length: last - first + 2 }, (_, at) => first - 1 + at);
  const marked = [
    [1, 2, 5],
    [1, 3],
  ].map((digits) =>
    powers
      .flatMap((power) => digits.map((digit) => Number(`${digit}e${power}`)))
      .filter((value) => value >= least && value <= most),
  );
  return marked.find(({ length }) => length <= mostTicks) ?? [];
}

/** 10 ** -5 is not 0.00001. */
function tenTo(power: number): number {
  return Number(`1e${power}`);
}

/** @param most the axis reaches it */
function linearAxis(most: number, range: readonly [number, number]): ValueAxis {
  const scale = scaleLinear([0, most], range).nice(4);
  return { at: scale, ticks: scale.ticks(4) };
}
