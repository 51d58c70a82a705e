import type { Mark } from "#lib/chart/scene.ts";

type PointMark = Extract<Mark, { at: unknown }>;

/** So much of a mark is seen at least; of a small one, in a crowd, less. */
const leastShares = { large: 0.1, small: 0.05 } as const;
/** Discs of dozens of observations run into a line; rings among them are seen nevertheless. */
const leastRadius = 2.2;
const samples = 24;
/** The rim of paper around discs and diamonds that are not small. */
const rim = 0.75;
/** The width of a ring's line. */
const stroke = 1.3;

/** Marks of points that others hide, drawn over them, wholly or nearly so. */
export function hidden(marks: readonly Mark[]): string[] {
  const points = marks.filter((mark) => "at" in mark);
  return points.flatMap((mark, at) => {
    if (mark.kind === "disc" && mark.radius < leastRadius) return [];
    const share = shareSeen(mark, points.slice(at + 1));
    return share < leastShares[mark.radius < 3 ? "small" : "large"]
      ? [`a ${mark.kind} at ${mark.at.x}, ${mark.at.y} is hidden`]
      : [];
  });
}

function shareSeen(mark: PointMark, over: readonly PointMark[]): number {
  const { at, radius } = mark;
  const reach = radius * 1.15;
  const steps = Array.from({ length: samples }, (_, step) => ((step + 0.5) / samples) * 2 * reach - reach);
  const own = steps
    .flatMap((x) => steps.map((y) => ({ x: at.x + x, y: at.y + y })))
    .filter((point) => covers(mark, point, 0));
  return own.filter((point) => !over.some((other) => covers(other, point, rim))).length / own.length;
}

function covers({ kind, at, radius }: PointMark, point: { x: number; y: number }, edge: number): boolean {
  const [x, y] = [Math.abs(point.x - at.x), Math.abs(point.y - at.y)];
  const wide = kind === "ring" ? stroke / 2 : radius < 3 ? 0 : edge;
  return kind === "diamond" ? x + y <= radius * 1.15 + wide : Math.hypot(x, y) <= radius + wide;
}
