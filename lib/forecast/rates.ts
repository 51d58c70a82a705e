import { ensure, ensurePositive, finite, positive } from "./finite.ts";

/**
 * One speed of change in every way that people state it. The logarithm a year is the common coin:
 * d(ln value)/dt, negative when the value falls.
 */
export interface Rate {
  readonly logPerYear: number;
  /** as a fraction: -0.7 is 70 % less each year */
  readonly changePerYear: number;
  /** what the value is multiplied by each year: 0.3 for 70 % less */
  readonly factorPerYear: number;
  /** months to halve; `undefined` when the value does not fall */
  readonly halvingMonths: number | undefined;
  /** months to double; `undefined` when the value does not rise */
  readonly doublingMonths: number | undefined;
  /** powers of ten a year */
  readonly ordersPerYear: number;
}

const monthsPerYear = 12;

/** @throws {ForecastError} `parameter-out-of-range`, `result-not-finite` */
export function rateOf(logPerYear: number): Rate {
  requireFinite(logPerYear, "A logarithmic rate");
  const months = (monthsPerYear * Math.LN2) / Math.abs(logPerYear);
  return {
    logPerYear,
    changePerYear: Math.expm1(logPerYear),
    factorPerYear: positive(Math.exp(logPerYear)),
    halvingMonths: logPerYear < 0 ? finite(months) : undefined,
    doublingMonths: logPerYear > 0 ? finite(months) : undefined,
    ordersPerYear: logPerYear / Math.LN10,
  };
}

/** @param changePerYear a fraction above -1 @throws {ForecastError} `parameter-out-of-range` */
export function logRateOfChange(changePerYear: number): number {
  requireChange(changePerYear);
  return Math.log1p(changePerYear);
}

/** @throws {ForecastError} `parameter-out-of-range` unless a yearly change is finite and above -100 % */
export function requireChange(changePerYear: number): void {
  ensure(changePerYear > -1 && Number.isFinite(changePerYear), "A yearly change must be above -100 %.");
}

/** @param factorPerYear what the value is multiplied by each year; above 0 @throws {ForecastError} `parameter-out-of-range` */
export function logRateOfFactor(factorPerYear: number): number {
  ensurePositive(factorPerYear, "A yearly factor");
  return Math.log(factorPerYear);
}

/** @param months in which the value halves; above 0 @throws {ForecastError} `parameter-out-of-range` */
export function logRateOfHalving(months: number): number {
  return -logRateOfDoubling(months);
}

/** @param months in which the value doubles; above 0 @throws {ForecastError} `parameter-out-of-range` */
export function logRateOfDoubling(months: number): number {
  ensurePositive(months, "A number of months");
  return finite((monthsPerYear / months) * Math.LN2);
}

/** @param ordersPerYear powers of ten a year @throws {ForecastError} `parameter-out-of-range` */
export function logRateOfOrders(ordersPerYear: number): number {
  requireFinite(ordersPerYear, "A number of orders of magnitude");
  return finite(ordersPerYear * Math.LN10);
}

/**
 * The steady rate that leads from one value to another.
 *
 * @param years between the two; not 0
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 */
export function logRateBetween(from: number, to: number, years: number): number {
  ensurePositive(from, "The first value");
  ensurePositive(to, "The last value");
  ensure(years !== 0 && Number.isFinite(years), "A rate needs time to pass.");
  return finite((Math.log(to) - Math.log(from)) / years);
}

function requireFinite(value: number, name: string): void {
  ensure(Number.isFinite(value), `${name} must be finite.`);
}
