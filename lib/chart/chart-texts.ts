import type { Locale } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";

/** A unit as a chart's subtitle names it; one that needs no words is its own name. */
export function unitName(unit: string, locale: Locale): string {
  return capital(wordsOf(locale).chart.units[unit] ?? unit);
}

/** A text that begins with a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
