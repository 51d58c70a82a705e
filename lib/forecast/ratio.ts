import { ForecastError } from "#lib/errors.ts";
import {
  intervalsOf,
  type LogPrediction,
  probabilityBelowLog,
  subtractLogs,
  usualLevels,
} from "./distributions/log-prediction.ts";
import {
  type DriftModel,
  horizonTo,
  horizonWarnings,
  locationAt,
  trustedLog,
  trustedOn,
} from "./drift-model.ts";
import { positive } from "./finite.ts";
import type { ForecastWarning, Interval } from "./forecast.ts";

/** How many times one value is another, with an interval of its own: not the ratio of two intervals' ends. */
export interface Ratio {
  readonly median: number;
  /** widening with level; empty where a method cannot give one */
  readonly intervals: readonly Interval[];
  readonly warnings: readonly ForecastWarning[];
}

/**
 * A over B on a day, their errors being independent: ln A − ln B has the scale √(s_A² + s_B²).
 *
 * @param levels of the intervals, strictly between 0 and 1
 * @throws {ForecastError} `target-before-data`, `date-not-valid`, `parameter-out-of-range`, `result-not-finite`
 */
export function ratioOfSystems(
  a: DriftModel,
  b: DriftModel,
  date: string,
  levels: readonly number[] = usualLevels,
): Ratio {
  const yearsA = horizonTo(a, date);
  const yearsB = horizonTo(b, date);
  const ofA = trustedLog(a, yearsA);
  const ofB = trustedLog(b, yearsB);
  return ratioOf(
    locationAt(a, yearsA) - locationAt(b, yearsB),
    ofA === undefined || ofB === undefined ? undefined : subtractLogs(ofA, ofB),
    [...horizonWarnings(a, yearsA), ...horizonWarnings(b, yearsB)],
    levels,
  );
}

/**
 * A system's value on a later day over its value on an earlier one.
 *
 * The two days lie on the same path, so what happens up to the earlier day is common to both and drops out: the
 * error is that of the step between them alone, much smaller than the errors of both days together.
 *
 * @param from not before the last observation, nor after `to`
 * @param levels of the intervals, strictly between 0 and 1
 * @throws {ForecastError} `target-before-data`, `date-not-valid`, `parameter-out-of-range`, `result-not-finite`
 */
export function ratioOverTime(
  model: DriftModel,
  from: string,
  to: string,
  levels: readonly number[] = usualLevels,
): Ratio {
  const early = horizonTo(model, from);
  const late = horizonTo(model, to);
  if (late < early) throw new ForecastError("parameter-out-of-range", `${to} is before ${from}.`);
  const location = locationAt(model, late) - locationAt(model, early);
  const error = trustedLog(model, late) === undefined ? undefined : model.errorBetween?.(early, late);
  return ratioOf(
    location,
    error === undefined ? undefined : { location, ...error },
    horizonWarnings(model, late),
    levels,
  );
}

function ratioOf(
  location: number,
  prediction: LogPrediction | undefined,
  warnings: readonly ForecastWarning[],
  levels: readonly number[],
): Ratio {
  return {
    median: positive(Math.exp(location)),
    intervals: prediction === undefined ? [] : intervalsOf(prediction, levels),
    warnings: [...new Set(warnings)],
  };
}

/** How likely it is that one system costs more than another. */
export interface Dearer {
  readonly probability: number;
  /** Student's t stands for the difference of two: nearly right, not exactly */
  readonly approximate: boolean;
}

/**
 * The probability that A is dearer than B on a day, their errors being independent; `undefined` where a method
 * has no measure of error, or claims none so far ahead.
 *
 * Two random walks follow their paper, which takes the errors as normal.
 *
 * @throws {ForecastError} `target-before-data`, `date-not-valid`
 * @see Farmer & Lafond (2016), Research Policy 45:647-665, eq. 20
 */
export function probabilityDearer(a: DriftModel, b: DriftModel, date: string): Dearer | undefined {
  const ofA = trustedOn(a, date);
  const ofB = trustedOn(b, date);
  if (ofA === undefined || ofB === undefined) return undefined;
  const isWalk = a.method === "random-walk" && b.method === "random-walk";
  const difference = subtractLogs(ofB, ofA);
  return probabilityNegative(isWalk ? { ...difference, degreesOfFreedom: undefined } : difference);
}

function probabilityNegative(difference: LogPrediction): Dearer {
  return {
    probability: probabilityBelowLog(difference, 0),
    approximate: difference.degreesOfFreedom !== undefined,
  };
}
