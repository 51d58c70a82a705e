import {
  type Box,
  boxAround,
  boxesAlong,
  isOverlapping,
  isWithin,
  nearestIn,
  type Point,
  padded,
} from "./boxes.ts";
import { type Fonts, type PlacedText, placeText, type TextStyle, widthOf } from "./scene.ts";

/** A text that belongs to a point. */
export interface Label extends TextStyle {
  readonly text: string;
  readonly at: Point;
}

export interface Ground {
  /** labels stay inside it */
  readonly plot: Box;
  /** what neither a label nor its leader may cover: other texts, points, and what parts the plot */
  readonly taken: readonly Box[];
  /** what no label may cover, and a leader crosses only where there is no other way: lines and edges of bands */
  readonly lines: readonly Box[];
}

/** Directions from a point, best first, and how far off, nearest first. */
const directions = [
  [1, -0.6],
  [1, 0.4],
  [-1, -0.6],
  [-1, 0.6],
  [0, -1],
  [0, 1],
  [1, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [0.5, 1],
  [-0.5, 1],
  [0.5, -1],
  [-0.5, -1],
] as const;
const distances = [8, 14, 20, 27, 36, 47, 60, 75] as const;
/** In so many orders labels are tried. */
const mostTries = 3;
/** From this distance on a line shows which point is meant. */
const far = 14;
/** A leader begins so far from its point: what lies there is the point's own. */
const ownReach = 6;

/**
 * Put labels beside their points, the most important first, each in the nearest free place; from those that stand off
 * a thin line leads to the point. Where one finds no place, it is tried before the others, and kept there if more find
 * one then; what finds none is left out.
 */
export function placeLabels(
  labels: readonly Label[],
  ground: Ground,
  fonts: Fonts,
  tries = mostTries,
): readonly PlacedText[] {
  const placed: PlacedText[] = [];
  const left: Label[] = [];
  for (const label of labels) {
    const taken = [...ground.taken, ...placed.flatMap(boxesOf)];
    const chosen = placeLabel(label, { ...ground, taken }, fonts);
    if (chosen === undefined) left.push(label);
    else placed.push(chosen);
  }
  if (left.length === 0 || tries === 1) return placed;
  const others = labels.filter((label) => !left.includes(label));
  const again = placeLabels([...left, ...others], ground, fonts, tries - 1);
  return again.length > placed.length ? again : placed;
}

/** The same, but where one finds no place none of them has any: a mark without a name beside named ones asks for it. */
export function placeAll(labels: readonly Label[], ground: Ground, fonts: Fonts): readonly PlacedText[] {
  const isHopeless = labels.some((label) => placeLabel(label, ground, fonts) === undefined);
  const placed = isHopeless ? [] : placeLabels(labels, ground, fonts);
  return placed.length === labels.length ? placed : [];
}

/** What a label covers: its letters, and the line that leads to its point. */
export function boxesOf(placed: PlacedText): readonly Box[] {
  return [placed.box, ...leaderBoxes(placed)];
}

/** The line from a label that stands off its point. */
export function leaderOf({ names, box }: PlacedText): readonly Point[] {
  return names === undefined ? [] : [names, nearestIn(padded(box, 2, -1), names)];
}

function placeLabel(label: Label, { plot, taken, lines }: Ground, fonts: Fonts): PlacedText | undefined {
  const own = boxAround(label.at, 0.5);
  const reach = widthOf(label.text, label, fonts) + (distances.at(-1) ?? 0);
  const around = boxAround(label.at, reach);
  const inReach = taken.filter((box) => isOverlapping(box, around));
  const crossed = lines.filter((box) => isOverlapping(box, around));
  const others = inReach.filter((box) => !isOverlapping(box, own));
  const wide = others.map((box) => padded(box, 2, 1));
  const isFree = ({ box }: PlacedText) =>
    isWithin(box, plot) && ![wide, inReach, crossed].some((all) => isAny([box], all));
  let second: PlacedText | undefined;
  for (const placed of candidates(label, fonts)) {
    if (!isFree(placed)) continue;
    const steps = leaderBoxes(placed);
    if (isAny(steps, others)) continue;
    if (!isAny(steps, crossed)) return placed;
    second ??= placed;
  }
  return second;
}

/** Whether one of some boxes is over one of some others. */
function isAny(steps: readonly Box[], others: readonly Box[]): boolean {
  return steps.some((step) => others.some((other) => isOverlapping(step, other)));
}

/** The leader without its first steps, which lie in the point itself, and its last, which lies in the label. */
function leaderBoxes(placed: PlacedText): readonly Box[] {
  const [point] = leaderOf(placed);
  if (point === undefined) return [];
  const own = boxAround(point, ownReach);
  return boxesAlong(leaderOf(placed), 0.5, 3).filter(
    (step) => !isOverlapping(step, own) && !isOverlapping(step, placed.box),
  );
}

/** The places that a label may have, best first. */
function* candidates({ at, size, text, ink, isBold = false }: Label, fonts: Fonts): Generator<PlacedText> {
  const placed = placeText({ text, size, ink, isBold, role: "label", ...at }, fonts);
  const half = (placed.box.right - placed.box.left) / 2;
  for (const distance of distances) {
    for (const [right, down] of directions) {
      const x = right * (distance + (right === 0 ? 0 : half)) - half;
      const y = down * (distance + size / 3) + size / 3;
      yield { ...moved(placed, { x, y }), ...(distance < far ? {} : { names: at }) };
    }
  }
}

function moved(placed: PlacedText, { x, y }: Point): PlacedText {
  const { left, top, right, bottom } = placed.box;
  const box = { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  return { ...placed, x: placed.x + x, y: placed.y + y, box };
}
