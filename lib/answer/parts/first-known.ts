import type { System } from "#lib/catalogue/schema.ts";

/** The first date of which anything is known of a system: a day, or the year of a claim. */
export function firstKnown({ series, claims, quantities, listPrice }: System): string | undefined {
  const lists = listPrice === undefined ? [] : [listPrice.input];
  const seen = [...series, ...lists].flatMap(({ points }) => points.map(({ date }) => date));
  const said = claims.map(({ from }) => from.date ?? String(from.year));
  return [...seen, ...said, ...quantities.flatMap(({ when }) => when ?? [])].sort()[0];
}
