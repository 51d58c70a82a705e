import type { Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import type { Quantity, System } from "#lib/catalogue/schema.ts";
import type { Point, Series } from "#lib/catalogue/series.ts";

/** One number of several that belong together: the first is the point, the others explain it. */
export interface FigurePart {
  /** after the main figure's id and a colon; its place among the parts when absent */
  readonly id?: string;
  readonly label: string;
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
}

/** Numbers that belong together as figures: the first by its own id, the others as its explanation. */
export function figuresOfParts(parts: readonly FigurePart[], { id, group, source }: PartsOf): Figure[] {
  return parts.map((part, at) => ({
    id: at === 0 ? id : `${id}:${part.id ?? at}`,
    label: part.label,
    value: part.value,
    unit: part.unit,
    kind: part.kind ?? "computed",
    group,
    source: part.source ?? source,
    ...(part.date === undefined ? {} : { date: part.date }),
    ...(at === 0 ? {} : { explains: id }),
  }));
}

/** Every dated estimate of a system, oldest first; where it has no series, the dated numbers of its unit. */
export function estimateFigures(system: System, context: Context): Figure[] {
  const { series, quantities, unit } = system;
  if (series.length === 0) {
    return quantities.filter((one) => one.unit === unit).flatMap((one) => ofQuantity(one, context));
  }
  return series
    .flatMap((one) =>
      one.points.flatMap((point, at) => estimateFigure(one, at, labelOf(system, one, point, context))),
    )
    .sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
}

/** The point at a place of a series as an estimate; none where the series has no such place. */
export function estimateFigure({ id, unit, points, source }: Series, at: number, label: string): Figure[] {
  const point = points[at];
  if (point === undefined) return [];
  return [
    {
      id: `estimate:${id}:${at}`,
      label,
      value: point.value,
      unit,
      kind: "observed",
      group: "estimate",
      date: point.date,
      series: id,
      source: point.source ?? source,
    },
  ];
}

/** Who or what, and of a system with several series also which: methods of costing, providers. */
function labelOf({ name }: System, series: Series, { label }: Point, { locale }: Context): string {
  if (label === undefined) return series.name[locale];
  return series.name.en === name.en ? label : `${series.name[locale]}: ${label}`;
}

function ofQuantity({ id, name, value, unit, when, source }: Quantity, context: Context): Figure[] {
  if (when === undefined) return [];
  return [
    {
      id: `estimate:${id}`,
      label: name[context.locale],
      value,
      unit: unit === "share" || unit === "of the time" ? "fraction" : unit,
      kind: "observed",
      group: "estimate",
      date: when,
      source,
    },
  ];
}
