import type { Chart } from "#lib/answer/chart-data.ts";
import type { Point } from "./boxes.ts";
import type { Ink } from "./palette.ts";
import type { Mark } from "./scene.ts";

/** Where a value of a date stands. */
export type PointAt = (when: string, value: number) => Point;

/** The inks of fitted paths, in their order. */
export const pathInks: readonly Ink[] = ["fit", "second", "third"];

const crowd = 24;

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
export function claimMarks(chart: Pick<Chart, "claims">, pointAt: PointAt): readonly Mark[] {
  return claimLines(chart, pointAt).flatMap((points): Mark[] => {
    const [start] = points;
    return [
      { kind: "line", points, ink: "claim", width: 2.2, dash: "7 5" },
      ...(start === undefined ? [] : [{ kind: "diamond", at: start, ink: "claim", radius: 5 } as const]),
    ];
  });
}

/** What was seen: discs where it was fitted, rings where it stands beside. */
export function seenMarks({ seen }: Chart, pointAt: PointAt): readonly Mark[] {
  const radius = seen.length > crowd ? 2.4 : 4;
  return seen
    .toSorted((a, b) => Number(a.isFitted) - Number(b.isFitted))
    .map(({ date, value, isFitted }): Mark => {
      const at = pointAt(date, value);
      return isFitted
        ? { kind: "disc", at, ink: "text", radius }
        : { kind: "ring", at, ink: "quiet", radius: radius - 0.6 };
    });
}

/** The upper and the lower edge of every band. */
export function bandEdges({ paths }: Pick<Chart, "paths">, pointAt: PointAt): readonly (readonly Point[])[] {
  return paths.flatMap(({ bands, days }) =>
    bands.flatMap(({ low, high }) => [high, low].map((edge) => linePoints(days, edge, pointAt))),
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
