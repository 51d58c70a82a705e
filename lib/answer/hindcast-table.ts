import { ForecastError } from "#lib/errors.ts";
import { hindcast } from "#lib/forecast/hindcast.ts";
import type { PoolMember } from "#lib/forecast/prior-from-others.ts";
import { hindcastMethods, isFor, methodNames, type TestedMethod } from "./hindcast-methods.ts";
import { gainsOver, meanRow, scoreRow, type Tried } from "./hindcast-rows.ts";
import { type TestedSeries, testedSeries, trainingPool } from "./hindcast-series.ts";
import { scoredClaims } from "./scored-claims.ts";
import type { TrackRecordFile } from "./track-record.ts";

/** The rivals that every method is held against; the default is held against all. */
const benchmarks: readonly TestedMethod[] = ["no-change", "moore"];

/** The forecasts of every method on one series. */
interface TriedSeries {
  readonly series: TestedSeries;
  readonly tries: Readonly<Record<TestedMethod, Tried>>;
}

/**
 * How good every method would have been on every series, kind by kind, and what came of dated claims.
 * Deterministic: the same catalogue and the same methods give the same rows.
 */
export function hindcastTable(): TrackRecordFile {
  const tested = testedSeries();
  const pool = trainingPool(tested);
  const tried = tested.map((series): TriedSeries => {
    return { series, tries: byMethod((method) => tryMethod(method, series, pool)) };
  });
  const kinds = Map.groupBy(tried, ({ series }) => series.kind);
  return {
    kinds: Object.fromEntries([...kinds].map(([kind, members]) => [kind, meansOf(members)])),
    series: Object.fromEntries(
      tried.map(({ series: { id, kind }, tries }) => [
        id,
        { kind, scores: byMethod((method) => scoreRow(tries[method])) },
      ]),
    ),
    claims: scoredClaims(),
  };
}

function meansOf(members: readonly TriedSeries[]): TrackRecordFile["kinds"][string] {
  const byDefault = members[0]?.series.system.method.id;
  return byMethod((method) => {
    const rivals = method === byDefault ? methodNames : benchmarks;
    const own = members.map(({ tries }) => tries[method]);
    const gains = rivals
      .filter((rival) => rival !== method)
      .flatMap((rival) => {
        const gain = gainsOver(
          own,
          members.map(({ tries }) => tries[rival]),
        );
        return gain === undefined ? [] : [[rival, gain] as const];
      });
    return meanRow(own, Object.fromEntries(gains));
  });
}

function byMethod<T>(make: (method: TestedMethod) => T): Record<TestedMethod, T> {
  return {
    "shrunk-drift": make("shrunk-drift"),
    "shrunk-drift/others": make("shrunk-drift/others"),
    "own-drift": make("own-drift"),
    "log-linear": make("log-linear"),
    "random-walk": make("random-walk"),
    "no-change": make("no-change"),
    moore: make("moore"),
    "fixed-rate/60": make("fixed-rate/60"),
    "fixed-rate/70": make("fixed-rate/70"),
  };
}

/** The forecasts of a method on a series, or the code of the error that says why it makes none. */
function tryMethod(method: TestedMethod, series: TestedSeries, pool: readonly PoolMember[]): Tried {
  if (!isFor(method, series.kind)) return "of-falling-costs";
  try {
    const pairs = hindcast(series.kept, series.truth, hindcastMethods[method](series, pool));
    return pairs.length === 0 ? "series-too-short" : pairs;
  } catch (error) {
    if (error instanceof ForecastError) return error.code;
    throw error;
  }
}
