import { addDays, daysOfYears, yearsOfDays } from "#lib/when/day-numbers.ts";
import { deviateAt, type LogPrediction, probabilityBelowLog } from "./distributions/log-prediction.ts";
import { type DriftModel, farthestYears, trustedLog, trustedOn } from "./drift-model.ts";
import { ensureLevel, ensurePositive } from "./finite.ts";

/** Where to look for a day; what takes longer is never reached for all that these methods can say. */
const searchDays = 36_525;
const stepDays = 30;

export interface Threshold {
  /** in the unit of the series */
  readonly value: number;
  /** whether the question is when the series is below it, or above it */
  readonly op: "lt" | "gt";
}

/** When a series passes a threshold. */
export interface Crossing {
  /** the last observation is at or past it already, and no day is given */
  readonly already: boolean;
  /** first whole day on which the median is at or past it; `undefined`: not within 100 years */
  readonly median?: string | undefined;
  /** first day on which it is passed with probability (1 − level)/2; `undefined`: not while a probability is claimed */
  readonly earliest?: string | undefined;
  /** the same with probability (1 + level)/2 */
  readonly latest?: string | undefined;
  /** the median's day is beyond the horizon up to which a distribution is claimed */
  readonly extrapolated: boolean;
}

/**
 * The day on which a forecast passes a threshold, and the days between which it does so at a level.
 *
 * The median passes c at t_n + ln(c/v_n)/μ. The interval's ends are days on which the probability of having
 * passed is small, then large: not the days on which the interval of the cost passes.
 *
 * @param level of the interval, strictly between 0 and 1
 * @throws {ForecastError} `parameter-out-of-range`
 */
export function crossingOf(model: DriftModel, threshold: Threshold, level = 0.8): Crossing {
  ensurePositive(threshold.value, "A threshold");
  ensureLevel(level);
  if (distance(model, threshold) <= 0) return { already: true, extrapolated: false };
  const median = medianDays(model, threshold);
  return {
    already: false,
    median: median === undefined ? undefined : addDays(model.to, median),
    earliest: firstDay(model, threshold, (1 - level) / 2),
    latest: firstDay(model, threshold, (1 + level) / 2),
    extrapolated: median !== undefined && yearsOfDays(median) > farthestYears(model),
  };
}

/**
 * The probability that the series is past the threshold on a day; `undefined` where the method has no measure of
 * error, or claims none so far ahead.
 *
 * @throws {ForecastError} `target-before-data`, `date-not-valid`, `parameter-out-of-range`
 */
export function probabilityPast(model: DriftModel, threshold: Threshold, date: string): number | undefined {
  ensurePositive(threshold.value, "A threshold");
  const prediction = trustedOn(model, date);
  return prediction === undefined ? undefined : past(prediction, threshold);
}

/** How far the threshold is ahead of the last observation, in logarithms; not above 0 when it is passed. */
function distance({ startLog }: DriftModel, { value, op }: Threshold): number {
  return op === "lt" ? startLog - Math.log(value) : Math.log(value) - startLog;
}

function medianDays(model: DriftModel, threshold: Threshold): number | undefined {
  const approach = threshold.op === "lt" ? -model.driftPerYear : model.driftPerYear;
  const days = Math.ceil(daysOfYears(distance(model, threshold) / approach));
  return approach > 0 && days <= searchDays ? days : undefined;
}

/** The first day on which the probability of being past the threshold is at least `p`, as far as one is claimed. */
function firstDay(model: DriftModel, threshold: Threshold, p: number): string | undefined {
  const nearest = trustedLog(model, 0);
  if (nearest === undefined) return undefined;
  const needed = deviateAt(p, nearest.degreesOfFreedom);
  const isReached = (days: number) => {
    const prediction = trustedLog(model, yearsOfDays(days));
    return prediction !== undefined && deviateOf(prediction, threshold) >= needed;
  };
  const last = Math.min(searchDays, Math.floor(daysOfYears(farthestYears(model))));
  let before = 0;
  while (before < last) {
    const after = Math.min(before + stepDays, last);
    if (isReached(after)) return addDays(model.to, firstWithin(before, after, isReached));
    before = after;
  }
  return undefined;
}

/** The first day after `before` that is reached, when `before` is not and `after` is. */
function firstWithin(before: number, after: number, isReached: (days: number) => boolean): number {
  let low = before;
  let high = after;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isReached(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** How many scales the threshold lies on the far side of the median; infinite or NaN where there is no scale. */
function deviateOf({ location, scale }: LogPrediction, { value, op }: Threshold): number {
  const ahead = op === "lt" ? Math.log(value) - location : location - Math.log(value);
  return ahead / scale;
}

function past(prediction: LogPrediction, { value, op }: Threshold): number {
  const { location, scale, degreesOfFreedom } = prediction;
  return op === "lt"
    ? probabilityBelowLog(prediction, Math.log(value))
    : probabilityBelowLog({ location: -location, scale, degreesOfFreedom }, -Math.log(value));
}
