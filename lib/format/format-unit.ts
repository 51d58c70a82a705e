import type { Locale } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";

/** A unit, or what follows the currency in it, as people of the language write it. */
export function formatUnit(unit: string, locale: Locale): string {
  const found = wordsOf(locale).units.words.find(([pattern]) => pattern.test(unit));
  return found === undefined ? unit : unit.replace(found[0], found[1]);
}
