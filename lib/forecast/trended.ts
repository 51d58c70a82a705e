import { yearsBetween } from "./dates.ts";
import { ensurePositive, positive } from "./finite.ts";
import { logRateOfChange } from "./rates.ts";

/** A number that goes into an estimate, with the trend that it may follow. */
export interface Trended {
  readonly value: number;
  /** how it moves: from the day it was read, by so much a year (a fraction above -1) */
  readonly trend?: { readonly from: string; readonly ratePerYear: number } | undefined;
}

/**
 * The number on a day: as it stands, or moved along its trend.
 *
 * @throws {ForecastError} `parameter-out-of-range`, `date-not-valid`, `result-not-finite`
 */
export function valueOn({ value, trend }: Trended, date: string, name: string): number {
  ensurePositive(value, name);
  if (trend === undefined) return value;
  return positive(value * Math.exp(logRateOfChange(trend.ratePerYear) * yearsBetween(trend.from, date)));
}
