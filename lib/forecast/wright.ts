import { ForecastError } from "#lib/errors.ts";
import type { LogPrediction } from "./distributions/log-prediction.ts";
import { requireDegrees } from "./distributions/student-t.ts";
import type { DriftModel } from "./drift-model.ts";
import { ensure, ensurePaired, finite, positive } from "./finite.ts";
import type { Observation } from "./forecast.ts";
import { type RegularSeries, readRegularSeries } from "./log-series.ts";
import { requireErrorTerms } from "./random-walk.ts";
import { logRateOfChange, logRateOfFactor } from "./rates.ts";
import { lessMultiple, sumOfProducts, sumOfSquares } from "./sums.ts";

/** ρ that Lafond et al. fix for all technologies. @see Lafond et al. (2018), section 4 */
const usualRho = 0.19;

/** What is assumed of production, and how the past is read. */
export interface WrightScenario {
  /** growth of cumulative production, a fraction above -1 */
  readonly growthPerYear: number;
  /** moving-average parameter of the noise, from -1 to 1 */
  readonly rho?: number;
  /** how many of the latest steps the law is estimated from; all of them when absent */
  readonly window?: number;
  /** of Student's t: m − 1 when absent; 1 or more */
  readonly degreesOfFreedom?: number;
}

/**
 * Stochastic Wright's law with future production as a scenario of steady growth: the median follows ω, the error
 * is Student's t, with m − 1 degrees of freedom unless told. It holds from one period ahead on; a shorter horizon
 * is given the error of one period. Production is taken as given, and every forecast of the model says so.
 *
 * @param costs three or more observations at equal periods, in any order
 * @param production cumulative production on the same days
 * @throws {ForecastError} `spacing-not-regular`, `series-too-short`, `value-not-positive`, `date-not-valid`,
 * `dates-not-distinct`, `parameter-out-of-range`, `result-not-finite`
 * @see Lafond et al. (2018), How well do experience curves predict technological progress?, Technological
 * Forecasting and Social Change 128:104-117, section 3
 */
export function fitWright(
  costs: readonly Observation[],
  production: readonly Observation[],
  { growthPerYear, rho = usualRho, window, degreesOfFreedom }: WrightScenario,
): DriftModel {
  requireErrorTerms(1, rho);
  const cost = readRegularSeries(costs);
  const growth = logRateOfChange(growthPerYear);
  const { periodYears, to, lastLog, dates, steps } = cost;
  const used = window ?? steps.length;
  ensure(Number.isInteger(used) && used >= 2 && used <= steps.length, "A window is from 2 to all steps.");
  const law = fitWrightSteps(steps.slice(-used), stepsOfProduction(production, cost).slice(-used));
  const { exponent, noise, learningRate } = law;
  const freedom = degreesOfFreedom ?? used - 1;
  requireDegrees(freedom);
  return {
    method: "wright",
    inputs: { exponent, noise, learningRate, growthPerYear, rho, steps: used, periodYears },
    points: used + 1,
    from: dates.at(-used - 1) ?? to,
    to,
    spanYears: used * periodYears,
    startLog: lastLog,
    driftPerYear: -exponent * growth,
    errorAt: (years) => {
      const ahead = Math.max(years / periodYears, 1);
      const change = wrightChange(law, { steps: ahead, growth: ahead * periodYears * growth }, rho);
      return { scale: change.scale, degreesOfFreedom: freedom };
    },
    periodYears,
    caveats: ["production-assumed"],
  };
}

/**
 * What a learning rate and a growth of cumulative production leave of a cost: (1 − LR)^(log₂ g).
 *
 * @param learningRate fall per doubling, a fraction from 0 up to but not 1
 * @param growthFactor what cumulative production is multiplied by, in a year or over any other time
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 * @see Wright (1936), Factors affecting the cost of airplanes, Journal of the Aeronautical Sciences 3:122-128
 */
export function learningFactor(learningRate: number, growthFactor: number): number {
  requireLearningRate(learningRate);
  return positive(Math.exp((Math.log1p(-learningRate) * logRateOfFactor(growthFactor)) / Math.LN2));
}

function stepsOfProduction(production: readonly Observation[], cost: RegularSeries): readonly number[] {
  const { dates, steps } = readRegularSeries(production);
  const isSameDays =
    dates.length === cost.dates.length && dates.every((date, index) => date === cost.dates[index]);
  ensure(isSameDays, "Costs and production must have the same dates.");
  return steps;
}

/** What is assumed of the future: how many steps, and by how much ln production grows over all of them. */
export interface ProductionAhead {
  /** 1 or more */
  readonly steps: number;
  /** ΣX over the future */
  readonly growth: number;
}

/**
 * The variance of Wright's-law forecast error in units of the variance of the innovations v.
 *
 * The noise is v_t + ρv_{t−1}. A past step i enters the estimated exponent, and so the error, with −S·X_i, where
 * S = ΣX_future / ΣX_past²; a future one with +1. Each innovation therefore weighs: the first −ρS·X_1, those
 * between −S(X_i + ρX_{i+1}), the last ρ − S·X_m, all future ones 1 + ρ but the last, which weighs 1. At ρ = 0 this
 * is τ + (ΣX_future)²/ΣX_past²; with every X = 1 it is A* of a random walk with θ = ρ.
 *
 * @param past X of each past step, not all 0
 * @param rho from -1 to 1
 * @throws {ForecastError} `parameter-out-of-range`
 * @see Lafond et al. (2018), Technological Forecasting and Social Change 128:104-117, section 3 and appendix
 */
export function productionErrorFactor(
  past: readonly number[],
  { steps, growth }: ProductionAhead,
  rho: number,
): number {
  requireErrorTerms(steps, rho);
  const squares = sumOfSquares(past);
  ensure(squares > 0 && Number.isFinite(growth), "Wright's law needs production to have changed.");
  const share = growth / squares;
  const earlier = [0, ...past].slice(0, -1);
  const seen = sumOfSquares(lessMultiple(earlier, -rho, past));
  const last = rho - share * (past.at(-1) ?? 0);
  const future = 1 + (steps - 1) * (1 + rho) ** 2;
  return finite(share ** 2 * seen + last ** 2 + future);
}

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

/**
 * What cumulative production must be multiplied by for a cost to fall to `factor` at a learning rate:
 * 2^(ln factor / ln(1 − LR)), `learningFactor` solved for the growth.
 *
 * @param factor what is left of the cost, above 0
 * @param learningRate fall per doubling, a fraction from 0 up to but not 1; at 0 no growth is enough
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 */
export function neededGrowth(factor: number, learningRate: number): number {
  requireLearningRate(learningRate);
  return positive(2 ** (logRateOfFactor(factor) / Math.log1p(-learningRate)));
}

/**
 * The learning rate at which a growth of cumulative production leaves `factor` of a cost:
 * 1 − factor^(1/log₂ growth), `learningFactor` solved for the rate. It is negative where the cost rises.
 *
 * @param factor what is left of the cost, above 0
 * @param growthFactor what cumulative production is multiplied by, above 1
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 */
export function impliedLearningRate(factor: number, growthFactor: number): number {
  ensure(growthFactor > 1, "Only a growing production teaches.");
  return finite(-Math.expm1((logRateOfFactor(factor) * Math.LN2) / logRateOfFactor(growthFactor)));
}

function requireLearningRate(rate: number): void {
  ensure(rate >= 0 && rate < 1, "A learning rate lies from 0 up to but not 100 %.");
}
