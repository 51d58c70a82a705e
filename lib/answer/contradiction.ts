import type { FigurePart } from "./figure-parts.ts";

/** A contradiction, as far as it speaks of a time. */
interface ContradictionShown {
  readonly parts: readonly FigurePart[];
  /** ids of the sources whose numbers enter */
  readonly sources: readonly string[];
}

/** How a contradiction is computed for a date; `undefined` where it says nothing of it. */
export type ContradictionMaker = (when: string) => ContradictionShown | undefined;
