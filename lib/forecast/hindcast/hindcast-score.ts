import { ForecastError } from "#lib/errors.ts";
import { usualLevels } from "#lib/forecast/distributions/log-prediction.ts";
import { ensurePositive } from "#lib/forecast/finite.ts";
import type { Observation } from "#lib/forecast/forecast.ts";
import { requireValue } from "#lib/forecast/log-series.ts";
import { mean, sum, sumOfSquares } from "#lib/forecast/sums.ts";
import { yearsBetween } from "#lib/when/day-numbers.ts";
import type { HindcastPair } from "./hindcast.ts";

/** How often an interval that claims a level held the truth. */
export interface Coverage {
  readonly level: number;
  readonly share: number;
}

/** What a method's forecasts of one series, or of several, were worth. */
export interface HindcastScore {
  /** different days that forecasts stood on */
  readonly origins: number;
  readonly pairs: number;
  /** mean error of ln: above 0 when things cost more than forecast */
  readonly biasLog: number;
  /** root mean square error of ln */
  readonly rmseLog: number;
  /** the same in powers of ten: a typical miss is by a factor of 10 to it */
  readonly rmseLog10: number;
  /** one for each level; empty without a measure of error */
  readonly coverage: readonly Coverage[];
}

/**
 * The score of one series.
 *
 * @param pairs one or more
 * @param levels of the central intervals whose coverage is counted
 * @throws {ForecastError} `series-too-short` without a pair
 */
export function scoreHindcast(
  pairs: readonly HindcastPair[],
  levels: readonly number[] = usualLevels,
): HindcastScore {
  if (pairs.length === 0)
    throw new ForecastError("series-too-short", "No forecast can be held against a truth.");
  const errors = pairs.map(({ errorLog }) => errorLog);
  const rmseLog = Math.sqrt(mean(errors.map((error) => error ** 2)));
  const positions = pairs.flatMap(({ position }) => (position === undefined ? [] : [position]));
  return {
    origins: new Set(pairs.map(({ origin }) => origin)).size,
    pairs: pairs.length,
    biasLog: mean(errors),
    rmseLog,
    rmseLog10: rmseLog / Math.LN10,
    coverage:
      positions.length === 0 ? [] : levels.map((level) => ({ level, share: shareWithin(positions, level) })),
  };
}

/**
 * The mean of several series' scores, each series counting the same however many pairs it has: the mean of their
 * root mean square errors, of their biases and, over those that have it, of their coverages. Origins and pairs are
 * added.
 *
 * @param scores one or more
 * @throws {ForecastError} `series-too-short` without a score
 */
export function averageScores(scores: readonly HindcastScore[]): HindcastScore {
  if (scores.length === 0) throw new ForecastError("series-too-short", "No score to average.");
  const levels = new Set(scores.flatMap(({ coverage }) => coverage.map(({ level }) => level)));
  const meanOf = (name: "biasLog" | "rmseLog" | "rmseLog10") => mean(scores.map((score) => score[name]));
  return {
    origins: sum(scores.map(({ origins }) => origins)),
    pairs: sum(scores.map(({ pairs }) => pairs)),
    biasLog: meanOf("biasLog"),
    rmseLog: meanOf("rmseLog"),
    rmseLog10: meanOf("rmseLog10"),
    coverage: [...levels].map((level) => ({
      level,
      share: mean(scores.flatMap((score) => shareAt(score, level))),
    })),
  };
}

/** How much smaller one method's errors are than another's on the same series. */
export interface Advantage {
  /** mean over series of the other's root mean square error of ln less this one's: above 0 when this one is better */
  readonly gainLog: number;
  /** standard error of that mean */
  readonly standardError: number;
}

/**
 * Whether one method beats another: series by series, so that hard series do not hide the difference.
 *
 * @param scores of the method, one for each of two or more series
 * @param others of the other method, for the same series in the same order
 * @throws {ForecastError} `series-too-short`
 */
export function advantageOver(scores: readonly HindcastScore[], others: readonly HindcastScore[]): Advantage {
  if (scores.length < 2 || scores.length !== others.length) {
    throw new ForecastError("series-too-short", "Two methods are compared on the same two series or more.");
  }
  const gains = scores.map(({ rmseLog }, index) => (others[index]?.rmseLog ?? rmseLog) - rmseLog);
  const gainLog = mean(gains);
  const variance = sumOfSquares(gains.map((gain) => gain - gainLog)) / (gains.length - 1);
  return { gainLog, standardError: Math.sqrt(variance / gains.length) };
}

function shareWithin(positions: readonly number[], level: number): number {
  const within = positions.filter((position) => Math.abs(position - 0.5) <= level / 2);
  return within.length / positions.length;
}

function shareAt({ coverage }: HindcastScore, level: number): number[] {
  return coverage.filter((entry) => entry.level === level).map(({ share }) => share);
}

/** A dated claim about one day. */
export interface DatedClaim {
  /** the day it was made */
  readonly made: string;
  /** the value that it gives to the day of the observation */
  readonly value: number;
}

/**
 * A claim held against what was observed, in the terms of a hindcast: the error is above 0 when it cost more
 * than claimed. A claim has no distribution.
 *
 * @throws {ForecastError} `parameter-out-of-range`, `value-not-positive`, `date-not-valid`
 */
export function scoreClaim({ made, value }: DatedClaim, observed: Observation): HindcastPair {
  ensurePositive(value, "A claimed value");
  requireValue(observed);
  return {
    origin: made,
    horizonYears: yearsBetween(made, observed.date),
    errorLog: Math.log(observed.value) - Math.log(value),
    position: undefined,
  };
}
