/** The methods, by the name under which an answer shows them. */
export type MethodId =
  | "claim"
  | "composed"
  | "random-walk"
  | "own-drift"
  | "log-linear"
  | "wright"
  | "from-scratch"
  | "shrunk-drift"
  | "no-change"
  | "moore"
  | "fixed-rate";

/** A central prediction interval. */
export interface Interval {
  /** the probability that it claims to hold, a fraction such as 0.8 */
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/** What a reader must know before using a forecast. */
export type ForecastWarning =
  /** the horizon is longer than the data's span */
  | "past-span"
  /** the horizon is longer than three times the data's span, so no interval is given */
  | "extrapolated"
  /** one observation: the drift is the prior's alone */
  | "one-point"
  /** the method has no measure of error */
  | "no-interval"
  /** future production, which the method takes as given, is itself a forecast */
  | "production-assumed";

/** What every method returns. Values share the unit of the series or of the claim. */
export interface Forecast {
  readonly method: MethodId;
  /** the day forecast for, `YYYY-MM-DD` */
  readonly date: string;
  readonly median: number;
  /** widening with level; empty where the method cannot give one */
  readonly intervals: readonly Interval[];
  /** every number that went in, by the name its equation gives it */
  readonly inputs: Readonly<Record<string, number>>;
  /** how many observations were used */
  readonly points: number;
  /** the days of the first and the last observation used */
  readonly span: { readonly from: string; readonly to: string };
  /** the day of the newest observation or claim used */
  readonly asOf: string;
  readonly warnings: readonly ForecastWarning[];
}

/** One dated value of a series. */
export interface Observation {
  /** the day it was true or published, `YYYY-MM-DD` (UTC) */
  readonly date: string;
  /** finite and above 0, in the unit of its series */
  readonly value: number;
}

/** A forecast that follows from what somebody stated, and from no observation: it has no measure of error. */
export function statedForecast(
  stated: Pick<Forecast, "method" | "date" | "median" | "inputs" | "span" | "asOf">,
): Forecast {
  return { ...stated, intervals: [], points: 0, warnings: ["no-interval"] };
}
