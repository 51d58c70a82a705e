import { ensureLevel, positive } from "#lib/forecast/finite.ts";
import type { Interval } from "#lib/forecast/forecast.ts";
import { normalCdf, normalQuantile } from "./normal.ts";
import { studentTCdf, studentTQuantile } from "./student-t.ts";

/** What is believed of the logarithm of a future value: location + scale × deviate. */
export interface LogPrediction {
  /** the median of the logarithm */
  readonly location: number;
  /** not negative; for Student's t it is the t scale, not a standard deviation */
  readonly scale: number;
  /** of Student's t; `undefined`: the deviate is normal */
  readonly degreesOfFreedom: number | undefined;
}

export const usualLevels: readonly number[] = [0.5, 0.8, 0.95];

/**
 * The central intervals of the value itself, narrow to wide.
 *
 * @param levels probabilities strictly between 0 and 1, in any order
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 */
export function intervalsOf(prediction: LogPrediction, levels: readonly number[] = usualLevels): Interval[] {
  return [...levels].sort((a, b) => a - b).map((level) => intervalOf(prediction, level));
}

function intervalOf({ location, scale, degreesOfFreedom }: LogPrediction, level: number): Interval {
  ensureLevel(level);
  const reach = scale * -deviateAt((1 - level) / 2, degreesOfFreedom);
  return { level, low: positive(Math.exp(location - reach)), high: positive(Math.exp(location + reach)) };
}

/**
 * The value that the future one stays below with probability `p`.
 *
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 */
export function valueAtProbability({ location, scale, degreesOfFreedom }: LogPrediction, p: number): number {
  return positive(Math.exp(location + scale * deviateAt(p, degreesOfFreedom)));
}

/** P(value < `log` in logarithms). Without any scale the value is certain, and no value is below itself. */
export function probabilityBelowLog(prediction: LogPrediction, log: number): number {
  const { location, scale, degreesOfFreedom } = prediction;
  if (scale === 0) return location < log ? 1 : 0;
  const deviate = (log - location) / scale;
  return degreesOfFreedom === undefined ? normalCdf(deviate) : studentTCdf(deviate, degreesOfFreedom);
}

/** The deviate that stays below itself with probability `p`. @throws {ForecastError} `parameter-out-of-range` */
export function deviateAt(p: number, degreesOfFreedom: number | undefined): number {
  return degreesOfFreedom === undefined ? normalQuantile(p) : studentTQuantile(p, degreesOfFreedom);
}

/**
 * What is believed of ln A − ln B when the errors of A and B have nothing to do with each other: the medians
 * subtract, the scales add as squares.
 *
 * For normal errors that is exact. The difference of two Student's t is not a Student's t: it is taken as one
 * with the smaller degrees of freedom, whose tails are as heavy as the heavier of the two.
 *
 * @see Farmer & Lafond (2016), Research Policy 45:647-665, eq. 20, for the normal case
 */
export function subtractLogs(a: LogPrediction, b: LogPrediction): LogPrediction {
  return {
    location: a.location - b.location,
    scale: Math.hypot(a.scale, b.scale),
    degreesOfFreedom: fewer(a.degreesOfFreedom, b.degreesOfFreedom),
  };
}

function fewer(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : Math.min(a, b);
}
