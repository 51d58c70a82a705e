import { type DriftModel, onPath } from "./drift-model.ts";
import type { Observation } from "./forecast.ts";
import { fitLine, heightAt, type Line, predictionError, slopeError, slopeInterval } from "./least-squares.ts";
import { type LogSeries, readLogSeries } from "./log-series.ts";

/** How a series went, as a straight line on the logarithm: a description, not a way to forecast. */
export interface LogTrend {
  readonly slopePerYear: number;
  /** standard error of the slope; `undefined` for two observations */
  readonly slopeError: number | undefined;
  /** standard deviation of the logarithm around the line; `undefined` for two observations */
  readonly residualError: number | undefined;
  /** interval of the slope at the level asked; `undefined` for two observations */
  readonly slopeInterval: { readonly low: number; readonly high: number } | undefined;
  readonly points: number;
  readonly from: string;
  readonly to: string;
}

/**
 * The trend of a series by least squares of ln value on years, with a Student's t interval on its slope.
 *
 * @param series on two different days at least, in any order; a day may have several values
 * @param level of the slope's interval, strictly between 0 and 1
 * @param options.degreesOfFreedom of that interval's Student's t, n − 2 when absent; 1 or more
 * @throws {ForecastError} `series-too-short`, `value-not-positive`, `date-not-valid`, `parameter-out-of-range`
 * @see Draper & Smith, Applied Regression Analysis, 3rd ed., ch. 1
 */
export function describeTrend(
  series: readonly Observation[],
  level = 0.95,
  { degreesOfFreedom }: { readonly degreesOfFreedom?: number } = {},
): LogTrend {
  const { line, path } = trendLine(series);
  return {
    slopePerYear: line.slope,
    slopeError: slopeError(line),
    residualError: line.residualError,
    slopeInterval: slopeInterval(line, level, degreesOfFreedom),
    points: line.points,
    from: path.from,
    to: path.to,
  };
}

/**
 * The same line drawn on beyond the data, with the interval of one new observation around it. It treats
 * observations as independent around a fixed line, which costs over time are not: its intervals are too narrow.
 *
 * @throws {ForecastError} `series-too-short`, `value-not-positive`, `date-not-valid`
 */
export function fitLogLinear(series: readonly Observation[]): DriftModel {
  const { line, path } = trendLine(series);
  const { residualError, points } = line;
  const degreesOfFreedom = points - 2;
  return {
    ...onPath(path),
    method: "log-linear",
    inputs: {
      slopePerYear: line.slope,
      ...(residualError === undefined ? {} : { residualError, degreesOfFreedom }),
    },
    startLog: heightAt(line, path.spanYears),
    driftPerYear: line.slope,
    errorAt:
      residualError === undefined
        ? undefined
        : (years) => ({ scale: predictionError(line, path.spanYears + years) ?? 0, degreesOfFreedom }),
  };
}

function trendLine(series: readonly Observation[]): { line: Line; path: LogSeries } {
  const path = readLogSeries(series);
  return { line: fitLine(path.years, path.logs), path };
}
