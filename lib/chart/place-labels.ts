import {
  type Box,
  boxAround,
  boxesAlong,
  isOverlapping,
  isWithin,
  nearestIn,
  type Point,
  padBox,
} from "./boxes.ts";
import { type Fonts, type PlacedText, placeText, type TextStyle, widthOf } from "./scene.ts";

/** A text that belongs to a point. */
export interface Label extends TextStyle {
  readonly text: string;
  readonly at: Point;
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
  [0.25, 1],
  [-0.25, 1],
  [0.25, -1],
  [-0.25, -1],
] as const;
const distances = [8, 10.5, 14, 20, 27, 36, 47, 60, 75, 95, 120] as const;
/** The farthest that a label stands from its point, in logical pixels. */
const farthest = Math.max(...distances);
/** From this distance on a line shows which point is meant. */
const far = 14;

/** The places that a label may have, best first. */
function* labelPlaces({ at, size, text, ink, isBold = false }: Label, fonts: Fonts): Generator<PlacedText> {
  const placed = placeText({ text, size, ink, isBold, role: "label", ...at }, fonts);
  const half = (placed.box.right - placed.box.left) / 2;
  for (const distance of distances) {
    for (const [right, down] of directions) {
      const x = right * (distance + (right === 0 ? 0 : half)) - half;
      const y = down * (distance + size / 3) + size / 3;
      yield { ...moveText(placed, { x, y }), of: at, ...(distance < far ? {} : { names: at }) };
    }
  }
}

function moveText(placed: PlacedText, { x, y }: Point): PlacedText {
  const { left, top, right, bottom } = placed.box;
  const box = { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  return { ...placed, x: placed.x + x, y: placed.y + y, box };
}

export interface Ground {
  /** labels stay inside it */
  readonly plot: Box;
  /** what neither a label nor its leader may cover: other texts, points, and what parts the plot */
  readonly taken: readonly Box[];
  /** marks: a label without a leader is nearer to its own than to any other */
  readonly points?: readonly Point[];
  /** what no label may cover, and a leader crosses only where there is no other way: lines and edges of bands */
  readonly lines: readonly Box[];
}

/** In so many orders labels are tried. */
const mostTries = 2;
/** The letters of a label that finds no place as it is. */
const smallest = 9;
/** Marks so near to each other stand for one. */
const together = 1;
/** Another mark is so many times as far from a label without a leader. */
const clearly = 1.7;
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
  const before = (some: readonly Label[]) => [...some, ...labels.filter((label) => !some.includes(label))];
  const others = [left, left.slice(0, 1)].map((some) => placeLabels(before(some), ground, fonts, tries - 1));
  return [placed, ...others].reduce((best, one) => (worth(one, labels) > worth(best, labels) ? one : best));
}

/** How much is said by those of some labels that found a place: each counts, the first ones more. */
function worth(placed: readonly PlacedText[], labels: readonly Label[]): number {
  const most = 2 * labels.length;
  return placed.reduce((sum, { of: own }) => sum + most - labels.findIndex(({ at }) => at === own), 0);
}

/** The same, but what finds no place is tried once more in smaller letters. */
export function placeSmaller(
  labels: readonly Label[],
  ground: Ground,
  fonts: Fonts,
  tries = mostTries,
): readonly PlacedText[] {
  const placed = placeLabels(labels, ground, fonts, tries);
  const left = findUnplaced(labels, placed);
  if (left.length === 0) return placed;
  const taken = [...ground.taken, ...placed.flatMap(boxesOf)];
  const smaller = left.map((label) => ({ ...label, size: smallest }));
  return [...placed, ...placeLabels(smaller, { ...ground, taken }, fonts, 1)];
}

/** Those of some labels that found no place. */
export function findUnplaced(labels: readonly Label[], placed: readonly PlacedText[]): readonly Label[] {
  return labels.filter(({ at }) => !placed.some(({ of: own }) => own === at));
}

/** What a label covers: its letters, and the line that leads to its point. */
export function boxesOf(placed: PlacedText): readonly Box[] {
  return [placed.box, ...leaderBoxes(placed)];
}

/** The line from a label that stands off its point. */
export function leaderOf({ names, box }: PlacedText): readonly Point[] {
  return names === undefined ? [] : [names, nearestIn(padBox(box, 2, -1), names)];
}

function placeLabel(
  label: Label,
  { plot, taken, lines, points = [] }: Ground,
  fonts: Fonts,
): PlacedText | undefined {
  const own = boxAround(label.at, 0.5);
  const reach = widthOf(label.text, label, fonts) + farthest;
  const around = boxAround(label.at, reach);
  const inReach = taken.filter((box) => isOverlapping(box, around));
  const crossed = lines.filter((box) => isOverlapping(box, around));
  const owned = inReach.filter((box) => isOverlapping(box, own));
  const others = inReach.filter((box) => !isOverlapping(box, own));
  const wide = others.map((box) => padBox(box, 2, 1));
  const isFree = ({ box }: PlacedText) =>
    isWithin(box, plot) && ![owned, wide, crossed].some((all) => isAny([box], all));
  let second: { readonly placed: PlacedText; readonly crossings: number } | undefined;
  for (const placed of labelPlaces(label, fonts)) {
    if (!isFree(placed) || isNearerToAnother(placed, points)) continue;
    const steps = leaderBoxes(placed);
    if (isAny(steps, others)) continue;
    const crossings = steps.filter((step) => isAny([step], crossed)).length;
    if (crossings === 0) return placed;
    if (crossings < (second?.crossings ?? Number.POSITIVE_INFINITY)) second = { placed, crossings };
  }
  return second?.placed;
}

/** Whether a label that no leader joins to its point would be read as that of another. */
function isNearerToAnother({ box, of: own, names }: PlacedText, points: readonly Point[]): boolean {
  if (own === undefined || names !== undefined) return false;
  const limit = distanceTo(box, own) * clearly;
  return points.some(
    (point) => Math.hypot(point.x - own.x, point.y - own.y) > together && distanceTo(box, point) < limit,
  );
}

/** How far a point seems from a text: what stands in its line seems twice as near. */
export function distanceTo(box: Box, point: Point): number {
  const { x, y } = nearestIn(box, point);
  return Math.hypot((x - point.x) / 2, y - point.y);
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
