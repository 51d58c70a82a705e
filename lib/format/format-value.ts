import type { Locale } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";
import { formatUnit } from "./format-unit.ts";
import {
  keepFormats,
  type NumberFormat,
  type NumberFormats,
  type NumberStyle,
  numberFormats,
} from "./number-formats.ts";

const significant = 3;
const digitsGiven = 8;
/** From here on, powers of ten read better than digits. */
const hugeNumber = 1e15;
const tinyNumber = 1e-6;
const thousand = 1e3;
const million = 1e6;

/** The unit of a change: its sign is told also where it is up. */
const changePerYear = "fraction per year";

const formatsOf = keepFormats(significant);
const givenFormatsOf = keepFormats(digitsGiven);

/**
 * A value with its unit, to three significant digits, as people of the language write it.
 *
 * @param unit `USD`, `USD …`, `fraction`, `fraction per year`, `×`, `year`, or any other unit, which follows the number
 */
export function formatValue(value: number, unit: string, locale: Locale): string {
  return formatWith(formatsOf(locale), value, { unit, locale });
}

/** A number that somebody gave, with all the digits that people give. */
export function formatGiven(value: number, unit: string, locale: Locale): string {
  return formatWith(givenFormatsOf(locale), value, { unit, locale });
}

/** A value as `formatValue` writes it, without the words of its unit. */
export function formatBare(value: number, unit: string, locale: Locale): string {
  return bareWith(formatsOf(locale), value, { unit, locale });
}

/** Whether an amount of a unit is written with two digits after the point: a price with one of them. */
export function isInCents(value: number, unit: string): boolean {
  return unit.startsWith("USD ") && hasOneDecimal(value, significant);
}

/** The same to so many significant digits. */
export function formatTo(value: number, digits: number, written: Written): string {
  return formatWith(numberFormats(written.locale, digits), value, written);
}

interface Written {
  readonly unit: string;
  readonly locale: Locale;
}

function formatWith(made: NumberFormats, value: number, { unit, locale }: Written): string {
  const number = bareWith(made, value, { unit, locale });
  const words = unitAfter(unit, locale);
  if (unit.startsWith("fraction")) {
    const sign = unit === changePerYear && value > 0 ? "+" : "";
    return `${sign}${number} ${words}`.trimEnd().replace("-", "−");
  }
  const isCounted = !unit.startsWith("USD ");
  return `${number} ${isCounted && number === "1" ? wordsOf(locale).units.one(words) : words}`.trimEnd();
}

/** The words of a unit that follow a number which `formatBare` writes; empty where its sign says all. */
export function unitAfter(unit: string, locale: Locale): string {
  if (unit === "year") return "";
  if (unit === changePerYear) return wordsOf(locale).numbers.perYear;
  return formatUnit(unit.replace(/^(USD|fraction)( |$)/, ""), locale);
}

function bareWith(made: NumberFormats, value: number, { unit, locale }: Written): string {
  if (unit === "year") return String(Math.round(value));
  if (unit.startsWith("USD ") && hasOneDecimal(value, made.digits)) return made.cents.format(value);
  return formatIn(made, value, { style: styleOf(unit), locale });
}

function styleOf(unit: string): NumberStyle {
  if (unit === "USD" || unit.startsWith("USD ")) return "money";
  return unit.startsWith("fraction") ? "percent" : "number";
}

/** Whether a price is written with one digit after the point, where people write cents. */
function hasOneDecimal(value: number, digits: number): boolean {
  const rounded = Number(value.toPrecision(digits));
  return !Number.isInteger(rounded) && rounded < thousand && rounded * 10 === Math.round(rounded * 10);
}

function formatIn(
  made: NumberFormats,
  value: number,
  { style, locale }: { readonly style: NumberStyle; readonly locale: Locale },
): string {
  const plain = made[style];
  if (style === "percent") return plain.format(value);
  const magnitude = Math.abs(value);
  if (magnitude >= hugeNumber || (magnitude > 0 && magnitude < tinyNumber)) return formatPower(value, plain);
  if (magnitude < million) return plain.format(value);
  const { isMillionWord, dollars } = wordsOf(locale).numbers;
  if (isMillionWord && style === "money") return dollars(made.compactNumber.format(value));
  return (style === "money" ? made.compactMoney : made.compactNumber).format(value);
}

/** `2.1×10²⁴`, with the currency's sign where the language puts it. */
function formatPower(value: number, format: NumberFormat): string {
  const [mantissa = "", exponent = ""] = value.toExponential(significant - 1).split("e");
  const power = `×10${superscript(Number(exponent))}`;
  const parts = format.formatToParts(Number(mantissa));
  const lastDigit = parts.findLastIndex(({ type }) => type === "integer" || type === "fraction");
  return parts.map((part, at) => (at === lastDigit ? part.value + power : part.value)).join("");
}

function superscript(exponent: number): string {
  const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  return [...String(exponent)].map((digit) => (digit === "-" ? "⁻" : digits[Number(digit)])).join("");
}
