import type { DriftModel, LogError } from "./drift-model.ts";

/**
 * The error of a random walk whose drift is estimated from so many years: scale K√(τ + τ²/years), its first
 * term the walk's own steps, its second the drift's error.
 *
 * From one horizon to a later one both terms depend on the time between them alone: the steps are
 * independent of the earlier ones, and the drift's error adds up evenly.
 *
 * @see Farmer & Lafond (2016), Research Policy 45:647-665, eqs. 8-9, with τ and years not whole
 */
export function walkErrors(
  volatility: number,
  years: number,
  degreesOfFreedom: number | undefined,
): Pick<DriftModel, "errorAt" | "errorBetween"> {
  const errorAfter = (horizon: number): LogError => ({
    scale: volatility * Math.sqrt(horizon + horizon ** 2 / years),
    degreesOfFreedom,
  });
  return { errorAt: errorAfter, errorBetween: (from, to) => errorAfter(to - from) };
}
