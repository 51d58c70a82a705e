import { ForecastError } from "#lib/errors.ts";
import { type DriftModel, horizonTo, horizonWarnings, locationAt, trustedLog } from "./drift-model.ts";
import { positive } from "./finite.ts";
import type { ForecastWarning, Interval } from "./forecast.ts";
import { subtractLogs } from "./log-difference.ts";
import { intervalsOf, type LogPrediction, usualLevels } from "./log-prediction.ts";

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
