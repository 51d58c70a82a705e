import type { DriftModel } from "./drift-model.ts";
import { ensure, positive } from "./finite.ts";
import type { Observation } from "./observation.ts";
import { requireErrorTerms } from "./random-walk.ts";
import { logRateOfChange, logRateOfFactor } from "./rates.ts";
import { type RegularSeries, readRegularSeries } from "./regular-series.ts";
import { requireDegrees } from "./student-t.ts";
import { fitWrightSteps, wrightChange } from "./wright-law.ts";

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
  ensure(learningRate >= 0 && learningRate < 1, "A learning rate lies from 0 up to but not 100 %.");
  return positive(Math.exp((Math.log1p(-learningRate) * logRateOfFactor(growthFactor)) / Math.LN2));
}

function stepsOfProduction(production: readonly Observation[], cost: RegularSeries): readonly number[] {
  const { dates, steps } = readRegularSeries(production);
  const isSameDays =
    dates.length === cost.dates.length && dates.every((date, index) => date === cost.dates[index]);
  ensure(isSameDays, "Costs and production must have the same dates.");
  return steps;
}
