import { requireDegrees } from "./distributions/student-t.ts";
import { type DriftModel, onPath, walkErrors } from "./drift-model.ts";
import { ensure, ensurePositive, finite } from "./finite.ts";
import type { Observation } from "./forecast.ts";
import { readLogPath } from "./log-series.ts";

/** What other series taught, before this one is looked at. */
export interface DriftPrior {
  /** μ₀: drift of the logarithm a year */
  readonly driftPerYear: number;
  /** κ: how many years of data the prior drift weighs as much as; above 0 */
  readonly weightYears: number;
  /** K: standard deviation of the logarithm per √year, pooled over series */
  readonly volatility: number;
  /** ν of Student's t: the groups that K was pooled over, less one */
  readonly degreesOfFreedom: number;
}

/**
 * The prior for costs of AI training and for compute: 60 % less a year, as much as five years of data say.
 *
 * K is the mean over five groups of series of their mean volatility (GPT-2 grade, DAWNBench, GPT-3 level,
 * AlexNet-level compute, MLPerf ResNet-50), frozen; a test recomputes it from the catalogue's data.
 */
export const trainingCostPrior: DriftPrior = {
  driftPerYear: Math.log(0.4),
  weightYears: 5,
  volatility: 0.8396,
  degreesOfFreedom: 4,
};

/**
 * A random walk with drift on the logarithm, its drift drawn towards a prior and its volatility pooled over
 * series: μ = (y_n − y_1 + κμ₀)/(T + κ), error scale K√(τ + τ²/(T + κ)), Student's t with ν degrees of freedom.
 *
 * κ years of the prior count as κ years more of data. One observation leaves the drift to the prior.
 *
 * @param series one or more observations of different days, in any order
 * @throws {ForecastError} `series-too-short`, `value-not-positive`, `date-not-valid`, `dates-not-distinct`,
 * `parameter-out-of-range`, `result-not-finite`
 * @see Farmer & Lafond (2016), Research Policy 45:647-665, eqs. 8-16, for the walk, its error and pooled volatility
 */
export function fitShrunkDrift(
  series: readonly Observation[],
  prior: DriftPrior = trainingCostPrior,
): DriftModel {
  requirePrior(prior);
  const path = readLogPath(series);
  const { logs, lastLog, spanYears } = path;
  const { weightYears, volatility, degreesOfFreedom } = prior;
  const rise = lastLog - (logs[0] ?? lastLog);
  const weight = spanYears + weightYears;
  const driftPerYear = finite((rise + weightYears * prior.driftPerYear) / weight);
  return {
    ...onPath(path),
    method: "shrunk-drift",
    inputs: {
      driftPerYear,
      priorDriftPerYear: prior.driftPerYear,
      priorWeightYears: weightYears,
      volatility,
      degreesOfFreedom,
      spanYears,
    },
    driftPerYear,
    ...walkErrors(volatility, weight, degreesOfFreedom),
  };
}

function requirePrior({ driftPerYear, weightYears, volatility, degreesOfFreedom }: DriftPrior): void {
  ensure(Number.isFinite(driftPerYear), "The prior drift must be finite.");
  ensurePositive(weightYears, "The prior's weight in years");
  ensurePositive(volatility, "The volatility");
  requireDegrees(degreesOfFreedom);
}
