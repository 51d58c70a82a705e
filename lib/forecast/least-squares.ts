import { ForecastError } from "#lib/errors.ts";
import { studentTQuantile } from "./distributions/student-t.ts";
import { ensureLevel, ensurePaired, finite } from "./finite.ts";
import { lessMultiple, mean, sumOfProducts, sumOfSquares } from "./sums.ts";

/** The line through (mean x, mean y) that leaves the smallest squares. */
export interface Line {
  readonly slope: number;
  readonly meanX: number;
  readonly meanY: number;
  /** Σ(x − mean x)² */
  readonly spreadX: number;
  readonly points: number;
  /** √(Σ residual² / (n − 2)); `undefined` for two points */
  readonly residualError: number | undefined;
}

/**
 * Ordinary least squares.
 *
 * @param xs two different values at least, finite
 * @param ys as many, finite
 * @throws {ForecastError} `series-too-short`, `parameter-out-of-range`, `result-not-finite`
 * @see Draper & Smith, Applied Regression Analysis, 3rd ed., ch. 1
 */
export function fitLine(xs: readonly number[], ys: readonly number[]): Line {
  ensurePaired(xs, ys);
  const meanX = mean(xs);
  const meanY = mean(ys);
  const awayX = xs.map((x) => x - meanX);
  const awayY = ys.map((y) => y - meanY);
  const spreadX = finite(sumOfSquares(awayX));
  if (spreadX === 0) throw new ForecastError("series-too-short", "A line needs two different x.");
  const slope = finite(sumOfProducts(awayX, awayY) / spreadX);
  const residuals = lessMultiple(awayY, slope, awayX);
  const freedom = xs.length - 2;
  return {
    slope,
    meanX,
    meanY: finite(meanY),
    spreadX,
    points: xs.length,
    residualError: freedom > 0 ? finite(Math.sqrt(sumOfSquares(residuals) / freedom)) : undefined,
  };
}

export function heightAt({ slope, meanX, meanY }: Line, x: number): number {
  return meanY + slope * (x - meanX);
}

/** The standard error of the slope; `undefined` for two points. */
export function slopeError({ residualError, spreadX }: Line): number | undefined {
  return residualError === undefined ? undefined : residualError / Math.sqrt(spreadX);
}

/**
 * The interval of the slope by Student's t; `undefined` for two points.
 *
 * @param level strictly between 0 and 1
 * @param degreesOfFreedom 1 or more
 * @throws {ForecastError} `parameter-out-of-range`
 */
export function slopeInterval(
  line: Line,
  level: number,
  degreesOfFreedom = line.points - 2,
): { low: number; high: number } | undefined {
  ensureLevel(level);
  const error = slopeError(line);
  if (error === undefined) return undefined;
  const reach = studentTQuantile((1 + level) / 2, degreesOfFreedom) * error;
  return { low: finite(line.slope - reach), high: finite(line.slope + reach) };
}

/** The standard error of one new observation at `x`; `undefined` for two points. */
export function predictionError(line: Line, x: number): number | undefined {
  const { residualError, points, meanX, spreadX } = line;
  if (residualError === undefined) return undefined;
  return finite(residualError * Math.sqrt(1 + 1 / points + (x - meanX) ** 2 / spreadX));
}
