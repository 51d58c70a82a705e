import { ForecastError } from "#lib/errors.ts";
import type { Observation } from "./observation.ts";
import { ownVolatility } from "./own-drift.ts";
import { mean } from "./sums.ts";

/** K pooled over groups of related series. */
export interface PooledVolatility {
  /** the mean over groups of each group's mean */
  readonly volatility: number;
  /** the groups that count, less one */
  readonly degreesOfFreedom: number;
  readonly groups: number;
}

/**
 * One volatility from many series: each series' own K, averaged within its group, then over groups, so that
 * two series of one benchmark count once. A series of fewer than three points says nothing of volatility and is
 * passed over, with its group when nothing else is in it.
 *
 * @param groups related series together, each series as it would be fitted
 * @throws {ForecastError} `series-too-short` when fewer than two groups count; those of `ownVolatility`
 */
export function poolVolatility(groups: readonly (readonly (readonly Observation[])[])[]): PooledVolatility {
  const means = groups
    .map((group) => group.filter((series) => series.length >= 3).map(ownVolatility))
    .filter((volatilities) => volatilities.length > 0)
    .map(mean);
  if (means.length < 2) {
    throw new ForecastError("series-too-short", "A pooled volatility needs two groups of series.");
  }
  return { volatility: mean(means), degreesOfFreedom: means.length - 1, groups: means.length };
}
