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
 * How much less the one method missed by than the other, on the forecasts that both made: series by series, or
 * where both forecast one series alone, origin by origin. Undefined for fewer than two of either.
 */
export function gainsOver(own: readonly Tried[], rival: readonly Tried[]): Gain | undefined {
  const bySeries = own.flatMap((tried, at) => {
    const both = { mine: common(tried, rival[at]), theirs: common(rival[at], tried) };
    return both.mine.length === 0 ? [] : [both];
  });
  const compared = bySeries.length === 1 ? bySeries.flatMap(byOrigin) : bySeries;
  if (compared.length < 2) return undefined;
  const { gainLog, standardError } = advantageOver(
    compared.map(({ mine }) => scoreHindcast(mine)),
    compared.map(({ theirs }) => scoreHindcast(theirs)),
  );
  return [rounded(gainLog / Math.LN10), rounded(standardError / Math.LN10)];
}

/** The same forecasts by two methods. */
interface Both {
  readonly mine: readonly HindcastPair[];
  readonly theirs: readonly HindcastPair[];
}

function byOrigin({ mine, theirs }: Both): Both[] {
  const origins = [...new Set(mine.map(({ origin }) => origin))];
  return origins.map((day) => ({
    mine: mine.filter(({ origin }) => origin === day),
    theirs: theirs.filter(({ origin }) => origin === day),
  }));
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
