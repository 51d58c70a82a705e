import { probabilityBelowLog } from "#lib/forecast/distributions/log-prediction.ts";
import { type DriftModel, locationAt, predictLog, wholePeriods } from "#lib/forecast/drift-model.ts";
import type { Observation } from "#lib/forecast/forecast.ts";
import { dayNumber, daysOfYears, yearsOfDays } from "#lib/when/day-numbers.ts";

/** Each later point, so many years after the origin. */
interface LaterPoints {
  readonly kind: "later-points";
  readonly fromYears: number;
  readonly toYears: number;
}

/** The record in force at each horizon, up to the day on which the list of records was read. */
interface RecordInForce {
  readonly kind: "record";
  readonly horizonsYears: readonly number[];
  readonly until: string;
}

/** Which later values a forecast is held against. */
export type Truth = LaterPoints | RecordInForce;

/** A method as a hindcast sees it. */
export interface HindcastMethod {
  /** what the method makes of the points up to an origin, as if it stood there */
  readonly fitTo: (kept: readonly Observation[]) => DriftModel;
  /** how many points it must have seen: earlier origins are passed over */
  readonly minimumPoints: number;
}

/** One forecast from the past, and what came of it. */
export interface HindcastPair {
  /** the day on which the forecast stands */
  readonly origin: string;
  readonly horizonYears: number;
  /** ln(true value) − ln(median): above 0 when it cost more than forecast */
  readonly errorLog: number;
  /** where in the forecast's distribution the truth fell, 0 to 1; `undefined` without a measure of error */
  readonly position: number | undefined;
}

/**
 * Every forecast that a method would have made of a series, from each of its points, seeing that point and the
 * earlier ones alone, at whatever horizon: none is refused.
 *
 * @param kept the points to be fitted, in order of time: for a record series its records
 * @throws {ForecastError} `date-not-valid`, and what the method throws
 * @see Tashman (2000), Out-of-sample tests of forecasting accuracy, International Journal of Forecasting 16:437-450
 */
export function hindcast(kept: readonly Observation[], truth: Truth, method: HindcastMethod): HindcastPair[] {
  return kept.flatMap((origin, index) => {
    if (index + 1 < method.minimumPoints) return [];
    const targets = targetsOf(kept, origin, truth);
    if (targets.length === 0) return [];
    const model = method.fitTo(kept.slice(0, index + 1));
    return targets.map((target) => pairOf(model, origin, target));
  });
}

interface Target {
  readonly horizonYears: number;
  readonly value: number;
}

function pairOf(model: DriftModel, { date }: Observation, { horizonYears, value }: Target): HindcastPair {
  const years = wholePeriods(model, horizonYears);
  const prediction = predictLog(model, years);
  return {
    origin: date,
    horizonYears,
    errorLog: Math.log(value) - locationAt(model, years),
    position: prediction === undefined ? undefined : probabilityBelowLog(prediction, Math.log(value)),
  };
}

function targetsOf(kept: readonly Observation[], origin: Observation, truth: Truth): Target[] {
  const start = dayNumber(origin.date);
  return truth.kind === "later-points" ? laterPoints(kept, start, truth) : recordsInForce(kept, start, truth);
}

function laterPoints(
  kept: readonly Observation[],
  start: number,
  { fromYears, toYears }: LaterPoints,
): Target[] {
  return kept
    .map(({ date, value }) => ({ horizonYears: yearsOfDays(dayNumber(date) - start), value }))
    .filter(({ horizonYears: years }) => years > 0 && years >= fromYears && years <= toYears);
}

function recordsInForce(
  kept: readonly Observation[],
  start: number,
  { horizonsYears, until }: RecordInForce,
): Target[] {
  const end = dayNumber(until);
  return horizonsYears.flatMap((horizonYears) => {
    const day = start + daysOfYears(horizonYears);
    const inForce = day > end ? undefined : kept.findLast(({ date }) => dayNumber(date) <= day);
    return inForce === undefined ? [] : [{ horizonYears, value: inForce.value }];
  });
}
