export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a value of a date stands. */
export type PointAt = (when: string, value: number) => Point;

/** A rectangle in logical pixels; y grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether two boxes share more than an edge. */
export function isOverlapping(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a box lies in another one, edges included. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** The square around a point that reaches so far from it. */
export function boxAround({ x, y }: Point, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

/** A box with so much more on its sides, and above and below it. */
export function padBox({ left, top, right, bottom }: Box, sides: number, ends = sides): Box {
  return { left: left - sides, top: top - ends, right: right + sides, bottom: bottom + ends };
}

/** The point of a box that is nearest to another point. */
export function nearestIn({ left, top, right, bottom }: Box, { x, y }: Point): Point {
  return { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom, Math.max(top, y)) };
}

/** Small boxes along a line, which together stand for it. */
export function boxesAlong(points: readonly Point[], reach = 2, every = 5): readonly Box[] {
  return points.flatMap((to, at) => {
    const from = points[at - 1];
    if (from === undefined) return [];
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / every));
    return Array.from({ length: steps + 1 }, (_, step) =>
      boxAround(
        { x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps },
        reach,
      ),
    );
  });
}
