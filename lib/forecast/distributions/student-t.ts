import { ensure, ensureProbability } from "#lib/forecast/finite.ts";
import { normalTail, solveTail } from "./normal.ts";

/** Above it the correction to a normal deviate is exact to double precision, and cheaper than the fraction. */
const nearlyNormalFrom = 2000;

/** More degrees of freedom change no digit, and their squares would leave the range of numbers. */
const asGoodAsNormal = 1e50;

/**
 * P(T ≤ t) for Student's t.
 *
 * @param degreesOfFreedom any number from 1 up, whole or not
 * @throws {ForecastError} `parameter-out-of-range`
 */
export function studentTCdf(t: number, degreesOfFreedom: number): number {
  requireDegrees(degreesOfFreedom);
  ensure(!Number.isNaN(t), "A deviate must be a number.");
  return t > 0 ? 1 - tTail(t, degreesOfFreedom) : tTail(-t, degreesOfFreedom);
}

/**
 * The t that Student's t stays below with probability `p`.
 *
 * @param p from 1e-100 up to but not 1
 * @param degreesOfFreedom any number from 1 up, whole or not
 * @throws {ForecastError} `parameter-out-of-range`
 */
export function studentTQuantile(p: number, degreesOfFreedom: number): number {
  requireDegrees(degreesOfFreedom);
  ensureProbability(p);
  const freedom = Math.min(degreesOfFreedom, asGoodAsNormal);
  if (p === 0.5) return 0;
  const peak = gammaRatio(freedom / 2) / Math.sqrt(freedom * Math.PI);
  const root = Math.sqrt(freedom);
  const density = (t: number) => peak * Math.exp(-0.5 * (freedom + 1) * logOnePlusSquare(t / root));
  const t = solveTail(Math.min(p, 1 - p), (at) => tTail(at, freedom), density);
  return p < 0.5 ? -t : t;
}

/** @throws {ForecastError} `parameter-out-of-range` below 1 degree of freedom */
export function requireDegrees(degreesOfFreedom: number): void {
  ensure(
    degreesOfFreedom >= 1 && Number.isFinite(degreesOfFreedom),
    "Student's t needs 1 degree of freedom or more.",
  );
}

/**
 * P(T > t), accurate relative to itself however small: half the regularised incomplete beta function
 * I_x(ν/2, ½) at x = ν/(ν + t²).
 *
 * @param t not negative
 * @see Abramowitz & Stegun, Handbook of Mathematical Functions (1964), 26.7.1 and 26.5.8
 */
function tTail(t: number, degreesOfFreedom: number): number {
  if (t === Number.POSITIVE_INFINITY) return 0;
  if (degreesOfFreedom > nearlyNormalFrom) return normalTail(equivalentDeviate(t, degreesOfFreedom));
  const half = degreesOfFreedom / 2;
  const square = (t * t) / degreesOfFreedom;
  const power = Math.exp(-half * logOnePlusSquare(t / Math.sqrt(degreesOfFreedom)));
  const factor = (power * gammaRatio(half)) / Math.sqrt(Math.PI * (1 + 1 / square));
  return t * t < 3
    ? 0.5 - factor * betaFraction(square / (1 + square), 0.5, half)
    : (factor / degreesOfFreedom) * betaFraction(1 / (1 + square), half, 0.5);
}

/** ln(1 + r²), also where r² is too large for a number. */
function logOnePlusSquare(r: number): number {
  return r < 1e8 ? Math.log1p(r * r) : 2 * Math.log(r);
}

/** The normal deviate with the same tail area as `t`. @see Hill (1970), Algorithm 395, Communications of the ACM 13:617 */
function equivalentDeviate(t: number, degreesOfFreedom: number): number {
  const freedom = Math.min(degreesOfFreedom, asGoodAsNormal);
  const shifted = freedom - 0.5;
  const scale = 48 * shifted * shifted;
  const y = shifted * logOnePlusSquare(t / Math.sqrt(freedom));
  const second = (((-0.4 * y - 3.3) * y - 24) * y - 85.5) / (0.8 * y * y + 100 + scale);
  return Math.sqrt(y) * (1 + (y + 3 + second) / scale);
}

/** The continued fraction of the incomplete beta function, by Lentz's method. @see Abramowitz & Stegun, 26.5.8 */
function betaFraction(x: number, a: number, b: number): number {
  let upper = 1;
  let lower = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = lower;
  for (let m = 1; m < 1000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    lower = 1 / (1 + even * lower);
    upper = 1 + even / upper;
    value *= lower * upper;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    lower = 1 / (1 + odd * lower);
    upper = 1 + odd / upper;
    value *= lower * upper;
    if (Math.abs(lower * upper - 1) < 1e-16) break;
  }
  return value;
}

/**
 * Γ(a + ½) / Γ(a), by its expansion in a − ¼ after moving `a` up by whole steps.
 *
 * @see Fields (1966), Proceedings of the Edinburgh Mathematical Society 15:43-45
 */
function gammaRatio(a: number): number {
  let moved = a;
  let product = 1;
  while (moved < 20) {
    product *= moved / (moved + 0.5);
    moved += 1;
  }
  const w = moved - 0.25;
  const u = 1 / (w * w);
  const series = 1 + u * (1 / 64 - u * (19 / 8192 - u * (631 / 524_288 - (u * 174_317) / 134_217_728)));
  return product * Math.sqrt(w) * series;
}
