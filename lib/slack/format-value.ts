import type { Locale } from "#lib/answer/answer.ts";
import { unitWords } from "./unit-words.ts";

type Style = "money" | "percent" | "number";

const significant = 3;
const digitsGiven = 8;
const languages: Readonly<Record<Locale, string>> = { en: "en-US", vi: "vi-VN" };
/** From here on, powers of ten read better than digits. */
const hugeNumber = 1e15;
const tinyNumber = 1e-6;
const thousand = 1e3;
const million = 1e6;

const styles: Readonly<Record<Style, Intl.NumberFormatOptions>> = {
  money: { style: "currency", currency: "USD" },
  percent: { style: "percent" },
  number: {},
};

/** Formats cost far more to make than to use. */
const formats: Readonly<Record<Locale, Formats>> = {
  en: formatsOf(languages.en, significant),
  vi: formatsOf(languages.vi, significant),
};

const perYear: Readonly<Record<Locale, string>> = { en: " a year", vi: " mỗi năm" };

type Formats = ReturnType<typeof formatsOf>;

function formatsOf(language: string, maximumSignificantDigits: number) {
  const digits = { minimumFractionDigits: 0, maximumSignificantDigits };
  const make = (style: Style, more: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(language, { ...styles[style], ...digits, ...more });
  return {
    digits: maximumSignificantDigits,
    money: make("money"),
    cents: make("money", {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      maximumSignificantDigits: undefined,
    }),
    percent: make("percent"),
    number: make("number"),
    compactMoney: make("money", { notation: "compact" }),
    compactNumber: make("number", {
      notation: "compact",
      compactDisplay: language === languages.vi ? "long" : "short",
    }),
  };
}

/**
 * A value with its unit, to three significant digits, as people of the language write it.
 *
 * @param unit `USD`, `USD …`, `fraction`, `fraction per year`, `×`, `year`, or any other unit, which follows the number
 */
export function formatValue(value: number, unit: string, locale: Locale): string {
  return formatWith(formats[locale], value, { unit, locale });
}

/** A number that somebody gave, with all the digits that people give. */
export function formatGiven(value: number, unit: string, locale: Locale): string {
  const { [locale]: language } = languages;
  return formatWith(formatsOf(language, digitsGiven), value, { unit, locale });
}

interface Written {
  readonly unit: string;
  readonly locale: Locale;
}

function formatWith(made: Formats, value: number, { unit, locale }: Written): string {
  const formatNumber = (number: number, style: Style) => formatIn(made, number, { style, locale });
  if (unit === "USD") return formatNumber(value, "money");
  if (unit.startsWith("USD ")) {
    const price = hasOneDecimal(value, made.digits) ? made.cents.format(value) : formatNumber(value, "money");
    return `${price} ${unitWords(unit.slice("USD ".length), locale)}`;
  }
  if (unit.startsWith("fraction")) {
    const percent = formatNumber(value, "percent");
    const isChange = unit === "fraction per year";
    const rest = isChange ? perYear[locale] : unit.slice("fraction".length);
    return `${isChange && value > 0 ? "+" : ""}${percent}${rest}`.replace("-", "−");
  }
  if (unit === "year") return String(Math.round(value));
  const number = formatNumber(value, "number");
  return `${number} ${number === "1" ? one(unitWords(unit, locale)) : unitWords(unit, locale)}`.trimEnd();
}

/** Whether a price is written with one digit after the point, where people write cents. */
function hasOneDecimal(value: number, digits: number): boolean {
  const rounded = Number(value.toPrecision(digits));
  return !Number.isInteger(rounded) && rounded < thousand && rounded * 10 === Math.round(rounded * 10);
}

/** `1 month`, where more of them are months. */
function one(unit: string): string {
  return unit.replace(/^(months|years|days|times|GPUs|tokens|queries|parameters|words|users)\b/, (many) =>
    many === "queries" ? "query" : many.slice(0, -1),
  );
}

/** Vietnamese writes millions out: its short `T` is a thousand million, and `Tr` is taken for a trillion elsewhere. */
function formatIn(
  { compactMoney, compactNumber, ...made }: Formats,
  value: number,
  { style, locale }: { readonly style: Style; readonly locale: Locale },
): string {
  const plain = made[style];
  if (style === "percent") return plain.format(value);
  const magnitude = Math.abs(value);
  if (magnitude >= hugeNumber || (magnitude > 0 && magnitude < tinyNumber)) return formatPower(value, plain);
  if (magnitude < million) return plain.format(value);
  if (locale === "vi" && style === "money") return `${compactNumber.format(value)} US$`;
  return (style === "money" ? compactMoney : compactNumber).format(value);
}

/** `2.1×10²⁴`, with the currency's sign where the language puts it. */
function formatPower(value: number, format: Intl.NumberFormat): string {
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
