import type { Point } from "./boxes.ts";
import { type Fonts, type PlacedText, placeText, type TextStyle } from "./scene.ts";

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
export const farthest = Math.max(...distances);
/** From this distance on a line shows which point is meant. */
const far = 14;

/** The places that a label may have, best first. */
export function* labelPlaces(
  { at, size, text, ink, isBold = false }: Label,
  fonts: Fonts,
): Generator<PlacedText> {
  const placed = placeText({ text, size, ink, isBold, role: "label", ...at }, fonts);
  const half = (placed.box.right - placed.box.left) / 2;
  for (const distance of distances) {
    for (const [right, down] of directions) {
      const x = right * (distance + (right === 0 ? 0 : half)) - half;
      const y = down * (distance + size / 3) + size / 3;
      yield { ...moved(placed, { x, y }), of: at, ...(distance < far ? {} : { names: at }) };
    }
  }
}

function moved(placed: PlacedText, { x, y }: Point): PlacedText {
  const { left, top, right, bottom } = placed.box;
  const box = { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  return { ...placed, x: placed.x + x, y: placed.y + y, box };
}
