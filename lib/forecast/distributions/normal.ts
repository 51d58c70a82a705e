import { ensure, ensureProbability } from "#lib/forecast/finite.ts";

/** Where the series for the central area and the continued fraction for the tail cost about the same. */
const tailFrom = 2.5;

/**
 * P(Z ≤ z) for a standard normal Z.
 *
 * @throws {ForecastError} `parameter-out-of-range` when `z` is NaN
 */
export function normalCdf(z: number): number {
  ensure(!Number.isNaN(z), "A deviate must be a number.");
  return z > 0 ? 1 - normalTail(z) : normalTail(-z);
}

/**
 * The z that a standard normal stays below with probability `p`.
 *
 * @param p from 1e-100 up to but not 1
 * @throws {ForecastError} `parameter-out-of-range`
 */
export function normalQuantile(p: number): number {
  ensureProbability(p);
  if (p === 0.5) return 0;
  const z = solveTail(Math.min(p, 1 - p), normalTail, normalDensity);
  return p < 0.5 ? -z : z;
}

export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

/**
 * P(Z > z), accurate relative to itself however small.
 *
 * @param z not negative
 * @see Abramowitz & Stegun, Handbook of Mathematical Functions (1964), 26.2.11 (centre) and 26.2.14 (tail)
 */
export function normalTail(z: number): number {
  if (z === Number.POSITIVE_INFINITY) return 0;
  return z < tailFrom ? 0.5 - normalDensity(z) * centralSeries(z) : normalDensity(z) / tailFraction(z);
}

/** z + z³/3 + z⁵/(3·5) + … */
function centralSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** z + 1/(z + 2/(z + 3/(z + …))), by Lentz's method as Thompson and Barnett modified it. */
function tailFraction(z: number): number {
  let value = z;
  let upper = z;
  let lower = 0;
  for (let level = 1; level < 200; level += 1) {
    lower = 1 / (z + level * lower);
    upper = z + level / upper;
    const change = upper * lower;
    value *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return value;
}

/**
 * The x > 0 at which the upper tail of a symmetric distribution has the area `tail`.
 *
 * Newton's method on ln(tail area) as a function of ln x. For the normal and for Student's t that function is
 * concave and falling: wherever it starts, the second step is at or beyond the root and every later one comes
 * back towards it.
 *
 * @param tail above 0 and below ½
 */
export function solveTail(
  tail: number,
  tailArea: (x: number) => number,
  density: (x: number) => number,
): number {
  const depth = -Math.log(2 * tail);
  let x = Math.min(Math.sqrt(Math.PI / 2) * depth, Math.sqrt(2 * depth));
  for (let round = 0; round < 100; round += 1) {
    const area = tailArea(x);
    const step = ((Math.log(area) - Math.log(tail)) * area) / (x * density(x));
    x *= Math.exp(step);
    if (Math.abs(step) < 1e-8) break;
  }
  return x;
}
