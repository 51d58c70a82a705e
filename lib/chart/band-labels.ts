import { type Box, isOverlapping, isWithin, type Point, type PointAt } from "./boxes.ts";
import type { Drawn } from "./frame.ts";
import { linePoints } from "./plot-marks.ts";
import { type PlacedText, placeText, widthOf } from "./scene.ts";
import { shortValue } from "./short-value.ts";

const style = { size: 10, ink: "fit", isBold: true } as const;
const fromEnd = 5;
const every = 4;
/** Farther from its end a band is named by nobody. */
const farthest = 120;

export interface BandGround {
  readonly plot: Box;
  readonly taken: readonly Box[];
  readonly lines: readonly Box[];
  /** those of the lines that are neither an edge nor the median of a band */
  readonly crossing: readonly Box[];
}

/**
 * The level of each band: behind its end where the plot goes on, else within it, as near to the end as it finds room,
 * in its upper half or in its lower. All bands of a path have one, or none has; several paths have none.
 */
export function bandLabels(
  { chart, locale, fonts }: Drawn,
  pointAt: PointAt,
  { plot, taken, lines, crossing }: BandGround,
): readonly PlacedText[] {
  const [path, ...others] = chart.paths;
  if (path === undefined || others.length > 0) return [];
  const edge = (values: readonly number[]) => linePoints(path.days, values, pointAt);
  const median = edge(path.median);
  const bands = path.bands
    .toSorted((a, b) => a.level - b.level)
    .map(({ level, low, high }) => ({ level, upper: edge(high), lower: edge(low) }));
  const placed: PlacedText[] = [];
  for (const [at, { level, upper, lower }] of bands.entries()) {
    const text = shortValue(level, "fraction", locale);
    const inner = bands[at - 1] ?? { upper: median, lower: median };
    const width = widthOf(text, style, fonts);
    const put = ({ x, y }: Point) =>
      placeText({ ...style, text, x, y: y + 3.5, anchor: "middle", role: "band" }, fonts);
    const obstacles = [...taken, ...placed.map(({ box }) => box)];
    const isFree = ({ box }: PlacedText) =>
      isWithin(box, plot) &&
      !obstacles.some((other) => isOverlapping(box, other)) &&
      !crossing.some((line) => isOverlapping(box, line));
    const behind = [behindEnd([upper, inner.upper], width), behindEnd([inner.lower, lower], width)]
      .map(put)
      .filter(({ box }) => !lines.some((line) => isOverlapping(letters(box), line)));
    const halves = [
      [upper, inner.upper],
      [inner.lower, lower],
    ] as const;
    const within = halves.flatMap(([high, low]) =>
      middles(high, low, width)
        .map(put)
        .filter(({ box }) => isBetween(letters(box), high, low)),
    );
    const found = [...behind, ...within].find(isFree);
    if (found !== undefined) placed.push(found);
  }
  return placed.length === bands.length ? placed : [];
}

type Half = readonly [upper: readonly Point[], lower: readonly Point[]];

/** Where a level stands behind the end of its half of the band. */
function behindEnd([upper, lower]: Half, width: number): Point {
  const { x = 0, y: top = 0 } = upper.at(-1) ?? {};
  return { x: x + fromEnd + width / 2, y: (top + heightAt(lower, x)) / 2 };
}

/** Points midway between two edges, from the end back. */
function middles(upper: readonly Point[], lower: readonly Point[], width: number): readonly Point[] {
  const [first, last] = [upper.at(0)?.x ?? 0, upper.at(-1)?.x ?? 0];
  const from = last - fromEnd - width / 2;
  const count = Math.max(0, Math.floor(Math.min(from - first, farthest) / every));
  return Array.from({ length: count }, (_, at) => {
    const x = from - at * every;
    return { x, y: (heightAt(upper, x) + heightAt(lower, x)) / 2 };
  });
}

/** A box without the room for accents, which figures have none of. */
function letters({ top, bottom, ...sides }: Box): Box {
  return { ...sides, top: top + style.size * 0.2, bottom: bottom - style.size * 0.25 };
}

function isBetween(
  { left, right, top, bottom }: Box,
  upper: readonly Point[],
  lower: readonly Point[],
): boolean {
  return [left, right].every((x) => heightAt(upper, x) <= top && heightAt(lower, x) >= bottom);
}

/** Where a line through points stands at `x`. */
function heightAt(line: readonly Point[], x: number): number {
  const after = line.findIndex((point) => point.x >= x);
  const [from, to] = [line[Math.max(0, after - 1)], line[after === -1 ? line.length - 1 : after]];
  if (from === undefined || to === undefined) return Number.NaN;
  return to.x === from.x ? to.y : from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
}
