import type { FigurePart } from "./figure-parts.ts";

/** One number of a contradiction, with the id of the source that it comes from or is computed from. */
export type ContradictionPart = FigurePart & { readonly source: string };

/** How a contradiction is computed for a date; `undefined` where it says nothing of it. */
export type ContradictionMaker = (when: string) => readonly ContradictionPart[] | undefined;
