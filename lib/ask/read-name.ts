import { findSystem } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";

/** A system named among the words. */
export interface NameFound {
  readonly system: System;
  readonly from: number;
  readonly to: number;
}

const longestName = 7;

/** Find every name of the catalogue among words; the longest name at each place wins. */
export function readNames(words: readonly string[]): readonly NameFound[] {
  const found: NameFound[] = [];
  let from = 0;
  while (from < words.length) {
    const hit = longestAt(words, from);
    if (hit !== undefined) found.push(hit);
    from = hit?.to ?? from + 1;
  }
  return found;
}

function longestAt(words: readonly string[], from: number): NameFound | undefined {
  for (let to = Math.min(words.length, from + longestName); to > from; to--) {
    const system = findSystem(words.slice(from, to).join(" "));
    if (system !== undefined) return { system, from, to };
  }
  return undefined;
}
