import { ForecastError } from "#lib/errors.ts";
import { hindcast, type PoolMember } from "#lib/forecast/index.ts";
import {
  type TestedMethod,
  type TestedSeries,
  testedMethods,
  testedSeries,
  trainingPool,
} from "./hindcast-methods.ts";
import { gainsOver, meanRow, scoredClaims, scoreRow, type Tried } from "./hindcast-rows.ts";
import type { Gains, TrackRecordFile } from "./track-record.ts";

/** The forecasts of one method on every series, in the order of the series. */
interface TriedMethod {
  readonly method: TestedMethod;
  readonly tries: readonly { readonly series: TestedSeries; readonly tried: Tried }[];
}

/**
 * How good every method would have been on every series, kind by kind, and what came of dated claims.
 * Deterministic: the same catalogue and the same methods give the same rows.
 */
export function hindcastTable(): TrackRecordFile {
  const tested = testedSeries();
  const pool = trainingPool(tested);
  const all = testedMethods.map((method): TriedMethod => {
    return { method, tries: tested.map((series) => ({ series, tried: tryMethod(method, series, pool) })) };
  });
  return {
    kinds: Object.fromEntries(
      [...new Set(tested.map(({ kind }) => kind))].map((kind) => [kind, meansOf(kind, all)]),
    ),
    series: Object.fromEntries(tested.map((series) => [series.id, scoresOf(series, all)])),
    claims: scoredClaims(),
  };
}

function scoresOf(series: TestedSeries, all: readonly TriedMethod[]): TrackRecordFile["series"][string] {
  const scores = all.flatMap(({ method, tries }) =>
    tries.filter((one) => one.series === series).map(({ tried }) => [method.name, scoreRow(tried)]),
  );
  return { kind: series.kind, scores: Object.fromEntries(scores) };
}

function meansOf(kind: string, all: readonly TriedMethod[]): TrackRecordFile["kinds"][string] {
  return Object.fromEntries(
    all.map((one) => [one.method.name, meanRow(triesOn(kind, one), gainsOf(one, kind, all))]),
  );
}

/** Of every method over the benchmarks; of a kind's default over all. */
function gainsOf(one: TriedMethod, kind: string, all: readonly TriedMethod[]): Gains {
  const isDefault = one.tries.some(
    ({ series }) => series.kind === kind && series.system.method.id === one.method.name,
  );
  const rivals = all.filter((rival) => rival !== one && (isDefault || rival.method.isBenchmark));
  return Object.fromEntries(
    rivals.flatMap((rival) => {
      const gain = gainsOver(triesOn(kind, one), triesOn(kind, rival));
      return gain === undefined ? [] : [[rival.method.name, gain]];
    }),
  );
}

function triesOn(kind: string, { tries }: TriedMethod): readonly Tried[] {
  return tries.filter(({ series }) => series.kind === kind).map(({ tried }) => tried);
}

/** The forecasts of a method on a series, or the code of the error that says why it makes none. */
function tryMethod(method: TestedMethod, series: TestedSeries, pool: readonly PoolMember[]): Tried {
  try {
    const used = method.on(series, pool);
    if (used === undefined) return "of-falling-costs";
    const pairs = hindcast(series.kept, series.truth, used);
    return pairs.length === 0 ? "series-too-short" : pairs;
  } catch (error) {
    if (error instanceof ForecastError) return error.code;
    throw error;
  }
}
