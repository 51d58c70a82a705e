import { fold } from "./fold.ts";

/** `09:00` in the evening is 21:00; a morning changes no hour but twelve. */
export type PartOfDay = "morning" | "noon" | "afternoon" | "night";

const parts: readonly (readonly [PartOfDay, RegExp])[] = [
  ["morning", /^(?:a\.?m|sang|mornings?)$/],
  ["noon", /^(?:trua|noon)$/],
  ["afternoon", /^(?:p\.?m|chieu|toi|afternoons?|evenings?)$/],
  ["night", /^(?:dem|nights?|tonight)$/],
];

/** The part of day that a word without diacritics names. */
export function partNamed(word: string | undefined): PartOfDay | undefined {
  return word === undefined ? undefined : parts.find(([, pattern]) => pattern.test(word))?.[0];
}

/** Names of the later parts; a greeting is none, nor is `sang`, which also means `to`. */
const named =
  /(?<![\p{L}])(?<!good |chao buoi |chao )(?<word>afternoons?|evenings?|nights?|tonight|chieu|trua|dem|toi)(?![\p{L}])/gu;
const beforeDay = /^toi (?:thu|chu nhat|t\d)/;

/** The later part of day that a text names anywhere, before a time or behind it; `tôi` and `tới` are no evening. */
export function partSaid(text: string): PartOfDay | undefined {
  const folded = fold(text);
  for (const { 0: word, index } of folded.matchAll(named)) {
    const typed = text.slice(index, index + word.length);
    const isEvening =
      typed === "tối" || beforeDay.test(folded.slice(index)) || /buoi $/.test(folded.slice(0, index));
    if (word !== "toi" || (isEvening && (typed === "toi" || typed === "tối"))) return partNamed(word);
  }
  return undefined;
}

const noon = 12;

/** An hour as it is said, on a clock of 24. */
export function hourOfDay(said: number, part: PartOfDay | undefined): number {
  if (part === undefined || said > noon) return said;
  const isLater =
    part === "afternoon" ||
    (part === "noon" && said !== noon - 1) ||
    (part === "night" && said > noon / 2 - 1 && said < noon);
  return (said % noon) + (isLater ? noon : 0);
}
