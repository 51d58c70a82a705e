import { families } from "./families.ts";
import { wordEnd, wordStart } from "./letters.ts";
import { marks, type Span, scanText } from "./marked-text.ts";

/** A name that looks like a model's or a chip's and is in no catalogue row. */
export interface UnknownName extends Span {
  readonly typed: string;
}

const variants =
  "turbo|mini|nano|pro|ultra|flash(?:-lite)?|lite|large|small|medium|opus|sonnet|haiku|omni|max|plus|preview|instruct|vision|xl|xxl|maverick|scout|behemoth|coder|reasoner|thinking|sol|luna|terra|astra|davinci|curie|chat";
const notYear = "(?!(?:19|20|21)\\d\\d(?![\\d.]))";
const version = `(?:${notYear}v?\\d+(?:\\.\\d+)*(?:x\\d+)?[a-z]{0,2}|r\\d|[vm]\\d+)`;

const numbered = new RegExp(
  `${wordStart}(?:${families})(?:[ -]?(?:${variants}))*[ -]?${version}(?:[ -](?:${version}|${variants}))*${wordEnd}`,
  "gu",
);
const numberedFirst = new RegExp(`${wordStart}${version} (?:${families})${wordEnd}`, "gu");
const chip = new RegExp(
  `${wordStart}(?:nvidia |amd |google )?(?:[habvlptk]\\d{2,4}|(?:gb|gh|rtx|mi|gtx|tpu)[ -]?v?\\d{1,4})[a-z]{0,2}${wordEnd}`,
  "gu",
);
const joined = new RegExp(
  `${wordStart}(?!covid|mp|h[12]${wordEnd}|q[1-4]${wordEnd}|fy)[a-z]{2,12}-?(?:\\d+\\.)?\\d{1,3}[a-z]?${wordEnd}`,
  "gu",
);
const openai = new RegExp(`${wordStart}o\\d(?:[ -](?:${variants}))?${wordEnd}`, "gu");
const named = `${marks.name}+`;
const variantOf = new RegExp(
  `${named}[ -](?:(?:${variants})|\\d+(?:\\.\\d+)?[bm](?![a-z])|v?\\d\\.\\d+|\\dx\\d+b|\\d)${wordEnd}(?![.,]\\d)(?! ?(?:%|x |params?|param|tokens?|tham so|nam|thang|years?|months?|days?|weeks?|hours?))`,
  "gu",
);

/**
 * Names that look like a model's or a chip's among what is not in the catalogue; the names known are marked already.
 *
 * @param text lower case, without diacritics, known names marked
 * @param original the same text with its names
 * @param chips where the names of chips begin: what follows one is no variant of it
 */
export function readUnknownNames(
  text: string,
  original: string,
  chips: readonly number[],
): readonly UnknownName[] {
  for (const pattern of [variantOf, numbered, numberedFirst, openai, chip]) {
    const found = scanText(text, pattern, ({ index }) => (chips.includes(index ?? -1) ? undefined : {}));
    if (found.length > 0)
      return found.map((span) => ({ ...span, typed: original.slice(span.from, span.to) }));
  }
  return [];
}

/** Words that look like a name with a number, of no family that we know: only where nothing else explains them. */
export function readStrangeNames(text: string): readonly UnknownName[] {
  return scanText(text, joined, (match) => ({ typed: match[0] }));
}

const familyAlone = new RegExp(`${wordStart}(?:${families})${wordEnd}`, "gu");

/** A family of models named without saying which of them. */
export function readFamilies(text: string): readonly UnknownName[] {
  return scanText(text, familyAlone, (match) => ({ typed: match[0] }));
}
