import { ensurePositive, finite, positive } from "./finite.ts";
import { logRateOfDoubling } from "./rates.ts";

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
