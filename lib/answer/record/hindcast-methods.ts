import { courseOf, mooreBy } from "#lib/answer/parts/course.ts";
import { fitFixedRate, fitNoChange } from "#lib/forecast/benchmarks.ts";
import type { HindcastMethod } from "#lib/forecast/hindcast.ts";
import { fitLogLinear } from "#lib/forecast/log-linear.ts";
import { fitOwnDrift } from "#lib/forecast/own-drift.ts";
import { driftWithout, type PoolMember, volatilityWithout } from "#lib/forecast/prior-from-others.ts";
import { fitRandomWalk } from "#lib/forecast/random-walk.ts";
import { fitShrunkDrift, trainingCostPrior } from "#lib/forecast/shrunk-drift.ts";
import type { TestedSeries } from "./hindcast-series.ts";

/** A method that is tested. */
export interface TestedMethod {
  /** as the table names it */
  readonly name: string;
  /** every method is held against these */
  readonly isBenchmark?: boolean;
  /**
   * The method as it would have been used on a series: what it borrows from other series, it borrows from those
   * without this one. `undefined` where it has nothing to say of how the series goes.
   */
  readonly on: (series: TestedSeries, pool: readonly PoolMember[]) => HindcastMethod | undefined;
}

/**
 * Every method that is tested, in the order of the table. Each may see as few points as it can be fitted to;
 * a random walk needs the whole series at equal periods.
 */
export const testedMethods: readonly TestedMethod[] = [
  {
    name: "shrunk-drift",
    on: (series, pool) => ifFalling(series, shrunkDrift(volatilityWithout(pool, series.id))),
  },
  {
    name: "shrunk-drift/others",
    on: (series, pool) =>
      ifFalling(
        series,
        shrunkDrift({
          ...volatilityWithout(pool, series.id),
          driftPerYear: driftWithout(pool, series.id),
        }),
      ),
  },
  { name: "own-drift", on: () => ({ fitTo: fitOwnDrift, minimumPoints: 2 }) },
  { name: "log-linear", on: () => ({ fitTo: fitLogLinear, minimumPoints: 2 }) },
  {
    name: "random-walk",
    on: ({ kept }) => {
      fitRandomWalk(kept);
      return { fitTo: (points) => fitRandomWalk(points), minimumPoints: 3 };
    },
  },
  { name: "no-change", isBenchmark: true, on: () => ({ fitTo: fitNoChange, minimumPoints: 1 }) },
  {
    name: "moore",
    isBenchmark: true,
    on: ({ system }) => {
      const course = courseOf(system);
      return course === "rises" ? undefined : { fitTo: mooreBy[course], minimumPoints: 1 };
    },
  },
  { name: "fixed-rate/60", on: (series) => ifFalling(series, fixedRate(-0.6)) },
  { name: "fixed-rate/70", on: (series) => ifFalling(series, fixedRate(-0.7)) },
];

/** A trend of falling costs says nothing of what grows or rises. */
function ifFalling({ system }: TestedSeries, method: HindcastMethod): HindcastMethod | undefined {
  return courseOf(system) === "falls" ? method : undefined;
}

function fixedRate(ratePerYear: number): HindcastMethod {
  return { fitTo: (points) => fitFixedRate(points, ratePerYear), minimumPoints: 1 };
}

function shrunkDrift(prior: object): HindcastMethod {
  return {
    fitTo: (points) => fitShrunkDrift(points, { ...trainingCostPrior, ...prior }),
    minimumPoints: 1,
  };
}
