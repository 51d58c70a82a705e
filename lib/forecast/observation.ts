/** One dated value of a series. */
export interface Observation {
  /** the day it was true or published, `YYYY-MM-DD` (UTC) */
  readonly date: string;
  /** finite and above 0, in the unit of its series */
  readonly value: number;
}
