import type { Locale } from "#lib/answer/answer.ts";

type Style = "money" | "percent" | "number";

const significant = 3;
/** From here on, powers of ten read better than digits. */
const hugeNumber = 1e15;
const tinyNumber = 1e-6;
const million = 1e6;

const styles: Readonly<Record<Style, Intl.NumberFormatOptions>> = {
  money: { style: "currency", currency: "USD" },
  percent: { style: "percent" },
  number: {},
};

/** Formats cost far more to make than to use. */
const formats: Readonly<Record<Locale, ReturnType<typeof formatsOf>>> = {
  en: formatsOf("en-US"),
  vi: formatsOf("vi-VN"),
};

const perYear: Readonly<Record<Locale, string>> = { en: " a year", vi: " mỗi năm" };

function formatsOf(language: string) {
  const digits = { minimumFractionDigits: 0, maximumSignificantDigits: significant };
  const make = (style: Style, more: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(language, { ...styles[style], ...digits, ...more });
  return {
    money: make("money"),
    percent: make("percent"),
    number: make("number"),
    compactMoney: make("money", { notation: "compact" }),
    compactNumber: make("number", { notation: "compact" }),
  };
}

/**
 * A value with its unit, to three significant digits, as people of the language write it.
 *
 * @param unit `USD`, `USD …`, `fraction`, `fraction per year`, `×`, `year`, or any other unit, which follows the number
 */
export function formatValue(value: number, unit: string, locale: Locale): string {
  if (unit === "USD") return formatNumber(value, "money", locale);
  if (unit.startsWith("USD ")) return `${formatNumber(value, "money", locale)} ${unit.slice("USD ".length)}`;
  if (unit.startsWith("fraction")) {
    const percent = formatNumber(value, "percent", locale);
    const isChange = unit === "fraction per year";
    const rest = isChange ? perYear[locale] : unit.slice("fraction".length);
    return `${isChange && value > 0 ? "+" : ""}${percent}${rest}`.replace("-", "−");
  }
  if (unit === "year") return String(Math.round(value));
  return `${formatNumber(value, "number", locale)} ${unit}`.trimEnd();
}

function formatNumber(value: number, style: Style, locale: Locale): string {
  const { [style]: plain, compactMoney, compactNumber } = formats[locale];
  if (style === "percent") return plain.format(value);
  const magnitude = Math.abs(value);
  if (magnitude >= hugeNumber || (magnitude > 0 && magnitude < tinyNumber)) return formatPower(value, plain);
  if (magnitude < million) return plain.format(value);
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
