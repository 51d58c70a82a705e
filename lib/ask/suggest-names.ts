import { catalogue } from "#lib/catalogue/catalogue.ts";
import { editDistance } from "./edit-distance.ts";

const most = 3;
/** How much of a name may differ and still look like it. */
const likeness = 0.5;

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Ids of up to three systems whose names look like the one typed, the nearest first: to be offered, not answered. */
export function suggestNames(typed: string): readonly string[] {
  const wanted = plain(typed);
  if (wanted === "") return [];
  return catalogue.systems
    .filter(({ kind }) => kind !== "context")
    .map(({ id, aliases }) => ({
      id,
      distance: Math.min(...[id, ...aliases].map((name) => relativeDistance(wanted, plain(name)))),
    }))
    .filter(({ distance }) => distance <= likeness)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ id }) => id);
}

function relativeDistance(wanted: string, name: string): number {
  return editDistance(wanted, name) / Math.max(wanted.length, name.length, 1);
}
