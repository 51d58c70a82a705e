import type { Context } from "#lib/answer/context.ts";

const million = 1e6;
const huge = 1e15;

/** Digits that tell apart what people type; more would only show how computers count. */
const mostDigits = 8;

/**
 * An amount as it was read from the question, in full: `$5,000`, `175 billion`, `3.15e+23`.
 *
 * @param unit `USD` puts the currency's sign; any other unit is left to whoever writes the sentence
 */
export function echoAmount(value: number, unit: string, context: Context): string {
  if (value >= huge) return value.toExponential().replace("e+", "e");
  const { language, isMillionWord, dollars } = context.words.numbers;
  if (isMillionWord && unit === "USD" && value >= million) return dollars(echoAmount(value, "", context));
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: unit === "USD" && !Number.isInteger(value) && value < million ? 2 : 0,
    maximumFractionDigits: mostDigits,
    ...(unit === "USD" ? { style: "currency", currency: "USD" } : {}),
    ...(value >= million ? { notation: "compact", compactDisplay: "long" } : {}),
  }).format(value);
}

/** A share as a percentage, in full. */
export function echoShare(value: number, { words }: Context): string {
  return new Intl.NumberFormat(words.numbers.language, {
    style: "percent",
    maximumFractionDigits: mostDigits,
  }).format(value);
}

/** The same with its unit behind it: `$3 per GPU-hour`, `20 FLOP/s per USD`. */
export function echoQuantity(value: number, unit: string, context: Context): string {
  const isMoney = unit.startsWith("USD");
  const per = isMoney ? unit.slice("USD ".length) : unit;
  const amount = echoAmount(value, isMoney ? "USD" : "", context);
  return `${amount} ${context.words.parts.echoedUnit(per)}`.trimEnd();
}
