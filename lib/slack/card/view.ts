import type { Cited } from "#lib/answer/answer.ts";
import type { Line } from "./figure-lines.ts";

/** One part of a message: lines of figures, sentences, or both. */
export interface Part {
  readonly heading?: string;
  readonly lines: readonly Line[];
  /** where all the lines come from, said once and in small print beneath them */
  readonly origins?: readonly Cited[];
  readonly sentences: readonly string[];
  /** lines of equal columns */
  readonly table?: readonly string[];
  /** sources, a line each */
  readonly cited?: readonly Cited[];
  /** small print is shown as such */
  readonly isSmall: boolean;
}

/** A message before it is marked up: the figure first, then its range, its source, claim against fit, small print. */
export interface View {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly sources: readonly Cited[];
  readonly footer: string;
}
