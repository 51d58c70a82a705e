import { formatBare, isInCents } from "#lib/format/format-value.ts";
import type { Locale } from "#lib/words/locale.ts";

const languages: Readonly<Record<Locale, string>> = { en: "en-US", vi: "vi-VN" };

/** Formats cost far more to make than to use. */
const formats: Readonly<Record<Locale, Intl.NumberFormat>> = {
  en: formatOf("en"),
  vi: formatOf("vi"),
};

const cents: Readonly<Record<Locale, Intl.NumberFormat>> = {
  en: formatOf("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  vi: formatOf("vi", { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
};

function formatOf(
  locale: Locale,
  digits: Intl.NumberFormatOptions = { maximumSignificantDigits: 3 },
): Intl.NumberFormat {
  return new Intl.NumberFormat(languages[locale], digits);
}

/** Thousands and so on, largest first. */
const scales: Readonly<Record<Locale, readonly (readonly [number, string])[]>> = {
  en: [
    [1e12, "T"],
    [1e9, "B"],
    [1e6, "M"],
    [1e3, "k"],
  ],
  vi: [
    [1e12, " nghìn tỷ"],
    [1e9, " tỷ"],
    [1e6, " triệu"],
    [1e3, " nghìn"],
  ],
};

/** From here on, and below, powers of ten read better than digits. */
const huge = 1e15;
const tiny = 1e-4;
const million = 1e6;

/** A value as short as it can be said, for axes and small labels: `$450k`; in Vietnamese the subtitle has the currency. */
export function shortValue(value: number, unit: string, locale: Locale): string {
  const kind = unitKind(unit);
  if (kind === "fraction" && value >= tiny / 100) return formatBare(value, "fraction", locale);
  const sign = kind === "USD" && locale === "en" ? "$" : "";
  if (value >= huge || (value > 0 && value < tiny)) return sign + powerOfTen(value, locale);
  if (isInCents(value, unit)) return sign + cents[locale].format(value);
  const [scale, word] = scales[locale].find(([least]) => value >= least) ?? [1, ""];
  return `${sign}${formats[locale].format(value / scale)}${word}`;
}

/** A value as messages print it, without the words of its unit, which the subtitle has; millions are never abbreviated. */
export function exactValue(value: number, unit: string, locale: Locale): string {
  const kind = unitKind(unit);
  if (locale === "vi" && value >= million && value < huge && kind !== "fraction") {
    return `${shortValue(value, unit, locale)}${kind === "USD" ? " US$" : ""}`;
  }
  const isTiny = kind === "fraction" && value < tiny / 100;
  return formatBare(value, isTiny ? "" : kind === "USD" ? unit : kind, locale);
}

function unitKind(unit: string): "USD" | "fraction" | "" {
  if (unit.startsWith("USD")) return "USD";
  return isShare(unit) ? "fraction" : "";
}

/** `10⁻⁷`, or `5×10²⁴` between the powers. */
function powerOfTen(value: number, locale: Locale): string {
  const exponent = Math.floor(Math.log10(value) + 1e-9);
  const mantissa = value / 10 ** exponent;
  const power = `10${superscript(exponent)}`;
  return Math.abs(mantissa - 1) < 1e-6 ? power : `${formats[locale].format(mantissa)}×${power}`;
}

function superscript(exponent: number): string {
  return [...String(exponent)].map((digit) => (digit === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)])).join("");
}

/** Whether a unit's values are parts of a whole, written in percent. */
export function isShare(unit: string): boolean {
  return unit === "share" || unit.startsWith("fraction");
}
