import type { Language } from "./language.ts";

/** A number as it is written, before its multiplier. */
export const literal =
  "(?:\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?|[.,]\\d+)(?: ?[x×] ?10 ?\\^ ?\\+?\\d{1,2}|e\\+?\\d{1,2}|\\^\\d{1,2})?";

const power = /^(?<mantissa>[^\sxe×^]+)(?: ?[x×] ?10 ?\^ ?\+?|e\+?)(?<exponent>\d{1,2})$/;

/**
 * The value of a number as people of a language write it; `undefined` where its separators could mean two things.
 *
 * In English a comma parts thousands and a point decimals, in Vietnamese the other way round. Where a number cannot
 * be read by its language's rule, the other rule is taken: `7,2` is 7.2 and `2.5` is 2.5 everywhere.
 */
export function readLiteral(text: string, language: Language): number | undefined {
  if (text.startsWith("10^")) return 10 ** Number(text.slice("10^".length));
  const { mantissa, exponent } = power.exec(text)?.groups ?? { mantissa: text, exponent: "0" };
  const value = readDecimal(mantissa ?? "", language);
  return value === undefined || (mantissa ?? "").includes("^") ? undefined : value * 10 ** Number(exponent);
}

/** `$1.000` in English, `1,000 đô` in Vietnamese: a thousand to one half of the world, and one to the other. */
const doubtful: Readonly<Record<Language, RegExp>> = {
  en: /^\d{1,3}\.\d00$|^\d{1,3}(?:\.\d{3}){2,}$/,
  vi: /^\d{1,3}(?:,\d{3})+$/,
};

function readDecimal(text: string, language: Language): number | undefined {
  if (doubtful[language].test(text)) return undefined;
  const [thousands, decimal] = language === "vi" ? [".", ","] : [",", "."];
  const own = byRule(text, thousands, decimal);
  return own ?? byRule(text, decimal, thousands);
}

function byRule(text: string, thousands: string, decimal: string): number | undefined {
  const [whole = "", ...fractions] = text.split(decimal);
  if (fractions.length > 1) return undefined;
  const groups = whole.split(thousands);
  const isGrouped = groups.length === 1 || groups.every((group, at) => isGroup(group, at));
  if (!isGrouped) return undefined;
  const value = Number(`${groups.join("")}.${fractions[0] ?? "0"}`);
  return Number.isFinite(value) ? value : undefined;
}

function isGroup(group: string, at: number): boolean {
  return at === 0 ? /^[1-9]\d{0,2}$/.test(group) : /^\d{3}$/.test(group);
}
