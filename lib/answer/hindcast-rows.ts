import type { HindcastPair } from "#lib/forecast/hindcast.ts";
import {
  advantageOver,
  averageScores,
  type HindcastScore,
  scoreHindcast,
} from "#lib/forecast/hindcast-score.ts";
import type { Gains, TrackRecordFile } from "./track-record.ts";

/** Forecasts of one series by one method, or why there are none. */
export type Tried = readonly HindcastPair[] | string;

type ScoreRow = TrackRecordFile["series"][string]["scores"][string];
type MeanRow = TrackRecordFile["kinds"][string][string];
type Gain = Gains[string];

const farYears = 3;
const digits = 4;

/** The row of one method on one series. */
export function scoreRow(tried: Tried): ScoreRow {
  return typeof tried === "string" ? tried : fieldsOf(scoreHindcast(tried), tried);
}

/**
 * The row of one method on several series: the mean over those on which it made a forecast, or why it made none.
 * Coverage is the mean over those of them on which it had intervals.
 */
export function meanRow(tries: readonly Tried[], gains: Gains): MeanRow {
  const made = madeOf(tries);
  if (made.length === 0) return tries.find((tried) => typeof tried === "string") ?? "series-too-short";
  const scores = made.map((pairs) => scoreHindcast(pairs));
  const fields = fieldsOf(averageScores(scores), made.flat());
  return [...fields, made.length, { ...gains }];
}

/**
 * How much less the one method missed by than the other, on the forecasts that both made.
 * Undefined for fewer than two series.
 */
export function gainsOver(own: readonly Tried[], rival: readonly Tried[]): Gain | undefined {
  const both = own.flatMap((tried, at) => {
    const [mine, theirs] = [common(tried, rival[at]), common(rival[at], tried)];
    return mine.length === 0 ? [] : [[scoreHindcast(mine), scoreHindcast(theirs)] as const];
  });
  if (both.length < 2) return undefined;
  const { gainLog, standardError } = advantageOver(
    both.map(([score]) => score),
    both.map(([, score]) => score),
  );
  return [rounded(gainLog / Math.LN10), rounded(standardError / Math.LN10)];
}

function common(tried: Tried | undefined, other: Tried | undefined): readonly HindcastPair[] {
  const [mine = [], theirs = []] = [tried, other].map((one) => (typeof one === "object" ? one : []));
  return mine.filter(({ origin, horizonYears }) =>
    theirs.some((pair) => pair.origin === origin && pair.horizonYears === horizonYears),
  );
}

function madeOf(tries: readonly Tried[]): (readonly HindcastPair[])[] {
  return tries.flatMap((tried) => (typeof tried === "string" ? [] : [tried]));
}

function fieldsOf(
  { origins, pairs, rmseLog10, biasLog, coverage }: HindcastScore,
  all: readonly HindcastPair[],
): [number, number, number, number, number, number, number[]] {
  return [
    origins,
    pairs,
    all.filter(({ horizonYears }) => horizonYears > farYears).length,
    rounded(rmseLog10),
    rounded(biasLog / Math.LN10),
    all.filter(({ position }) => position !== undefined).length,
    coverage.map(({ share }) => rounded(share)),
  ];
}

/** To as many significant digits as the file keeps. */
export function rounded(value: number): number {
  return Number(value.toPrecision(digits));
}
