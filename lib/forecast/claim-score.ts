import { yearsBetween } from "./dates.ts";
import { ensurePositive } from "./finite.ts";
import type { HindcastPair } from "./hindcast.ts";
import { requireValue } from "./log-series.ts";
import type { Observation } from "./observation.ts";

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
