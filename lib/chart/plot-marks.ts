import type { Chart } from "#lib/answer/chart-data.ts";
import type { Point, PointAt } from "./boxes.ts";
import { type Nested, radiusBehind, type SeenMark } from "./nested-marks.ts";
import type { Ink } from "./palette.ts";
import type { Mark } from "./scene.ts";

/** The inks of fitted paths, in their order. */
export const pathInks: readonly Ink[] = ["fit", "second", "third"];

/** What ends or begins at a point is drawn so large where nothing lies over it. */
export const endRadius = 5;

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

/** The claims, dashed. */
export function claimMarks(chart: Pick<Chart, "claims">, pointAt: PointAt): readonly Mark[] {
  return claimLines(chart, pointAt).map(
    (points): Mark => ({ kind: "line", points, ink: "claim", width: 2.2, dash: "7 5" }),
  );
}

/** The points at which claims begin. @param over what is drawn over them */
export function startMarks(
  chart: Pick<Chart, "claims">,
  pointAt: PointAt,
  over: readonly Nested[],
): readonly Mark[] {
  return claimLines(chart, pointAt).flatMap(([at]): Mark[] => {
    if (at === undefined) return [];
    const radius = radiusBehind({ at, radius: endRadius }, over, "diamond");
    return [{ kind: "diamond", at, ink: "claim", radius }];
  });
}

/** What was seen: discs where it was fitted, rings where it stands beside; the larger lie behind, rings over a crowd. */
export function seenMarks(seen: readonly SeenMark[]): readonly Mark[] {
  return seen
    .toSorted((a, b) => depthOf(b) - depthOf(a))
    .map(
      ({ at, radius, isFitted }): Mark =>
        isFitted ? { kind: "disc", at, ink: "text", radius } : { kind: "ring", at, ink: "quiet", radius },
    );
}

function depthOf({ radius, isFitted, isInCrowd }: SeenMark): number {
  return isInCrowd && isFitted ? Number.POSITIVE_INFINITY : radius;
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

export function claimLines(
  { claims }: Pick<Chart, "claims">,
  pointAt: PointAt,
): readonly (readonly Point[])[] {
  return claims.map(({ line }) => line.map(([date, value]) => pointAt(date, value)));
}

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

type CallOut = Chart["callOuts"][number];

/** The date at which a call-out stands: a claim's year is where its line has that value, which may name month or day. */
export function placeOf({ date, value }: CallOut, { claims }: Pick<Chart, "claims">): string {
  const points = claims.flatMap(({ line }) => line);
  return points.find(([when, said]) => when.startsWith(date) && said === value)?.[0] ?? date;
}
