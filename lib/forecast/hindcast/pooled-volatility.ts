import { ForecastError } from "#lib/errors.ts";
import { finite } from "#lib/forecast/finite.ts";
import type { Observation } from "#lib/forecast/forecast.ts";
import { readLogPath } from "#lib/forecast/log-series.ts";
import { ownVolatility } from "#lib/forecast/own-drift.ts";
import type { DriftPrior } from "#lib/forecast/shrunk-drift.ts";
import { mean } from "#lib/forecast/sums.ts";

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

/** A series of a pool, and the group that it is pooled in. */
export interface PoolMember {
  readonly id: string;
  readonly group: string;
  /** as it would be fitted */
  readonly kept: readonly Observation[];
}

/**
 * The volatility of a pool without one of its series, as a forecast of that series must be judged: by what the
 * others teach. A relative in the same group stays.
 *
 * @throws {ForecastError} `series-too-short` when fewer than two groups are left; those of `ownVolatility`
 */
export function volatilityWithout(
  pool: readonly PoolMember[],
  id: string,
): Pick<DriftPrior, "volatility" | "degreesOfFreedom"> {
  const { volatility, degreesOfFreedom } = poolVolatility(groupsOf(others(pool, id)));
  return { volatility, degreesOfFreedom };
}

/**
 * The drift a year of a pool without one of its series: what all the others fell by together, over all their
 * years together, so that a short steep series counts for little.
 *
 * @throws {ForecastError} `result-not-finite` when the others span no time; `series-too-short`,
 * `value-not-positive`, `date-not-valid`, `dates-not-distinct`
 */
export function driftWithout(pool: readonly PoolMember[], id: string): number {
  let rise = 0;
  let years = 0;
  for (const { kept } of others(pool, id)) {
    const { logs, lastLog, spanYears } = readLogPath(kept);
    rise += lastLog - (logs[0] ?? lastLog);
    years += spanYears;
  }
  return finite(rise / years);
}

function others(pool: readonly PoolMember[], id: string): PoolMember[] {
  return pool.filter((member) => member.id !== id);
}

/** The members' series, group by group. */
export function groupsOf(pool: readonly PoolMember[]): Observation[][][] {
  const groups = new Map<string, Observation[][]>();
  for (const { group, kept } of pool) {
    groups.set(group, [...(groups.get(group) ?? []), [...kept]]);
  }
  return [...groups.values()];
}
