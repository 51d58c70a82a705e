import { type ClaimTerms, claimInYears } from "./claim.ts";
import { ensure, positive } from "./finite.ts";
import type { Forecast } from "./forecast.ts";
import { logRateOfChange } from "./rates.ts";
import { sum } from "./sums.ts";

/** What becomes of a rate when the rates of its parts are multiplied, beside the rate that was stated. */
export interface RateMismatch {
  readonly statedPerYear: number;
  readonly composedPerYear: number;
  /** what the stated rate leaves over what the composed one leaves, after a year */
  readonly factorPerYear: number;
  /** the same at the end */
  readonly factorAtEnd: number;
}

/**
 * The yearly change of a product whose factors change by these rates: Π(1 + rᵢ) − 1.
 *
 * @param ratesPerYear fractions above -1
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 */
export function composeRates(ratesPerYear: readonly number[]): number {
  return positive(Math.exp(logOfAll(ratesPerYear))) - 1;
}

/**
 * The rate that one more factor must have for all of them to give the stated total.
 *
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 */
export function missingRate(totalPerYear: number, knownPerYear: readonly number[]): number {
  return positive(Math.exp(logRateOfChange(totalPerYear) - logOfAll(knownPerYear))) - 1;
}

/**
 * How far a stated total is from the product of its stated parts, after so many years.
 *
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 */
export function rateMismatch(
  statedPerYear: number,
  ratesPerYear: readonly number[],
  years: number,
): RateMismatch {
  ensure(Number.isFinite(years), "A number of years must be finite.");
  const log = logRateOfChange(statedPerYear) - logOfAll(ratesPerYear);
  return {
    statedPerYear,
    composedPerYear: composeRates(ratesPerYear),
    factorPerYear: positive(Math.exp(log)),
    factorAtEnd: positive(Math.exp(log * years)),
  };
}

/**
 * A first value whose factors fall or rise at their own rates, in whole years as claims count. No interval.
 *
 * @throws {ForecastError} `parameter-out-of-range`, `date-not-valid`, `result-not-finite`
 */
export function composedInYears(
  base: Pick<ClaimTerms, "from" | "made">,
  ratesPerYear: readonly number[],
  when: string,
): Forecast {
  const forecast = claimInYears({ ...base, ratePerYear: composeRates(ratesPerYear) }, when);
  const parts = ratesPerYear.map((rate, index): [string, number] => [`ratePerYear${index + 1}`, rate]);
  return { ...forecast, method: "composed", inputs: { ...forecast.inputs, ...Object.fromEntries(parts) } };
}

function logOfAll(ratesPerYear: readonly number[]): number {
  return sum(ratesPerYear.map(logRateOfChange));
}
