import { type Box, isOverlapping, type Point } from "./boxes.ts";
import type { Drawn } from "./frame.ts";
import type { PointAt } from "./plot-marks.ts";
import { type PlacedText, placeText, widthOf } from "./scene.ts";
import { shortValue } from "./short-value.ts";

const style = { size: 10, ink: "fit", isBold: true } as const;
const fromEnd = 5;
const every = 4;

/** The level of each band, written in its upper half as near to its end as it finds room; a path of several has none. */
export function bandLabels(
  { chart, locale, fonts }: Drawn,
  pointAt: PointAt,
  taken: readonly Box[],
): readonly PlacedText[] {
  const [path] = chart.paths;
  if (path === undefined || chart.paths.length > 1) return [];
  const edge = (values: readonly number[]) => values.map((value, at) => pointAt(path.days[at] ?? "", value));
  const median = edge(path.median);
  const bands = path.bands
    .toSorted((a, b) => a.level - b.level)
    .map(({ level, high }) => ({ level, upper: edge(high) }));
  return bands.flatMap(({ level, upper }, at) => {
    const lower = bands[at - 1]?.upper ?? median;
    const text = shortValue(level, "fraction", locale);
    const places = middles(upper, lower, widthOf(text, style, fonts));
    const fitting = places
      .map(({ x, y }) => placeText({ ...style, text, x, y: y + 3.5, anchor: "middle", role: "band" }, fonts))
      .find(({ box }) => isBetween(box, upper, lower) && !taken.some((other) => isOverlapping(box, other)));
    return fitting === undefined ? [] : [fitting];
  });
}

/** Points midway between two edges, from the end back. */
function middles(upper: readonly Point[], lower: readonly Point[], width: number): readonly Point[] {
  const [first, last] = [upper.at(0)?.x ?? 0, upper.at(-1)?.x ?? 0];
  const from = last - fromEnd - width / 2;
  const count = Math.max(0, Math.floor((from - first) / every));
  return Array.from({ length: count }, (_, at) => {
    const x = from - at * every;
    return { x, y: (heightAt(upper, x) + heightAt(lower, x)) / 2 };
  });
}

/** Whether the letters of a box, without the room for their accents, lie between two edges. */
function isBetween(
  { left, right, top, bottom }: Box,
  upper: readonly Point[],
  lower: readonly Point[],
): boolean {
  const letters = { top: top + style.size * 0.2, bottom: bottom - style.size * 0.25 };
  return [left, right].every(
    (x) => heightAt(upper, x) <= letters.top && heightAt(lower, x) >= letters.bottom,
  );
}

/** Where a line through points stands at `x`. */
function heightAt(line: readonly Point[], x: number): number {
  const after = line.findIndex((point) => point.x >= x);
  const [from, to] = [line[Math.max(0, after - 1)], line[after === -1 ? line.length - 1 : after]];
  if (from === undefined || to === undefined) return Number.NaN;
  return to.x === from.x ? to.y : from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
}
