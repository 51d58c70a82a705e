import { type DriftModel, trustedOn } from "./drift-model.ts";
import { subtractLogs } from "./log-difference.ts";
import { type LogPrediction, probabilityBelowLog } from "./log-prediction.ts";

/** How likely it is that one system costs more than another. */
export interface Dearer {
  readonly probability: number;
  /** Student's t stands for the difference of two: nearly right, not exactly */
  readonly approximate: boolean;
}

/**
 * The probability that A is dearer than B on a day, their errors being independent; `undefined` where a method
 * has no measure of error, or claims none so far ahead.
 *
 * Two random walks follow their paper, which takes the errors as normal.
 *
 * @throws {ForecastError} `target-before-data`, `date-not-valid`
 * @see Farmer & Lafond (2016), Research Policy 45:647-665, eq. 20
 */
export function probabilityDearer(a: DriftModel, b: DriftModel, date: string): Dearer | undefined {
  const ofA = trustedOn(a, date);
  const ofB = trustedOn(b, date);
  if (ofA === undefined || ofB === undefined) return undefined;
  const isWalk = a.method === "random-walk" && b.method === "random-walk";
  const difference = subtractLogs(ofB, ofA);
  return probabilityNegative(isWalk ? { ...difference, degreesOfFreedom: undefined } : difference);
}

function probabilityNegative(difference: LogPrediction): Dearer {
  return {
    probability: probabilityBelowLog(difference, 0),
    approximate: difference.degreesOfFreedom !== undefined,
  };
}
