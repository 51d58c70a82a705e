import { ensurePositive, positive } from "./finite.ts";

const daysPerYear = 365;

/** What so many units a day cost. */
export interface VolumeCost {
  readonly perDay: number;
  /** of 365 days */
  readonly perYear: number;
}

/**
 * The cost of a steady volume: queries, or tokens, at a price for so many of them.
 *
 * @param price of `per` units
 * @param per 1, a million, a billion
 * @param unitsPerDay how many are asked for
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 */
export function costOfVolume(price: number, per: number, unitsPerDay: number): VolumeCost {
  ensurePositive(price, "A price");
  ensurePositive(per, "The number of units that a price is for");
  ensurePositive(unitsPerDay, "A volume a day");
  const perDay = positive((price / per) * unitsPerDay);
  return { perDay, perYear: positive(perDay * daysPerYear) };
}
