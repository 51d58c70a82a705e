import type { Chart } from "#lib/answer/chart-data.ts";
import type { Point } from "./boxes.ts";
import type { Ink } from "./palette.ts";
import type { Mark } from "./scene.ts";
import { seenPoints } from "./side-by-side.ts";

/** Where a value of a date stands. */
export type PointAt = (when: string, value: number) => Point;

/** The inks of fitted paths, in their order. */
export const pathInks: readonly Ink[] = ["fit", "second", "third"];

/** A mark that would be hidden under another is drawn so much larger behind it. */
const radii = { alone: 5, behind: 8 } as const;

/** Bands from wide to narrow, then the medians: dotted where no interval is given any more. */
export function pathMarks({ paths }: Chart, pointAt: PointAt): readonly Mark[] {
  const inkOf = (at: number) => pathInks[at % pathInks.length] ?? "fit";
  const bands = paths.flatMap(({ bands: all, days }, at) =>
    all
      .toSorted((a, b) => b.level - a.level)
      .map(
        ({ low, high }): Mark => ({
          kind: "area",
          points: [...linePoints(days, high, pointAt), ...linePoints(days, low, pointAt).toReversed()],
          ink: inkOf(at),
          opacity: paths.length > 1 ? 0.1 : 0.17,
        }),
      ),
  );
  const medians = medianLines({ paths }, pointAt).flatMap((points, at): Mark[] => {
    const trusted = paths[at]?.bands[0]?.low.length ?? points.length;
    const line = { kind: "line", ink: inkOf(at), width: 2.5 } as const;
    const beyond = points.slice(trusted - 1);
    return [
      { ...line, points: points.slice(0, trusted) },
      ...(beyond.length > 1 ? [{ ...line, points: beyond, width: 1.5, dash: "2 4" }] : []),
    ];
  });
  return [...bands, ...medians];
}

/** The claims, dashed, and the points at which they begin. */
export function claimMarks(chart: Pick<Chart, "claims" | "seen">, pointAt: PointAt): readonly Mark[] {
  const over = seenPoints(chart, pointAt).points;
  return claimLines(chart, pointAt).flatMap((points): Mark[] => {
    const [start] = points;
    return [
      { kind: "line", points, ink: "claim", width: 2.2, dash: "7 5" },
      ...(start === undefined
        ? []
        : [{ kind: "diamond", at: start, ink: "claim", radius: radiusUnder(start, over) } as const]),
    ];
  });
}

/** What was seen: discs where it was fitted, rings where it stands beside; small rings lie over the discs. */
export function seenMarks({ seen }: Chart, pointAt: PointAt): readonly Mark[] {
  const { points, radius, isSmall } = seenPoints({ seen }, pointAt);
  const discs: Mark[] = [];
  const rings: Mark[] = [];
  for (const [index, { date, value, isFitted }] of seen.entries()) {
    const at = points[index] ?? pointAt(date, value);
    if (isFitted) discs.push({ kind: "disc", at, ink: "text", radius });
    else rings.push({ kind: "ring", at, ink: "quiet", radius: radius - 0.6 });
  }
  return isSmall ? [...discs, ...rings] : [...rings, ...discs];
}

/** How large what ends or begins at a point is drawn, where others may lie over it. */
export function radiusUnder({ x, y }: Point, others: readonly Point[]): number {
  return others.some((other) => Math.hypot(other.x - x, other.y - y) < radii.alone)
    ? radii.behind
    : radii.alone;
}

/** The upper and the lower edge of every band, and its end. */
export function bandEdges({ paths }: Pick<Chart, "paths">, pointAt: PointAt): readonly (readonly Point[])[] {
  return paths.flatMap(({ bands, days }) =>
    bands.flatMap(({ low, high }) => {
      const edges = [high, low].map((edge) => linePoints(days, edge, pointAt));
      return [...edges, edges.flatMap((edge) => edge.slice(-1))];
    }),
  );
}

/** The line of each claim. */
export function claimLines(
  { claims }: Pick<Chart, "claims">,
  pointAt: PointAt,
): readonly (readonly Point[])[] {
  return claims.map(({ line }) => line.map(([date, value]) => pointAt(date, value)));
}

/** The median of each forecast. */
export function medianLines(
  { paths }: Pick<Chart, "paths">,
  pointAt: PointAt,
): readonly (readonly Point[])[] {
  return paths.map(({ days, median }) => linePoints(days, median, pointAt));
}

/** What the forecast was in the digest before. */
export function earlierLine(
  { earlier }: Pick<Chart, "earlier">,
  pointAt: PointAt,
): readonly (readonly Point[])[] {
  return earlier === undefined ? [] : [linePoints(earlier.days, earlier.median, pointAt)];
}

/** Values on the first of some days, as far as there are any. */
export function linePoints(
  days: readonly string[],
  values: readonly number[],
  pointAt: PointAt,
): readonly Point[] {
  return values.map((value, at) => pointAt(days[at] ?? "", value));
}
