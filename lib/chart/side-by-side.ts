import type { Chart, Seen } from "#lib/answer/chart-data.ts";
import type { Point } from "./boxes.ts";
import type { PointAt } from "./plot-marks.ts";

/** From so many observations on, or where two that were fitted stand so near, their marks are small. */
const crowd = 24;
const close = 4;
const radii = { large: 4, small: 2.4, crowd: 2.1 } as const;
/** So far apart each of two marks is seen, in logical pixels: large rings lie behind discs, and need more. */
const apart = {
  large: { ring: 6, disc: close },
  small: { ring: 2.4, disc: 2.4 },
  crowd: { ring: 4.5, disc: 1.6 },
} as const;
const step = 0.5;
/** Farther than this no mark is moved: it would stand at another time. */
const farthest = 16;

export interface SeenMarks {
  readonly radius: number;
  readonly isSmall: boolean;
  readonly points: readonly Point[];
}

/**
 * Where observations stand, in their order, and how large: what would be hidden by another is moved to its side, at
 * its own value, the older rather than the newer, what stands beside the fit rather than what was fitted.
 */
export function seenPoints({ seen }: Pick<Chart, "seen">, pointAt: PointAt): SeenMarks {
  const points: Point[] = [];
  const placed: Point[] = [];
  const exact = seen.map(({ date, value, isFitted }, index) => ({
    ...{ date, isFitted, index },
    point: pointAt(date, value),
  }));
  const fitted = exact.filter(({ isFitted }) => isFitted).map(({ point }) => point);
  const size = seen.length > crowd ? "crowd" : areClose(fitted) ? "small" : "large";
  for (const { index, point, isFitted } of exact.toSorted(stayingFirst)) {
    const beside = besideOthers(point, placed, apart[size][isFitted ? "disc" : "ring"]);
    points[index] = beside;
    placed.push(beside);
  }
  return { points, isSmall: size !== "large", radius: radii[size] };
}

function stayingFirst(a: Pick<Seen, "date" | "isFitted">, b: Pick<Seen, "date" | "isFitted">): number {
  return Number(b.isFitted) - Number(a.isFitted) || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);
}

function areClose(points: readonly Point[]): boolean {
  return points.some((one, at) =>
    points.slice(at + 1).some((other) => Math.hypot(one.x - other.x, one.y - other.y) < close),
  );
}

/** The nearest place at the height of a point that is so far from all others, or as far as there is one. */
function besideOthers(point: Point, others: readonly Point[], gap: number): Point {
  const near = others.filter(
    ({ x, y }) => Math.abs(y - point.y) < gap && Math.abs(x - point.x) < farthest + gap,
  );
  for (let off = 0; off <= farthest; off += step) {
    for (const side of off === 0 ? [1] : [-1, 1]) {
      const moved = { ...point, x: point.x + side * off };
      if (near.every(({ x, y }) => Math.hypot(x - moved.x, y - moved.y) >= gap)) return moved;
    }
  }
  return gap > step ? besideOthers(point, others, gap / 2) : point;
}
