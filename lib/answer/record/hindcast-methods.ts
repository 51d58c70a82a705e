import { courseOf, mooreBy } from "#lib/answer/parts/fit-figures.ts";
import { fittedPoints } from "#lib/answer/parts/fitted-points.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Series } from "#lib/catalogue/series.ts";
import {
  driftWithout,
  fitFixedRate,
  fitLogLinear,
  fitNoChange,
  fitOwnDrift,
  fitRandomWalk,
  fitShrunkDrift,
  type HindcastMethod,
  type Observation,
  type PoolMember,
  type Truth,
  trainingCostPrior,
  volatilityWithout,
} from "#lib/forecast/index.ts";

/** A series of the catalogue that forecasting methods are tested on. */
export interface TestedSeries {
  /** as in the catalogue, such as `gpt3/level` */
  readonly id: string;
  readonly system: System;
  readonly unit: string;
  /** the series whose errors are averaged together; those of one kind share their default method */
  readonly kind: string;
  /** as it would be fitted */
  readonly kept: readonly Observation[];
  readonly truth: Truth;
}

/** The horizons in years at which the record in force is looked up. */
const horizonsYears = [0.25, 0.5, 1, 2, 3, 4, 5];

/**
 * The days on which the public lists of records were read: the last commits of their repositories that were
 * (github.com/KellerJordan/modded-nanogpt, github.com/stanford-futuredata/dawn-bench-entries).
 *
 * Whoever beats such a list is entered in it, so on every day until then the record in force is known, and a
 * forecast is held against it at fixed horizons, also where nothing had been beaten. Of every other series the
 * points alone are known, and a forecast is held against each later one that lies 0.25 to 5.5 years ahead.
 */
const listReadOn: Readonly<Record<string, string>> = {
  "nanogpt/record": "2026-08-01",
  "resnet50/dawnbench-imagenet": "2020-03-26",
  "cifar10/dawnbench": "2020-03-26",
};

/** Series of one history, which count once where a volatility is pooled; each other is a group of its own. */
const groups: Readonly<Record<string, string>> = {
  "nanogpt/record": "gpt2/record",
  "cifar10/dawnbench": "dawnbench",
  "resnet50/dawnbench-imagenet": "dawnbench",
};

/** Kind of the series for which the shrunk drift is the default: costs of AI training, and its compute. */
const trainingKind = "training";

/** Every series that a method is tested on, in the catalogue's order. */
export function testedSeries(): TestedSeries[] {
  return catalogue.systems.flatMap((system) =>
    system.series.filter((series) => isTested(system, series)).map((series) => testedOne(system, series)),
  );
}

/** The series that volatility and drift are pooled over, related ones in one group. */
export function trainingPool(tested: readonly TestedSeries[] = testedSeries()): PoolMember[] {
  return tested
    .filter(({ kind }) => kind === trainingKind)
    .map(({ id, kept }) => ({ id, group: groups[id] ?? id, kept }));
}

/**
 * The fitted series; where the default is no change, also its system's others, such as every provider's price.
 * A collection of single offers by different providers is no series through time.
 */
function isTested({ fitted, method }: System, { id, points }: Series): boolean {
  const isWanted = id === fitted || (method.id === "no-change" && !id.endsWith("/others"));
  return isWanted && points.filter(({ role }) => role === "main").length > 1;
}

function testedOne(system: System, series: Series): TestedSeries {
  const { id, unit } = series;
  const until = listReadOn[id];
  const truth: Truth =
    until === undefined
      ? { kind: "later-points", fromYears: 0.25, toYears: 5.5 }
      : { kind: "record", horizonsYears, until };
  return { id, system, unit, kind: kindOf(system), kept: fittedPoints(series), truth };
}

function kindOf({ id, kind, method }: System): string {
  if (method.id === "shrunk-drift") return trainingKind;
  return kind === "gpu-hour" ? kind : id;
}

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
