import { type Box, boxAround, isOverlapping, isWithin, type Point } from "./boxes.ts";
import { type Fonts, type PlacedText, placeText, type TextStyle, widthOf } from "./scene.ts";

/** A text that belongs to a point. */
export interface Label extends TextStyle {
  readonly text: string;
  readonly at: Point;
  /** whether it rather crosses a line than is left out */
  readonly isImportant?: boolean;
}

export interface Ground {
  /** labels stay inside it */
  readonly plot: Box;
  /** what no label may cover: other texts and points */
  readonly taken: readonly Box[];
  /** what labels rather keep off: lines */
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
  [0.5, 1],
  [-0.5, 1],
  [0.5, -1],
  [-0.5, -1],
] as const;
const distances = [8, 14, 20, 27] as const;
/** From this distance on a line shows which point is meant. */
const far = 14;

/**
 * Put labels beside their points, the most important first. One that finds no free place is left out; one that finds
 * only places on a line takes the first of these if it is important.
 */
export function placeLabels(
  labels: readonly Label[],
  { plot, taken, lines }: Ground,
  fonts: Fonts,
): readonly PlacedText[] {
  const placed: PlacedText[] = [];
  for (const label of labels) {
    const others = [...taken, ...placed.map(({ box }) => box)].filter(
      (box) => !isOverlapping(box, boxAround(label.at, 0.5)),
    );
    const free = candidates(label, fonts).filter(
      ({ box }) => isWithin(box, plot) && !others.some((other) => isOverlapping(box, padded(other))),
    );
    const clear = free.find(({ box }) => !lines.some((line) => isOverlapping(box, line)));
    const chosen = clear ?? (label.isImportant === true ? free.at(0) : undefined);
    if (chosen !== undefined) placed.push(chosen);
  }
  return placed;
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

function padded({ left, top, right, bottom }: Box): Box {
  return { left: left - 2, top: top - 1, right: right + 2, bottom: bottom + 1 };
}
