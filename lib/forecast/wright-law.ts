import { ForecastError } from "#lib/errors.ts";
import { ensure, ensurePaired, finite } from "./finite.ts";
import type { LogPrediction } from "./log-prediction.ts";
import { lessMultiple, sumOfProducts, sumOfSquares } from "./sums.ts";
import { type ProductionAhead, productionErrorFactor } from "./wright-error.ts";

/** Wright's law as a series of costs and of cumulative production shows it. */
export interface WrightLaw {
  /** ω: cost falls by ω % for each 1 % of cumulative production */
  readonly exponent: number;
  /** σ_ω = σ_η / √ΣX² */
  readonly exponentError: number;
  /** σ_η: standard deviation of the steps around the law */
  readonly noise: number;
  /** 1 − 2^(−ω): how much cheaper each doubling makes it */
  readonly learningRate: number;
  /** X: the past steps of ln production */
  readonly growth: readonly number[];
}

/**
 * ω by least squares through the origin on first differences: ln c steps on ln z steps.
 *
 * @param costSteps changes of ln cost, two or more
 * @param productionSteps as many changes of ln cumulative production, not all 0
 * @throws {ForecastError} `series-too-short`, `parameter-out-of-range`, `result-not-finite`
 * @see Lafond et al. (2018), How well do experience curves predict technological progress?, Technological
 * Forecasting and Social Change 128:104-117, section 3
 */
export function fitWrightSteps(costSteps: readonly number[], productionSteps: readonly number[]): WrightLaw {
  ensurePaired(costSteps, productionSteps);
  if (costSteps.length < 2) throw new ForecastError("series-too-short", "Wright's law needs two steps.");
  const squares = sumOfSquares(productionSteps);
  ensure(squares > 0, "Wright's law needs production to have changed.");
  const exponent = finite(-sumOfProducts(productionSteps, costSteps) / squares);
  const misses = lessMultiple(costSteps, -exponent, productionSteps);
  const noise = finite(Math.sqrt(sumOfSquares(misses) / (costSteps.length - 1)));
  return {
    exponent,
    exponentError: finite(noise / Math.sqrt(squares)),
    noise,
    learningRate: finite(1 - 2 ** -exponent),
    growth: productionSteps,
  };
}

/**
 * What the law says of ln cost after given steps of production, less today's: Student's t with m − 1 degrees of
 * freedom, whatever path production takes to the same total.
 *
 * @param rho moving-average parameter of the noise, from -1 to 1
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 * @see Lafond et al. (2018), section 3
 */
export function wrightChange(law: WrightLaw, ahead: ProductionAhead, rho: number): LogPrediction {
  const factor = productionErrorFactor(law.growth, ahead, rho);
  return {
    location: -law.exponent * ahead.growth,
    scale: finite(law.noise * Math.sqrt(factor / (1 + rho ** 2))),
    degreesOfFreedom: law.growth.length - 1,
  };
}
