import { ForecastError } from "#lib/errors.ts";
import { dayNumber, yearsOfDays } from "#lib/when/day-numbers.ts";
import type { Observation } from "./forecast.ts";

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
