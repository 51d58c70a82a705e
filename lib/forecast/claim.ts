import { yearsBetween } from "#lib/when/day-numbers.ts";
import { targetDay } from "#lib/when/days.ts";
import { type DriftModel, fixedDrift } from "./drift-model.ts";
import { ensurePositive, finite, positive } from "./finite.ts";
import { type Forecast, statedForecast } from "./forecast.ts";
import { readLogPath } from "./log-series.ts";
import { logRateOfChange, requireChange } from "./rates.ts";

/** A published value and the yearly change that its author gives it. */
export interface ClaimTerms {
  /** `date` where the day of the value is known; the claim itself counts in whole years */
  readonly from: { readonly year: number; readonly value: number; readonly date?: string | undefined };
  /** as a fraction: -0.7 is 70 % less each year; above -1 */
  readonly ratePerYear: number;
  /** when it was published, `YYYY` or `YYYY-MM-DD` */
  readonly made: string;
}

/**
 * What a claim says of a year: v₀(1 + r)^(t − t₀) in whole years, as claims dated by years mean it.
 * Before its first year it says what it implies of the past. A claim has no measure of error.
 *
 * @param when as `targetDay` reads it; only its year counts
 * @throws {ForecastError} `parameter-out-of-range`, `date-not-valid`, `result-not-finite`
 */
export function claimInYears(claim: ClaimTerms, when: string): Forecast {
  const date = targetDay(when);
  return claimAfter(claim, date, Number(date.slice(0, 4)) - claim.from.year);
}

/**
 * What the same claim says when its rate runs from the real day of its first value to another day.
 *
 * @param claim without `from.date` it starts on 2 July of its year
 * @throws {ForecastError} `parameter-out-of-range`, `date-not-valid`, `result-not-finite`
 */
export function claimInDays(claim: ClaimTerms, when: string): Forecast {
  const date = targetDay(when);
  return claimAfter(claim, date, yearsBetween(startOf(claim), date));
}

/**
 * The claim as a path through time, for questions of when it passes a value: from the day of its first value
 * on, without any measure of error.
 *
 * @throws {ForecastError} `value-not-positive`, `parameter-out-of-range`, `date-not-valid`
 */
export function claimModel(claim: ClaimTerms): DriftModel {
  const { from, ratePerYear } = claim;
  const start = readLogPath([{ date: startOf(claim), value: from.value }]);
  const path = fixedDrift("claim", start, logRateOfChange(ratePerYear), { value: from.value, ratePerYear });
  return { ...path, points: 0 };
}

function claimAfter(claim: ClaimTerms, date: string, years: number): Forecast {
  const { from, ratePerYear, made } = claim;
  ensurePositive(from.value, "A claim's first value");
  requireChange(ratePerYear);
  const start = startOf(claim);
  return statedForecast({
    method: "claim",
    date,
    median: positive(from.value * (1 + ratePerYear) ** years),
    inputs: { value: from.value, ratePerYear, years: finite(years) },
    span: { from: start, to: start },
    asOf: targetDay(made),
  });
}

function startOf({ from }: ClaimTerms): string {
  return from.date ?? targetDay(String(from.year));
}
