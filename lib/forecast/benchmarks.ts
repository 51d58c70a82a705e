import { type DriftModel, fixedDrift } from "./drift-model.ts";
import { ensurePositive, finite, positive } from "./finite.ts";
import type { Observation } from "./forecast.ts";
import { readLogPath } from "./log-series.ts";
import { logRateOfChange, logRateOfDoubling, logRateOfHalving } from "./rates.ts";

/** Months in which transistors on a chip double, and in which the cost of a computation halves if it follows them. */
const mooreMonths = 24;

/**
 * The benchmark that nothing changes: the last observation, for ever. It has no interval.
 *
 * @throws {ForecastError} `series-too-short`, `value-not-positive`, `date-not-valid`, `dates-not-distinct`
 */
export function fitNoChange(series: readonly Observation[]): DriftModel {
  return fixedDrift("no-change", readLogPath(series), 0);
}

/**
 * The benchmark of Moore's law: from the last observation, cost halves every so many months. It has no interval.
 *
 * @param halvingMonths 24 as Moore put it in 1975; 18 is often quoted
 * @throws {ForecastError} `series-too-short`, `value-not-positive`, `date-not-valid`, `dates-not-distinct`,
 * `parameter-out-of-range`
 * @see Moore (1975), Progress in digital integrated electronics, IEDM Technical Digest 21:11-13
 */
export function fitMoore(series: readonly Observation[], halvingMonths = mooreMonths): DriftModel {
  return fixedDrift("moore", readLogPath(series), logRateOfHalving(halvingMonths), { halvingMonths });
}

/**
 * The same of what grows as computing gets cheaper, such as computing a dollar: it doubles every so many months.
 *
 * @throws {ForecastError} as `fitMoore`
 * @see Moore (1975)
 */
export function fitMooreGrowth(series: readonly Observation[], doublingMonths = mooreMonths): DriftModel {
  return fixedDrift("moore", readLogPath(series), logRateOfDoubling(doublingMonths), { doublingMonths });
}

/**
 * The benchmark of one yearly change for everything, such as −60 %, from the last observation on.
 * It has no interval.
 *
 * @param ratePerYear a fraction above -1
 * @throws {ForecastError} `series-too-short`, `value-not-positive`, `date-not-valid`, `dates-not-distinct`,
 * `parameter-out-of-range`
 */
export function fitFixedRate(series: readonly Observation[], ratePerYear: number): DriftModel {
  return fixedDrift("fixed-rate", readLogPath(series), logRateOfChange(ratePerYear), { ratePerYear });
}

/** "N times faster than Moore's law", in the two senses that the words can have. */
export interface MooreMultiple {
  /** the improvement over the period, over Moore's in the same period */
  readonly ofFactors: number;
  /** the logarithmic rate over Moore's: how many times sooner the same improvement comes */
  readonly ofLogRates: number;
}

/** An improvement, such as 100 times in 2 years, and the doubling time that stands for Moore's law. */
export interface MooreTerms {
  readonly years: number;
  /** 24 or 18 */
  readonly doublingMonths: number;
}

/**
 * Both readings of an improvement by `factor`.
 *
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 */
export function mooreMultiple(factor: number, period: MooreTerms): MooreMultiple {
  ensurePositive(factor, "An improvement");
  const mooreLog = mooreLogOver(period);
  return {
    ofFactors: positive(Math.exp(Math.log(factor) - mooreLog)),
    ofLogRates: finite(Math.log(factor) / mooreLog),
  };
}

/**
 * The improvement over a period that "N times faster than Moore's law" means, in one reading.
 *
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 */
export function improvementOfMultiple(
  multiple: number,
  reading: keyof MooreMultiple,
  period: MooreTerms,
): number {
  ensurePositive(multiple, "A multiple of Moore's law");
  const mooreLog = mooreLogOver(period);
  return positive(reading === "ofFactors" ? multiple * Math.exp(mooreLog) : Math.exp(multiple * mooreLog));
}

/** What Moore's law does to the logarithm over a period. */
function mooreLogOver({ years, doublingMonths }: MooreTerms): number {
  ensurePositive(years, "A period in years");
  return logRateOfDoubling(doublingMonths) * years;
}
