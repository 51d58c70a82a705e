import type { Forecast } from "./forecast.ts";

/** A forecast that follows from what somebody stated, and from no observation: it has no measure of error. */
export function statedForecast(
  stated: Pick<Forecast, "method" | "date" | "median" | "inputs" | "span" | "asOf">,
): Forecast {
  return { ...stated, intervals: [], points: 0, warnings: ["no-interval"] };
}
