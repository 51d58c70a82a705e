import type { Cited, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { sourceOf } from "#lib/answer/data.ts";
import type { Point, Series } from "#lib/catalogue/series.ts";
import type { MethodId } from "#lib/forecast/index.ts";
import { yearOf } from "#lib/when/when.ts";

/** The address under which the methods of this program are explained. */
export const methodPage = "lib/forecast/README.md";

/** The part of that page about one method, or about how right all of them were. */
export function methodSection(method: MethodId | "track-record"): string {
  return `${methodPage}#${method}`;
}

/** What a method was fitted to. */
export interface FittedData {
  readonly system: string;
  readonly series: Series;
  readonly points: readonly Point[];
}

/** Id of the source entry that stands for a method fitted to a system's data. */
export function fitSourceId(system: string, method: string): string {
  return `fit:${system}:${method}`;
}

/** A method fitted to these points, as a source of its own. */
export function fitSource({ system, series, points }: FittedData, method: MethodId, context: Context): Cited {
  const used = method === "no-change" || method === "moore" ? points.slice(-1) : points;
  const names = pointNames(series, used, context);
  return {
    id: fitSourceId(system, method),
    title: context.words.answers.fittedTo(context.words.answers.methods[method], names),
    address: methodSection(method),
    read: context.data.day,
  };
}

/** Points by their labels and years where they have labels; else how many there are, and of what. */
function pointNames(series: Series, points: readonly Point[], context: Context): string[] {
  const labels = points.flatMap(({ label, date }) =>
    label === undefined ? [] : [`${label} ${yearOf(date)}`],
  );
  if (labels.length === points.length) return [...new Set(labels)];
  const titles = new Set(points.map(({ source }) => sourceOf(context.data, source ?? series.source).title));
  const [from = "", to = ""] = [points.at(0)?.date, points.at(-1)?.date].map(
    (date) => date && String(yearOf(date)),
  );
  return [...titles].map((title) => `${title} (${from === to ? from : `${from}-${to}`})`);
}

/**
 * The sources of figures, each once, in the order of first use.
 *
 * @param fits entries that are no source of the catalogue's
 * @param more ids of further sources, such as those of the fitted points
 */
export function citeAll(
  context: Context,
  figures: readonly Figure[],
  fits: readonly Cited[] = [],
  more: readonly string[] = [],
): Cited[] {
  const ids = [...new Set([...figures.map(({ source }) => source), ...more])];
  return ids.map((id) => fits.find((fit) => fit.id === id) ?? { ...sourceOf(context.data, id) });
}
