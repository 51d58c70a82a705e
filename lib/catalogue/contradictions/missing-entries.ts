import type { Catalogue } from "#lib/catalogue/open-catalogue.ts";
import { type Contradiction, type EntryPath, entriesOfPart, type PointPath } from "./contradiction.ts";

/** What a contradiction names that the catalogue does not have: none of the rows that ship with the program. */
export function findMissingEntries(
  { within, parts }: Contradiction,
  find: Catalogue["find"],
): readonly string[] {
  const named = [...(within === undefined ? [] : [{ claims: [within] }]), ...parts.map(entriesOfPart)];
  return named.flatMap(({ claims = [], rates = [], quantities = [], points = [], systems = [] }) => [
    ...missingOf(claims, ({ system }) => find(system)?.claims),
    ...missingOf(rates, ({ system }) => find(system)?.rates),
    ...missingOf(quantities, ({ system }) => find(system)?.quantities),
    ...points.filter((path) => !hasPoint(path, find)).map((path) => Object.values(path).join("/")),
    ...systems.filter((id) => find(id)?.fitted === undefined),
  ]);
}

function missingOf(
  paths: readonly EntryPath[],
  entriesOf: (path: EntryPath) => readonly { readonly id: string }[] | undefined,
): readonly string[] {
  return paths
    .filter((path) => !entriesOf(path)?.some(({ id }) => id === path.id))
    .map(({ system, id }) => `${system}/${id}`);
}

function hasPoint({ system, series, which }: PointPath, find: Catalogue["find"]): boolean {
  const points = find(system)?.series.find(({ id }) => id === `${system}/${series}`)?.points ?? [];
  return which === "first" || which === "last"
    ? points.length > 0
    : points.some(({ label }) => label === which);
}
