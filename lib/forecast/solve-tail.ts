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
