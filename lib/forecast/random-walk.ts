import { ForecastError } from "#lib/errors.ts";
import { requireDegrees } from "./distributions/student-t.ts";
import type { DriftModel, LogError } from "./drift-model.ts";
import { ensure, ensurePositive, finite } from "./finite.ts";
import type { Observation } from "./forecast.ts";
import { readRegularSeries } from "./log-series.ts";
import { mean, sumOfSquares } from "./sums.ts";

/** θ of the moving average that Farmer and Lafond fix for all technologies. @see ibid., section 5.3 */
const usualTheta = 0.63;

export interface RandomWalkOptions {
  /** moving-average parameter of the noise, from -1 to 1 */
  readonly theta?: number;
  /** m: how many of the latest steps drift and volatility are estimated from; all of them when absent */
  readonly window?: number;
  /** K a step, where it is known and not estimated: the error is then normal */
  readonly volatility?: number;
  /** of Student's t, for an estimated K: m − 1 when absent; 1 or more */
  readonly degreesOfFreedom?: number;
}

/**
 * A random walk with drift and IMA(1,1) noise on the logarithm, at equal periods: drift by eq. 17, volatility
 * by eq. 18, error by eqs. 13 and 15 (Student's t, m − 1 degrees of freedom) or, for a known K, eq. 16 (normal).
 *
 * The equations hold from one period ahead on; a shorter horizon is given the error of one period.
 *
 * @param series three or more observations at equal periods, in any order
 * @throws {ForecastError} `spacing-not-regular`, `series-too-short`, `value-not-positive`, `date-not-valid`,
 * `dates-not-distinct`, `parameter-out-of-range`
 * @see Farmer & Lafond (2016), How predictable is technological progress?, Research Policy 45:647-665
 */
export function fitRandomWalk(series: readonly Observation[], options: RandomWalkOptions = {}): DriftModel {
  const regular = readRegularSeries(series);
  const { theta = usualTheta, window = regular.steps.length } = options;
  requireErrorTerms(1, theta);
  const { drift, volatility, steps } = estimate(regular.steps, window);
  const known = options.volatility;
  if (known !== undefined) ensurePositive(known, "A known volatility");
  const freedom = options.degreesOfFreedom ?? steps - 1;
  requireDegrees(freedom);
  const { periodYears, dates, to, lastLog } = regular;
  const used = known ?? volatility;
  const scaled = (factor: number): LogError => ({
    scale: used * Math.sqrt(factor / (1 + theta ** 2)),
    degreesOfFreedom: known === undefined ? freedom : undefined,
  });
  const ahead = (years: number) => Math.max(years / periodYears, 1);
  return {
    method: "random-walk",
    inputs: { drift, volatility: used, theta, steps, periodYears },
    points: steps + 1,
    from: dates.at(-steps - 1) ?? to,
    to,
    spanYears: steps * periodYears,
    startLog: lastLog,
    driftPerYear: drift / periodYears,
    periodYears,
    errorAt: (years) => scaled(errorFactor(ahead(years), steps, theta)),
    errorBetween: (early, late) => {
      const factor = early > 0 ? stepFactor : errorFactor;
      return scaled(factor(ahead(late - early), steps, theta));
    },
  };
}

/**
 * A*: the variance of a forecast error `horizon` steps ahead, in units of the noise's own, when the drift comes
 * from `steps` steps.
 *
 * @param horizon 1 or more
 * @param steps 1 or more
 * @param theta from -1 to 1
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 * @see Farmer & Lafond (2016), eq. 13
 */
export function errorFactor(horizon: number, steps: number, theta: number): number {
  requireErrorTerms(horizon, theta);
  ensure(steps >= 1 && Number.isFinite(steps), "The error factor needs a step to have been seen.");
  const growth = 1 + (2 * (steps - 1) * theta) / steps + theta ** 2;
  return finite(-2 * theta + growth * (horizon + horizon ** 2 / steps));
}

/**
 * What every error of a moving average needs: one step ahead or more, and a parameter from -1 to 1.
 *
 * @throws {ForecastError} `parameter-out-of-range`
 */
export function requireErrorTerms(horizon: number, movingAverage: number): void {
  ensure(horizon >= 1 && Number.isFinite(horizon), "The error factor holds from one step ahead on.");
  ensure(Math.abs(movingAverage) <= 1, "A moving-average parameter lies from -1 to 1.");
}

/**
 * The same from one future step to a later one: eq. 13 without the noise that the last observation shares
 * with the first step ahead of it, which there lowers the variance by 2θτ/m.
 */
function stepFactor(horizon: number, steps: number, theta: number): number {
  return errorFactor(horizon, steps, theta) + (2 * theta * horizon) / steps;
}

function estimate(
  all: readonly number[],
  window: number,
): { drift: number; volatility: number; steps: number } {
  ensure(Number.isInteger(window) && window >= 2, "A window is a whole number of steps, 2 or more.");
  if (all.length < window) {
    throw new ForecastError(
      "series-too-short",
      `A window of ${window} steps needs ${window + 1} observations.`,
    );
  }
  const latest = all.slice(-window);
  const drift = mean(latest);
  const squares = sumOfSquares(latest.map((step) => step - drift));
  return { drift, volatility: Math.sqrt(squares / (window - 1)), steps: window };
}
