import type { Figure } from "#lib/answer/answer.ts";
import type { Words } from "#lib/answer/words.ts";
import type { MethodId } from "#lib/forecast/forecast.ts";
import { describeTrend } from "#lib/forecast/log-linear.ts";
import { type FittedData, fitSourceId } from "./fit-source.ts";

export const trendMethod: MethodId = "log-linear";

/** A line through two points says nothing of itself. */
const fewestForTrend = 3;

/** How the series went so far, by least squares: it describes, and is not drawn on into the future. */
export function trendFigures(
  { system, points }: Pick<FittedData, "system" | "points">,
  words: Words,
): Figure[] {
  if (points.length < fewestForTrend) return [];
  const { slopePerYear, slopeInterval } = describeTrend(points);
  return [
    {
      id: `method:${trendMethod}`,
      label: words.methods[trendMethod],
      value: Math.expm1(slopePerYear),
      unit: "fraction per year",
      kind: "computed",
      group: "method",
      ...(slopeInterval && {
        ranges: [{ level: 0.95, low: Math.expm1(slopeInterval.low), high: Math.expm1(slopeInterval.high) }],
      }),
      source: fitSourceId(system, trendMethod),
    },
  ];
}
