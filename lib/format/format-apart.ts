import type { Locale } from "#lib/words/locale.ts";
import { formatTo } from "./format-value.ts";

const fewestDigits = 3;
const mostDigits = 15;

/** Values of one unit, with as many digits as it takes to tell apart those that differ. */
export function formatApart(values: readonly number[], unit: string, locale: Locale): readonly string[] {
  const different = new Set(values).size;
  let written: readonly string[] = [];
  for (let digits = fewestDigits; digits <= mostDigits; digits++) {
    written = values.map((value) => formatTo(value, digits, { unit, locale }));
    if (new Set(written).size === different) return written;
  }
  return written;
}
