import type { DriftModel } from "./drift-model.ts";
import type { MethodId } from "./forecast.ts";
import type { LogSeries } from "./log-series.ts";

/** A path from the last observation at a drift that nobody estimated: it has no measure of error. */
export function fixedDrift(
  method: MethodId,
  path: LogSeries,
  driftPerYear: number,
  inputs: Readonly<Record<string, number>> = {},
): DriftModel {
  const { logs, lastLog, spanYears, from, to } = path;
  return {
    method,
    inputs: { driftPerYear, ...inputs },
    points: logs.length,
    from,
    to,
    spanYears,
    startLog: lastLog,
    driftPerYear,
    errorAt: undefined,
    errorBetween: undefined,
  };
}
