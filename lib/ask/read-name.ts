import { findSystem } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";

/** A system named among the words. */
export interface NameFound {
  readonly system: System;
  readonly from: number;
  readonly to: number;
}

const longestName = 7;
/** Letters and digits, with what joins them in names: a sign such as `≠` or `!` means something that we do not read. */
const isPlain = /^[\p{L}\p{M}\p{N}.\-_/()×+ ]+$/u;

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
    const typed = words.slice(from, to).join(" ");
    const system = isPlain.test(typed) ? findSystem(typed) : undefined;
    if (system !== undefined && hasSameNumbers(typed, system)) return { system, from, to };
  }
  return undefined;
}

/** `gpt 3 5` and `gpt-35` are not GPT-3.5 unless a name of it is written so: its numbers count, not its digits. */
function hasSameNumbers(typed: string, { id, name, aliases }: System): boolean {
  const numbers = numbersOf(typed);
  return [id, name.en, name.vi, ...aliases].some((known) => numbersOf(known) === numbers);
}

/** The numbers of a name in order, `3.5` being one. */
function numbersOf(text: string): string {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).join(" ");
}
