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
  const placed = placeLabels(labels, ground, fonts);
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
  const others = taken.filter((box) => !isOverlapping(box, own));
  const isFree = ({ box }: PlacedText) =>
    isWithin(box, plot) &&
    !others.some((other) => isOverlapping(box, padded(other, 2, 1))) &&
    !taken.some((other) => isOverlapping(box, other)) &&
    !lines.some((line) => isOverlapping(box, line));
  const isLed = (placed: PlacedText, obstacles: readonly Box[]) =>
    !leaderBoxes(placed).some((step) => obstacles.some((other) => isOverlapping(step, other)));
  const free = candidates(label, fonts).filter((placed) => isFree(placed) && isLed(placed, others));
  return free.find((placed) => isLed(placed, lines)) ?? free.at(0);
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

function candidates(label: Label, fonts: Fonts): readonly PlacedText[] {
  const { at, size, text, ink, isBold = false } = label;
  const half = widthOf(text, label, fonts) / 2;
  return distances.flatMap((distance) =>
    directions.map(([right, down]) => {
      const x = at.x + right * (distance + (right === 0 ? 0 : half)) - half;
      const y = at.y + down * (distance + size / 3) + size / 3;
      const placed = placeText({ text, size, ink, isBold, role: "label", x, y }, fonts);
      return distance < far ? placed : { ...placed, names: at };
    }),
  );
}
