import type { Language } from "./language.ts";
import { letterOrDigit, wordEnd } from "./letters.ts";
import type { Span } from "./marked-text.ts";
import { literal, readLiteral } from "./number-literal.ts";
import { numberWords } from "./number-words.ts";

/** A number in a text, its multiplier taken in; what it counts is not known yet. */
export interface NumberFound extends Span {
  readonly value: number;
  /** it was written with a multiplier such as `M` or `triệu` */
  readonly isMultiplied: boolean;
  /** it was written in words alone, such as `two` */
  readonly isWord: boolean;
  /** `5b`, where the letter may also belong to a model's name */
  readonly text: string;
}

const open = `(?<![${letterOrDigit}.,^])(?<!\\d/)`;

const patternOf = (language: Language) => {
  const { numberPattern, multiplePattern } = numberWords[language];
  return new RegExp(
    `${open}(?:(?<digits>${literal})(?:[ -]?(?<multiple>${multiplePattern}))?(?<rest> ruoi)?` +
      `|(?<word>${numberPattern})(?: (?<times>${multiplePattern})(?: ?(?<half>ruoi))?)?)${wordEnd}`,
    "gu",
  );
};
const patterns: Readonly<Record<Language, RegExp>> = { en: patternOf("en"), vi: patternOf("vi") };

/** Every number of a text whose value is certain, in digits or in words. */
export function readNumbers(text: string, language: Language): readonly NumberFound[] {
  return [...text.matchAll(patterns[language])].flatMap((match) => {
    const { digits, multiple, rest, word, times, half } = match.groups ?? {};
    const { numbers, multiples } = numberWords[language];
    const base = digits === undefined ? numbers.get(word ?? "") : readLiteral(digits, language);
    if (base === undefined) return [];
    const times10 = multiples.get(multiple ?? times ?? "") ?? 1;
    const extra = rest === undefined && half === undefined ? 0 : 0.5;
    return [
      {
        from: match.index,
        to: match.index + match[0].length,
        value: round((base + extra) * times10),
        isMultiplied: times10 > 1,
        isWord: digits === undefined && times10 === 1,
        text: match[0],
      },
    ];
  });
}

/** Fifteen digits are all that a number holds: 7.2 × 10⁶ is 7,200,000 and not 7,200,000.000000001. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}
