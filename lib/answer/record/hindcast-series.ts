import { fittedPoints } from "#lib/answer/parts/fitted-points.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Series } from "#lib/catalogue/series.ts";
import type { Truth } from "#lib/forecast/hindcast.ts";
import type { Observation } from "#lib/forecast/observation.ts";
import type { PoolMember } from "#lib/forecast/prior-from-others.ts";

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
