import type { Cited, Figure } from "#lib/answer/answer.ts";
import { sourceOf } from "#lib/answer/data.ts";

/**
 * The sources of figures, each once, in the order of first use.
 *
 * @param fits entries that are no source of the catalogue's
 * @param more ids of further sources, such as those of the fitted points
 */
export function citeAll(
  figures: readonly Figure[],
  fits: readonly Cited[] = [],
  more: readonly string[] = [],
): Cited[] {
  const ids = [...new Set([...figures.map(({ source }) => source), ...more])];
  return ids.map((id) => fits.find((fit) => fit.id === id) ?? { ...sourceOf(id) });
}
