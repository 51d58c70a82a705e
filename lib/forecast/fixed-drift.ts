import { type DriftModel, onPath } from "./drift-model.ts";
import type { MethodId } from "./forecast.ts";
import type { LogSeries } from "./log-series.ts";

/** A path from the last observation at a drift that nobody estimated: it has no measure of error. */
export function fixedDrift(
  method: MethodId,
  path: LogSeries,
  driftPerYear: number,
  inputs: Readonly<Record<string, number>> = {},
): DriftModel {
  return {
    ...onPath(path),
    method,
    inputs: { driftPerYear, ...inputs },
    driftPerYear,
  };
}
