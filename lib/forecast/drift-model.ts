import { ForecastError } from "#lib/errors.ts";
import { daysOfYears, yearsBetween } from "#lib/when/day-numbers.ts";
import { intervalsOf, type LogPrediction, usualLevels } from "./distributions/log-prediction.ts";
import { positive } from "./finite.ts";
import type { Forecast, ForecastWarning, MethodId } from "./forecast.ts";
import type { LogSeries } from "./log-series.ts";

/** February is this much shorter than a twelfth of a year, and a day of slack at either end is less. */
const calendarSlackDays = 2.5;

/** Three times a span of whole days must not fall short of as many whole days. */
const roundingYears = 1e-9;

/** A method after it has seen its data: a straight path of the logarithm from the last observation on. */
export interface DriftModel {
  readonly method: MethodId;
  /** every number that went in, by the name its equation gives it */
  readonly inputs: Readonly<Record<string, number>>;
  readonly points: number;
  readonly from: string;
  readonly to: string;
  readonly spanYears: number;
  /** logarithm at which the path starts on the day `to`: the last observation, or a fitted line there */
  readonly startLog: number;
  readonly driftPerYear: number;
  /** the error's distribution at a horizon in years; absent where the method has no measure of error */
  readonly errorAt?: ((years: number) => LogError) | undefined;
  /** the error of the step from one horizon to a later one on the same path; absent where it is not known */
  readonly errorBetween?: (fromYears: number, toYears: number) => LogError;
  /** the equal period of the observations, for a method that counts in periods */
  readonly periodYears?: number;
  /** what a reader must know whatever the horizon */
  readonly caveats?: readonly ForecastWarning[];
}

/** What a model takes over from the path that it follows from the last observation on. */
export function onPath({
  logs,
  lastLog,
  from,
  to,
  spanYears,
}: LogSeries): Pick<DriftModel, "points" | "from" | "to" | "spanYears" | "startLog"> {
  return { points: logs.length, from, to, spanYears, startLog: lastLog };
}

/** How far a logarithm may miss. */
export type LogError = Pick<LogPrediction, "scale" | "degreesOfFreedom">;

/** The model's belief at a horizon, not refused however far; `undefined` where the method has no measure of error. */
export function predictLog(model: DriftModel, years: number): LogPrediction | undefined {
  const error = model.errorAt?.(years);
  return error === undefined ? undefined : { ...error, location: locationAt(model, years) };
}

/** The same, and `undefined` also beyond the horizon up to which a distribution is claimed. */
export function trustedLog(model: DriftModel, years: number): LogPrediction | undefined {
  return years > farthestYears(model) ? undefined : predictLog(model, years);
}

/** The same for a day. @throws {ForecastError} `target-before-data`, `date-not-valid` */
export function trustedOn(model: DriftModel, date: string): LogPrediction | undefined {
  return trustedLog(model, horizonTo(model, date));
}

/** The median's logarithm at a horizon in years after the last observation. */
export function locationAt({ startLog, driftPerYear }: DriftModel, years: number): number {
  return startLog + driftPerYear * years;
}

/**
 * Years from the last observation to a day.
 *
 * @throws {ForecastError} `target-before-data` when the day is before the last observation, `date-not-valid`
 */
export function horizonTo(model: DriftModel, date: string): number {
  const years = yearsBetween(model.to, date);
  if (years < 0) {
    throw new ForecastError("target-before-data", `${date} is before the last observation, of ${model.to}.`);
  }
  return wholePeriods(model, years);
}

/**
 * The same horizon, or the whole number of periods that it stands for: months and years of the calendar are not
 * equally long, and a horizon so near to whole periods is meant to be whole.
 */
export function wholePeriods({ periodYears = 0 }: DriftModel, years: number): number {
  if (periodYears < 1 / 12) return years;
  const whole = Math.round(years / periodYears) * periodYears;
  return Math.abs(daysOfYears(years - whole)) <= calendarSlackDays ? whole : years;
}

/**
 * Whether a horizon is past the data's span (a warning), or so far past that an interval would claim to know
 * too much: beyond three times the span, or beyond a year where there is one observation.
 */
export function horizonWarnings(model: DriftModel, years: number): ForecastWarning[] {
  const warnings: ForecastWarning[] = [...(model.caveats ?? [])];
  if (model.points > 0 && years > model.spanYears) warnings.push("past-span");
  if (years > farthestYears(model)) warnings.push("extrapolated");
  if (model.points === 1) warnings.push("one-point");
  if (model.errorAt === undefined) warnings.push("no-interval");
  return warnings;
}

/** The horizon in years beyond which no distribution is claimed; a claim has no data to be too far from. */
export function farthestYears({ points, spanYears }: DriftModel): number {
  if (points === 0) return Number.POSITIVE_INFINITY;
  return points === 1 ? 1 : 3 * spanYears + roundingYears;
}

/**
 * The forecast of a model for one day.
 *
 * @param levels of the intervals, strictly between 0 and 1
 * @throws {ForecastError} `target-before-data`, `date-not-valid`, `parameter-out-of-range`, `result-not-finite`
 */
export function forecastAt(
  model: DriftModel,
  date: string,
  levels: readonly number[] = usualLevels,
): Forecast {
  const years = horizonTo(model, date);
  const warnings = horizonWarnings(model, years);
  const prediction = trustedLog(model, years);
  return {
    method: model.method,
    date,
    median: positive(Math.exp(locationAt(model, years))),
    intervals: prediction === undefined ? [] : intervalsOf(prediction, levels),
    inputs: model.inputs,
    points: model.points,
    span: { from: model.from, to: model.to },
    asOf: model.to,
    warnings,
  };
}

/** A path from the last observation at a drift that nobody estimated: it has no measure of error. */
export function fixedDrift(
  method: MethodId,
  path: LogSeries,
  driftPerYear: number,
  inputs: Readonly<Record<string, number>> = {},
): DriftModel {
  return {
    ...onPath(path),
    method,
    inputs: { driftPerYear, ...inputs },
    driftPerYear,
  };
}

/**
 * The error of a random walk whose drift is estimated from so many years: scale K√(τ + τ²/years), its first
 * term the walk's own steps, its second the drift's error.
 *
 * From one horizon to a later one both terms depend on the time between them alone: the steps are
 * independent of the earlier ones, and the drift's error adds up evenly.
 *
 * @see Farmer & Lafond (2016), Research Policy 45:647-665, eqs. 8-9, with τ and years not whole
 */
export function walkErrors(
  volatility: number,
  years: number,
  degreesOfFreedom: number | undefined,
): Pick<DriftModel, "errorAt" | "errorBetween"> {
  const errorAfter = (horizon: number): LogError => ({
    scale: volatility * Math.sqrt(horizon + horizon ** 2 / years),
    degreesOfFreedom,
  });
  return { errorAt: errorAfter, errorBetween: (from, to) => errorAfter(to - from) };
}
