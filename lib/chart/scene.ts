import type { Box, Point } from "./boxes.ts";
import type { Ink } from "./palette.ts";
import type { TextWidth } from "./text-width.ts";

/** What a text is there for. */
type TextRole = "title" | "subtitle" | "tick" | "region" | "band" | "label" | "call-out" | "footer";

export interface TextStyle {
  readonly size: number;
  readonly ink: Ink;
  readonly isBold?: boolean;
}

/** A text in its place: `x` is its left edge, `y` its baseline. */
export interface PlacedText extends Required<TextStyle> {
  readonly text: string;
  readonly role: TextRole;
  readonly x: number;
  readonly y: number;
  /** what it covers, its accents among it */
  readonly box: Box;
  /** the point that it belongs to */
  readonly of?: Point;
  /** the point that it names, where it stands too far from it to be read without a line between */
  readonly names?: Point;
}

export type Mark =
  | { readonly kind: "area"; readonly points: readonly Point[]; readonly ink: Ink; readonly opacity: number }
  | {
      readonly kind: "line";
      readonly points: readonly Point[];
      readonly ink: Ink;
      readonly width: number;
      readonly dash?: string;
    }
  | {
      readonly kind: "disc" | "ring" | "diamond";
      readonly at: Point;
      readonly ink: Ink;
      readonly radius: number;
    };

/** A drawing in logical pixels: marks from back to front, texts over them. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly texts: readonly PlacedText[];
}

export interface Fonts {
  readonly regular: TextWidth;
  readonly bold: TextWidth;
}

export interface TextAt extends TextStyle, Point {
  readonly text: string;
  readonly role: TextRole;
  /** which of its edges `x` is; `start` when absent */
  readonly anchor?: "start" | "middle" | "end";
}

/** How far letters reach over and under their baseline, in em; over it with the accents of Vietnamese capitals. */
const ascent = 0.93;
const descent = 0.25;
const shares = { start: 0, middle: 0.5, end: 1 } as const;

/** How wide a text is in a style, in logical pixels. */
export function widthOf(text: string, { size, isBold = false }: TextStyle, fonts: Fonts): number {
  return size * (isBold ? fonts.bold : fonts.regular)(text);
}

export function placeText({ anchor = "start", ...at }: TextAt, fonts: Fonts): PlacedText {
  const { text, size, isBold = false, y } = at;
  const width = widthOf(text, at, fonts);
  const left = at.x - width * shares[anchor];
  const box = { left, right: left + width, top: y - ascent * size, bottom: y + descent * size };
  return { ...at, isBold, x: left, box };
}

/** The text, or as much of it as a width holds and `…`. */
export function fitText(text: string, width: number, style: TextStyle, fonts: Fonts): string {
  if (widthOf(text, style, fonts) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join("")}…`, style, fonts) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** A text in lines of a width at most, broken between words; a word that is wider has a line of its own. */
export function wrapText(text: string, width: number, style: TextStyle, fonts: Fonts): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = [...lines.slice(-1), word].join(" ");
    if (lines.length > 0 && widthOf(longer, style, fonts) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
