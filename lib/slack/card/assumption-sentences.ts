import type { Answer } from "#lib/answer/answer.ts";
import { formatGiven, formatValue } from "#lib/format/format-value.ts";
import { viewWords } from "#lib/words/view-words.ts";

/** What an estimate, or the reason for one, takes for granted, said to be given or assumed. */
export function assumptionSentences({ shape, assumptions, locale }: Answer): readonly string[] {
  const isOfVolume = assumptions.some(({ id }) => id.startsWith("volume"));
  if (shape !== "estimate" && !isOfVolume) return [];
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
  return [
    [words.given, listed("given")],
    [words.assumed, listed("default")],
  ].flatMap(([origin = "", list = ""]) => (list === "" ? [] : [`${origin}: ${list}`]));
}
