import { ForecastError } from "#lib/errors.ts";
import { differences, type LogSeries, readLogPath } from "./log-series.ts";
import type { Observation } from "./observation.ts";

/** The longest gap of months is 31/28 = 1.11 of the shortest; of quarters and years less. */
const widestGapRatio = 1.15;

/** A path with one value in each period: month, quarter, year. */
export interface RegularSeries extends LogSeries {
  /** whole months where the gaps are months or longer, else the mean gap */
  readonly periodYears: number;
  /** changes of the logarithm from period to period, one fewer than there are values */
  readonly steps: readonly number[];
}

/**
 * Read observations that follow each other at equal periods of the calendar.
 *
 * @param series three or more, in any order
 * @throws {ForecastError} `spacing-not-regular`, `series-too-short`, `value-not-positive`, `date-not-valid`,
 * `dates-not-distinct`
 */
export function readRegularSeries(series: readonly Observation[]): RegularSeries {
  const path = readLogPath(series);
  const steps = differences(path.logs);
  if (steps.length < 2) {
    throw new ForecastError("series-too-short", "Steps of equal length need three observations.");
  }
  const gaps = differences(path.years);
  if (Math.max(...gaps) > widestGapRatio * Math.min(...gaps)) {
    throw new ForecastError("spacing-not-regular", "The observations are not equally far apart.");
  }
  return { ...path, steps, periodYears: nominalPeriod(path.spanYears / steps.length) };
}

function nominalPeriod(meanGapYears: number): number {
  const months = Math.round(12 * meanGapYears);
  return months > 0 ? months / 12 : meanGapYears;
}
