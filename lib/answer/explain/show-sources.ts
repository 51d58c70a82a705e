import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { sourceOf } from "#lib/answer/data.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { namedSystem } from "#lib/answer/parts/named-system.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";

/** As many as a reader takes in. */
const mostSources = 24;

/** Where the figures of a system come from, or those of the whole catalogue. */
export function showSources({ system: id }: QueryOf<"sources">, context: Context): Answer {
  const system = id === undefined ? undefined : namedSystem(id, context);
  const ids = system === undefined ? mostUsed(context) : sourcesOf(system);
  const title =
    system === undefined
      ? wordsInDetail(context.locale).explain.sources.title
      : `${system.name[context.locale]}: ${wordsInDetail(context.locale).explain.sources.title}`;
  return draft(context, {
    shape: "list",
    title,
    echo: title,
    text: [wordsInDetail(context.locale).explain.sources[system === undefined ? "all" : "of"]],
    sources: ids.slice(0, mostSources).map((source) => ({ ...sourceOf(context.data, source) })),
    examples: [`why ${system?.id ?? "gpt3"}`, `sources ${system === undefined ? "gpt3" : ""}`.trim()],
  });
}

/** Ids of every source of a system, in the order in which its figures name them. */
function sourcesOf({ series, claims, rates, quantities, listPrice }: System): readonly string[] {
  const lists = listPrice === undefined ? [] : [listPrice.input, listPrice.output];
  const seen = [...series, ...lists].flatMap((one) => [
    one.source,
    ...one.points.flatMap(({ source }) => source ?? []),
  ]);
  return [...new Set([...seen, ...[...claims, ...rates, ...quantities].map(({ source }) => source)])];
}

function mostUsed({ data }: Context): readonly string[] {
  const counts = new Map<string, number>();
  for (const system of data.catalogue.systems) {
    for (const source of sourcesOf(system)) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([source]) => source);
}
