import type { Figure, Locale } from "#lib/answer/answer.ts";
import type { Quantity, System } from "#lib/catalogue/schema.ts";
import type { Point, Series } from "#lib/catalogue/series.ts";

/** Every dated estimate of a system, oldest first; where it has no series, the dated numbers of its unit. */
export function estimateFigures(system: System, locale: Locale): Figure[] {
  const { series, quantities, unit } = system;
  if (series.length === 0) {
    return quantities.filter((one) => one.unit === unit).flatMap((one) => ofQuantity(one, locale));
  }
  return series
    .flatMap((one) =>
      one.points.flatMap((point, at) => estimateFigure(one, at, labelOf(system, one, point)[locale])),
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
      source: point.source ?? source,
    },
  ];
}

/** Who or what, and of a system with several series also which: methods of costing, providers. */
function labelOf({ name }: System, series: Series, { label }: Point): Series["name"] {
  if (label === undefined) return series.name;
  if (series.name.en === name.en) return { en: label, vi: label };
  return { en: `${series.name.en}: ${label}`, vi: `${series.name.vi}: ${label}` };
}

function ofQuantity({ id, name, value, unit, when, source }: Quantity, locale: Locale): Figure[] {
  if (when === undefined) return [];
  return [
    {
      id: `estimate:${id}`,
      label: name[locale],
      value,
      unit: unit === "share" || unit === "of the time" ? "fraction" : unit,
      kind: "observed",
      group: "estimate",
      date: when,
      source,
    },
  ];
}
