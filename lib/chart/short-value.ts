import { formatBare, isInCents } from "#lib/format/format-value.ts";
import type { Locale } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";

interface ShortFormats {
  readonly number: Intl.NumberFormat;
  readonly cents: Intl.NumberFormat;
}

/** Formats cost far more to make than to use. */
const kept = new Map<Locale, ShortFormats>();

function formatsOf(locale: Locale): ShortFormats {
  const { language } = wordsOf(locale).numbers;
  const formats = kept.get(locale) ?? {
    number: new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }),
    cents: new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  };
  kept.set(locale, formats);
  return formats;
}

/** From here on, and below, powers of ten read better than digits. */
const huge = 1e15;
const tiny = 1e-4;
const million = 1e6;

/** A value as short as it can be said, for axes and small labels: `$450k`. */
export function shortValue(value: number, unit: string, locale: Locale): string {
  const kind = unitKind(unit);
  if (kind === "fraction" && value >= tiny / 100) return formatBare(value, "fraction", locale);
  const short = shortNumber(value, unit, locale);
  return kind === "USD" ? wordsOf(locale).numbers.shortDollars(short) : short;
}

function shortNumber(value: number, unit: string, locale: Locale): string {
  const { number, cents } = formatsOf(locale);
  if (value >= huge || (value > 0 && value < tiny)) return powerOfTen(value, number);
  if (isInCents(value, unit)) return cents.format(value);
  const [scale, word] = wordsOf(locale).numbers.scales.find(([least]) => value >= least) ?? [1, ""];
  return `${number.format(value / scale)}${word}`;
}

/** A value as messages print it, without the words of its unit, which the subtitle has; millions are never abbreviated. */
export function exactValue(value: number, unit: string, locale: Locale): string {
  const kind = unitKind(unit);
  const { isMillionWord, dollars } = wordsOf(locale).numbers;
  if (isMillionWord && value >= million && value < huge && kind !== "fraction") {
    const short = shortNumber(value, unit, locale);
    return kind === "USD" ? dollars(short) : short;
  }
  const isTiny = kind === "fraction" && value < tiny / 100;
  return formatBare(value, isTiny ? "" : kind === "USD" ? unit : kind, locale);
}

function unitKind(unit: string): "USD" | "fraction" | "" {
  if (unit.startsWith("USD")) return "USD";
  return isShare(unit) ? "fraction" : "";
}

/** `10⁻⁷`, or `5×10²⁴` between the powers. */
function powerOfTen(value: number, format: Intl.NumberFormat): string {
  const exponent = Math.floor(Math.log10(value) + 1e-9);
  const mantissa = value / 10 ** exponent;
  const power = `10${superscript(exponent)}`;
  return Math.abs(mantissa - 1) < 1e-6 ? power : `${format.format(mantissa)}×${power}`;
}

function superscript(exponent: number): string {
  return [...String(exponent)].map((digit) => (digit === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)])).join("");
}

/** Whether a unit's values are parts of a whole, written in percent. */
export function isShare(unit: string): boolean {
  return unit === "share" || unit.startsWith("fraction");
}
