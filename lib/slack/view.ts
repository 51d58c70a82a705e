import type { Cited } from "#lib/answer/answer.ts";
import type { Line } from "./figure-lines.ts";

/** One part of a message: lines of figures, sentences, or both. */
export interface Part {
  readonly heading?: string;
  readonly lines: readonly Line[];
  readonly sentences: readonly string[];
  /** lines of equal columns */
  readonly table?: readonly string[];
  /** sources, a line each */
  readonly cited?: readonly Cited[];
  /** small print is shown as such */
  readonly isSmall: boolean;
}

/** A message before it is marked up: the figure first, then its range, then claim against fit, then sources. */
export interface View {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly sources: readonly Cited[];
  readonly footer: string;
}
