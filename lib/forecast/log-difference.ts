import type { LogPrediction } from "./log-prediction.ts";

/**
 * What is believed of ln A − ln B when the errors of A and B have nothing to do with each other: the medians
 * subtract, the scales add as squares.
 *
 * For normal errors that is exact. The difference of two Student's t is not a Student's t: it is taken as one
 * with the smaller degrees of freedom, whose tails are as heavy as the heavier of the two.
 *
 * @see Farmer & Lafond (2016), Research Policy 45:647-665, eq. 20, for the normal case
 */
export function subtractLogs(a: LogPrediction, b: LogPrediction): LogPrediction {
  return {
    location: a.location - b.location,
    scale: Math.hypot(a.scale, b.scale),
    degreesOfFreedom: fewer(a.degreesOfFreedom, b.degreesOfFreedom),
  };
}

function fewer(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : Math.min(a, b);
}
