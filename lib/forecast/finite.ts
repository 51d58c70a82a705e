import { ForecastError } from "#lib/errors.ts";

/** @throws {ForecastError} `result-not-finite` when a result is infinite or NaN */
export function finite(result: number): number {
  if (Number.isFinite(result)) return result;
  throw new ForecastError("result-not-finite", "The result is too large for a number.");
}

/** @throws {ForecastError} `result-not-finite` when a positive result became infinite, or too small to tell from 0 */
export function positive(result: number): number {
  if (result > 0 && Number.isFinite(result)) return result;
  throw new ForecastError("result-not-finite", "The result is too large or too small for a number.");
}

/** @throws {ForecastError} `parameter-out-of-range` unless `holds` */
export function ensure(holds: boolean, rule: string): void {
  if (!holds) throw new ForecastError("parameter-out-of-range", rule);
}

/** @throws {ForecastError} `parameter-out-of-range` unless two lists are equally long and hold finite numbers */
export function ensurePaired(as: readonly number[], bs: readonly number[]): void {
  ensure(as.length === bs.length, "Two lists must be equally long.");
  ensure([...as, ...bs].every(Number.isFinite), "Every number must be finite.");
}

/** @throws {ForecastError} `parameter-out-of-range` */
export function ensurePositive(value: number, name: string): void {
  ensure(value > 0 && Number.isFinite(value), `${name} must be finite and above 0.`);
}

/** @throws {ForecastError} `parameter-out-of-range` unless it is the level of an interval */
export function ensureLevel(level: number): void {
  ensure(level > 0 && level < 1, "A level must lie strictly between 0 and 1.");
}

/**
 * A probability that a quantile can be given for: a smaller one leaves the range of what can be computed.
 *
 * @throws {ForecastError} `parameter-out-of-range`
 */
export function ensureProbability(p: number): void {
  ensure(p >= 1e-100 && p < 1, "A probability must lie strictly between 0 and 1.");
}
