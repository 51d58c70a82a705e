import type { Figure, Locale } from "#lib/answer/answer.ts";
import type { Text } from "#lib/catalogue/schema-parts.ts";

/** One number of several that belong together: the first is the point, the others explain it. */
export interface FigurePart {
  /** after the main figure's id and a colon; its place among the parts when absent */
  readonly id?: string;
  readonly label: Text;
  readonly value: number;
  readonly unit: string;
  /** `computed` when absent */
  readonly kind?: Figure["kind"];
  readonly date?: string;
  /** id of a source, where it is not that of all */
  readonly source?: string;
}

/** What all parts share. */
export interface PartsOf {
  /** id of the main figure */
  readonly id: string;
  readonly group: Figure["group"];
  readonly source: string;
  readonly locale: Locale;
}

/** Numbers that belong together as figures: the first by its own id, the others as its explanation. */
export function figuresOfParts(
  parts: readonly FigurePart[],
  { id, group, source, locale }: PartsOf,
): Figure[] {
  return parts.map((part, at) => ({
    id: at === 0 ? id : `${id}:${part.id ?? at}`,
    label: part.label[locale],
    value: part.value,
    unit: part.unit,
    kind: part.kind ?? "computed",
    group,
    source: part.source ?? source,
    ...(part.date === undefined ? {} : { date: part.date }),
    ...(at === 0 ? {} : { explains: id }),
  }));
}
