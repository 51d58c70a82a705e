import { finite } from "./finite.ts";
import { readLogPath } from "./log-series.ts";
import type { Observation } from "./observation.ts";
import { poolVolatility } from "./pooled-volatility.ts";
import type { DriftPrior } from "./shrunk-drift.ts";

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
