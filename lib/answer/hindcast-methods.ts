import { fitFixedRate, fitMoore, fitNoChange } from "#lib/forecast/benchmarks.ts";
import type { HindcastMethod } from "#lib/forecast/hindcast.ts";
import { fitLogLinear } from "#lib/forecast/log-linear.ts";
import { fitOwnDrift } from "#lib/forecast/own-drift.ts";
import { driftWithout, type PoolMember, volatilityWithout } from "#lib/forecast/prior-from-others.ts";
import { fitRandomWalk } from "#lib/forecast/random-walk.ts";
import { fitShrunkDrift, trainingCostPrior } from "#lib/forecast/shrunk-drift.ts";
import type { TestedSeries } from "./hindcast-series.ts";

/** Computing a dollar that doubles every two years, which is Moore's law where more is cheaper. */
const doublingIn24Months = Math.SQRT2 - 1;

/**
 * Every method that is tested, by the name that the table gives it, as it would have been used on a series:
 * what a method borrows from other series, it borrows from those without this one.
 *
 * Each may see as few points as it can be fitted to; a random walk needs the whole series at equal periods.
 */
export const hindcastMethods = {
  "shrunk-drift": ({ id }, pool) => shrunkDrift(volatilityWithout(pool, id)),
  "shrunk-drift/others": ({ id }, pool) =>
    shrunkDrift({ ...volatilityWithout(pool, id), driftPerYear: driftWithout(pool, id) }),
  "own-drift": () => ({ fitTo: fitOwnDrift, minimumPoints: 2 }),
  "log-linear": () => ({ fitTo: fitLogLinear, minimumPoints: 2 }),
  "random-walk": ({ kept }) => {
    fitRandomWalk(kept);
    return { fitTo: (points) => fitRandomWalk(points), minimumPoints: 3 };
  },
  "no-change": () => ({ fitTo: fitNoChange, minimumPoints: 1 }),
  moore: ({ unit }) => ({
    fitTo: (points) =>
      unit.endsWith("per USD") ? fitFixedRate(points, doublingIn24Months) : fitMoore(points),
    minimumPoints: 1,
  }),
  "fixed-rate/60": () => ({ fitTo: (points) => fitFixedRate(points, -0.6), minimumPoints: 1 }),
  "fixed-rate/70": () => ({ fitTo: (points) => fitFixedRate(points, -0.7), minimumPoints: 1 }),
} as const satisfies Record<string, (series: TestedSeries, pool: readonly PoolMember[]) => HindcastMethod>;

export type TestedMethod = keyof typeof hindcastMethods;

/** Their names, in the order of the table. */
export const methodNames = Object.keys(hindcastMethods).filter(isTestedMethod);

function isTestedMethod(name: string): name is TestedMethod {
  return name in hindcastMethods;
}

/** What grows as computing gets cheaper, by kind: a trend of falling costs says nothing of it. */
const growing = ["flops-per-dollar", "frontier"];

/** Whether a method has anything to say of a kind of series. */
export function isFor(method: TestedMethod, kind: string): boolean {
  const isOfFallingCosts = method.startsWith("shrunk-drift") || method.startsWith("fixed-rate");
  return !(isOfFallingCosts && growing.includes(kind));
}

function shrunkDrift(prior: object): HindcastMethod {
  return {
    fitTo: (points) => fitShrunkDrift(points, { ...trainingCostPrior, ...prior }),
    minimumPoints: 1,
  };
}
