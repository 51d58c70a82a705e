import { dayNumber } from "./dates.ts";
import { requireValue } from "./log-series.ts";
import type { Observation } from "./observation.ts";

/**
 * The records of a series, in order of time: of one day its lowest value, then only strict new lows.
 * A record never rises.
 *
 * @throws {ForecastError} `date-not-valid`, `value-not-positive`
 */
export function keepRecord<Point extends Observation>(series: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const { point } of inTime(series)) {
    const best = kept.at(-1);
    if (best === undefined || point.value < best.value) kept.push(point);
  }
  return kept;
}

/** By day, and of one day the lowest first: no later value of it can then be a new low. */
function inTime<Point extends Observation>(series: readonly Point[]): { day: number; point: Point }[] {
  return series
    .map((point) => {
      requireValue(point);
      return { day: dayNumber(point.date), point };
    })
    .sort((a, b) => a.day - b.day || a.point.value - b.point.value);
}
