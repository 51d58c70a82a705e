import { ForecastError } from "#lib/errors.ts";
import { requireDegrees } from "./distributions/student-t.ts";
import { type DriftModel, onPath, walkErrors } from "./drift-model.ts";
import type { Observation } from "./forecast.ts";
import { differences, type LogSeries, readLogPath } from "./log-series.ts";
import { lessMultiple, sum, sumOfSquares } from "./sums.ts";

/**
 * A random walk with drift on the logarithm, observed at irregular dates: its drift and volatility estimated
 * from this series alone, its error Student's t with n − 2 degrees of freedom.
 *
 * At yearly steps drift and volatility are those of Farmer & Lafond (2016), Research Policy 45:647-665,
 * eqs. 17 and 18; the error's scale is K√(τ + τ²/T), theirs without moving-average noise. Two observations
 * give a drift and no measure of error.
 *
 * @param series two or more observations of different days, in any order
 * @param options.degreesOfFreedom of Student's t, n − 2 when absent; 1 or more
 * @throws {ForecastError} `series-too-short`, `value-not-positive`, `date-not-valid`, `dates-not-distinct`,
 * `parameter-out-of-range`
 */
export function fitOwnDrift(
  series: readonly Observation[],
  { degreesOfFreedom }: { readonly degreesOfFreedom?: number } = {},
): DriftModel {
  const path = readLogPath(series);
  const drift = ownDriftOf(path);
  const points = path.logs.length;
  const volatility = points < 3 ? undefined : volatilityOf(path);
  const { spanYears } = path;
  const freedom = degreesOfFreedom ?? Math.max(points - 2, 1);
  requireDegrees(freedom);
  return {
    ...onPath(path),
    method: "own-drift",
    inputs: {
      driftPerYear: drift,
      spanYears,
      ...(volatility === undefined ? {} : { volatility, degreesOfFreedom: freedom }),
    },
    driftPerYear: drift,
    ...(volatility === undefined ? {} : walkErrors(volatility, spanYears, freedom)),
  };
}

/**
 * K of one series: the volatility of its logarithm per √year, by
 * K² = Σ(Δy − μΔt)² / (T − ΣΔt²/T), which is unbiased at any spacing.
 *
 * Dividing each squared step by its own Δt instead lets two points a day apart outweigh all others.
 *
 * @param series three or more observations of different days
 * @throws {ForecastError} `series-too-short`, `value-not-positive`, `date-not-valid`, `dates-not-distinct`
 */
export function ownVolatility(series: readonly Observation[]): number {
  const path = readLogPath(series);
  if (path.logs.length < 3) {
    throw new ForecastError("series-too-short", "Volatility needs three observations.");
  }
  return volatilityOf(path);
}

function ownDriftOf({ logs, lastLog, spanYears }: LogSeries): number {
  if (spanYears === 0) throw new ForecastError("series-too-short", "A drift needs two observations.");
  return (lastLog - (logs[0] ?? lastLog)) / spanYears;
}

function volatilityOf(path: LogSeries): number {
  const gaps = differences(path.years);
  const misses = lessMultiple(differences(path.logs), ownDriftOf(path), gaps);
  const freeYears = sum(gaps.map((gap) => gap * (1 - gap / path.spanYears)));
  return Math.sqrt(sumOfSquares(misses) / freeYears);
}
