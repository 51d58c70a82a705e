/** How units are written that are words; whatever else a unit holds is a symbol or a name. */
export interface UnitsWords {
  /** what a pattern matches is written as what follows it */
  readonly words: readonly (readonly [RegExp, string])[];
  /** a unit after a 1, where more of them are written otherwise */
  readonly one: (unit: string) => string;
}

export const units: UnitsWords = {
  words: [],
  one: (unit) =>
    unit.replace(/^(months|years|days|times|GPUs|tokens|queries|parameters|words|users)\b/, (many) =>
      many === "queries" ? "query" : many.slice(0, -1),
    ),
};
