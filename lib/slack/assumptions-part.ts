import type { Answer } from "#lib/answer/answer.ts";
import { formatGiven, formatValue } from "./format-value.ts";
import type { Part } from "./view.ts";
import { viewWords } from "./view-words.ts";

/** What an estimate takes for granted, said to be given or assumed. */
export function assumptionsPart({ shape, assumptions, locale }: Answer): Part {
  const words = viewWords(locale);
  const listed = (origin: "given" | "default") =>
    assumptions
      .filter((one) => one.origin === origin)
      .map(({ label, value, unit = "" }) => {
        const format = origin === "given" ? formatGiven : formatValue;
        const shown = typeof value === "number" ? format(value, unit, locale) : value;
        return `${label}: ${shown}`;
      })
      .join("; ");
  const sentences = [
    [words.given, listed("given")],
    [words.assumed, listed("default")],
  ].flatMap(([origin = "", list = ""]) => (list === "" ? [] : [`${origin}: ${list}`]));
  return { lines: [], sentences: shape === "estimate" ? sentences : [], isSmall: false };
}
