import { findSystem, fittedSeries, mainPoints } from "#lib/catalogue/catalogue.ts";
import type { Truth } from "#lib/forecast/hindcast.ts";
import type { PoolMember } from "#lib/forecast/prior-from-others.ts";
import { keepRecord } from "#lib/forecast/record.ts";

/** The catalogue's series that volatility is pooled over, related ones in one group. */
export function trainingPool(): PoolMember[] {
  return members.map(([id, group]) => ({ id, group, kept: keptPoints(id) }));
}

const members = [
  ["gpt2", "gpt2"],
  ["nanogpt", "gpt2"],
  ["resnet50", "dawnbench"],
  ["cifar10", "dawnbench"],
  ["gpt3", "gpt3"],
  ["efficiency", "alexnet"],
  ["mlperf-resnet50", "mlperf"],
] as const;

const horizonsYears = [0.25, 0.5, 1, 2, 3, 4, 5];

/** The days on which the public lists of records were read: the last commits of their repositories that were. */
const listReadOn: Readonly<Record<string, string>> = {
  nanogpt: "2026-08-01",
  resnet50: "2020-03-26",
  cifar10: "2020-03-26",
};

/** Lists of records know the record in force on any day; of the others only the points themselves are known. */
export function truthOf(id: string): Truth {
  const until = listReadOn[id];
  return until === undefined
    ? { kind: "later-points", fromYears: 0.25, toYears: 5.5 }
    : { kind: "record", horizonsYears, until };
}

function keptPoints(id: string): PoolMember["kept"] {
  const system = findSystem(id);
  const series = system === undefined ? undefined : fittedSeries(system);
  if (series === undefined) throw new Error(`The catalogue has no series to fit for ${id}.`);
  const points = mainPoints(series);
  return series.kind === "record" ? keepRecord(points) : points;
}
