import { addDays, daysOfYears } from "./dates.ts";
import { ensurePositive, finite } from "./finite.ts";
import { logRateOfChange } from "./rates.ts";

/** What is asked of a stock: so much on a day, changing by so much a year. */
export interface Demand {
  readonly value: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** as a fraction above -1 */
  readonly ratePerYear: number;
}

/**
 * The first whole day on which a growing demand is as large as a stock: its own first day when it already is,
 * `undefined` when it does not grow.
 *
 * @param stock in the unit of the demand, such as tokens
 * @throws {ForecastError} `parameter-out-of-range`, `date-not-valid`, `result-not-finite`
 */
export function dayStockRunsOut(stock: number, demand: Demand): string | undefined {
  ensurePositive(stock, "A stock");
  ensurePositive(demand.value, "A demand");
  const rate = logRateOfChange(demand.ratePerYear);
  const missing = Math.log(stock) - Math.log(demand.value);
  if (missing <= 0) return addDays(demand.date, 0);
  return rate > 0 ? addDays(demand.date, Math.ceil(finite(daysOfYears(missing / rate)))) : undefined;
}
