import { ForecastError } from "#lib/errors.ts";
import { dayNumber, yearsOfDays } from "./dates.ts";
import type { Observation } from "./observation.ts";

/** One observation, read: its day as a number and its value as a natural logarithm. */
interface LogPoint {
  readonly date: string;
  readonly day: number;
  readonly log: number;
}

/** Observations in order of time: years since the first, and natural logarithms of the values. */
export interface LogSeries {
  readonly from: string;
  readonly to: string;
  readonly dates: readonly string[];
  readonly years: readonly number[];
  readonly logs: readonly number[];
  readonly spanYears: number;
  readonly lastLog: number;
}

/**
 * Read observations once: each date to a day, each value to its logarithm, sorted by day.
 *
 * @param series in any order; two values of one day are kept, the lower first
 * @throws {ForecastError} `series-too-short` when empty, `value-not-positive`, `date-not-valid`
 */
export function readLogSeries(series: readonly Observation[]): LogSeries {
  const points = series.map(readPoint).sort((a, b) => a.day - b.day || a.log - b.log);
  const [first] = points;
  if (first === undefined) throw new ForecastError("series-too-short", "No observations.");
  const last = points.at(-1) ?? first;
  return {
    from: first.date,
    to: last.date,
    dates: points.map(({ date }) => date),
    years: points.map(({ day }) => yearsOfDays(day - first.day)),
    logs: points.map(({ log }) => log),
    spanYears: yearsOfDays(last.day - first.day),
    lastLog: last.log,
  };
}

/**
 * The same for methods that follow one path through time, on which a day has one value.
 *
 * @throws {ForecastError} also `dates-not-distinct`
 */
export function readLogPath(series: readonly Observation[]): LogSeries {
  const path = readLogSeries(series);
  if (path.years.some((years, index) => years === path.years[index - 1])) {
    throw new ForecastError("dates-not-distinct", "Two observations have the same date.");
  }
  return path;
}

/** The differences between neighbours: one fewer than there are values. */
export function differences(values: readonly number[]): number[] {
  return values.slice(1).map((value, index) => value - (values[index] ?? value));
}

/** @throws {ForecastError} `value-not-positive` unless the value is finite and above 0 */
export function requireValue({ date, value }: Observation): void {
  if (!(value > 0 && Number.isFinite(value))) {
    throw new ForecastError("value-not-positive", `The value of ${date} is not a finite number above 0.`);
  }
}

function readPoint(observation: Observation): LogPoint {
  requireValue(observation);
  const { date, value } = observation;
  return { date, day: dayNumber(date), log: Math.log(value) };
}
