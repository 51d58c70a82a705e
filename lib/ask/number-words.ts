import type { Language } from "./language.ts";

const wordsOf = (line: string, first: number) =>
  line.split(" ").map((word, at) => [word, first + at] as const);

const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ones = "one two three four five six seven eight nine".split(" ");

/** Small numbers in words, diacritics left out. */
const values: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: new Map([
    ...wordsOf("one two three four five six seven eight nine ten eleven twelve", 1),
    ["a", 1],
    ["an", 1],
    ["half a", 0.5],
    ["a half", 0.5],
    ["a couple of", 2],
    ["couple of", 2],
    ["a couple", 2],
    ["a dozen", 12],
    ...wordsOf("thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 13),
    ...tens.flatMap((ten, at) => [
      [ten, 10 * at + 20] as const,
      ...ones.flatMap((one, more) =>
        [" ", "-"].map((joint) => [`${ten}${joint}${one}`, 10 * at + 21 + more] as const),
      ),
    ]),
    ["a quarter of a", 0.25],
  ]),
  vi: new Map([
    ...wordsOf("mot hai ba bon nam sau bay tam chin muoi", 1),
    ["nua", 0.5],
    ["muoi lam", 15],
    ["muoi hai", 12],
    ["muoi tam", 18],
    ["hai muoi", 20],
    ["ba muoi", 30],
    ["nam muoi", 50],
  ]),
};

/** How much a word or letter behind a number makes of it. */
const multipliers: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: new Map([
    ["hundred", 1e2],
    ...["k", "thousand", "grand"].map((word) => [word, 1e3] as const),
    ...["m", "mn", "mio", "mil", "mill", "million", "millions", "milion", "mllion"].map(
      (word) => [word, 1e6] as const,
    ),
    ...["b", "bn", "bil", "bill", "billion", "billions", "bilion"].map((word) => [word, 1e9] as const),
    ...["t", "tn", "tril", "trillion", "trillions", "trilion"].map((word) => [word, 1e12] as const),
    ["quadrillion", 1e15],
    ...["lakh", "lakhs", "lac"].map((word) => [word, 1e5] as const),
    ...["crore", "crores", "cr"].map((word) => [word, 1e7] as const),
    ["hundred thousand", 1e5],
    ["hundred million", 1e8],
    ["hundred billion", 1e11],
  ]),
  vi: new Map([
    ["chuc", 10],
    ["tram", 1e2],
    ...["nghin", "ngan", "k"].map((word) => [word, 1e3] as const),
    ...["trieu", "tr", "m"].map((word) => [word, 1e6] as const),
    ...["ty", "ti", "b"].map((word) => [word, 1e9] as const),
    ...["nghin ty", "ngan ty", "nghin ti", "t"].map((word) => [word, 1e12] as const),
    ["tram nghin", 1e5],
    ["tram trieu", 1e8],
    ["tram ty", 1e11],
    ["trieu ty", 1e15],
  ]),
};

/** English words stand in Vietnamese questions too. */
const inLanguage = (table: typeof values, language: Language): ReadonlyMap<string, number> =>
  language === "en" ? table.en : new Map([...table.en, ...table.vi]);

const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join("|");

/** What the readers of one language need: the words, and a pattern that finds any of them, the longest first. */
function vocabularyOf(language: Language) {
  const numbers = language === "en" ? values.en : new Map([...values.vi, ["half a", 0.5], ["two", 2]]);
  const multiples = inLanguage(multipliers, language);
  return {
    numbers,
    multiples,
    numberPattern: longestFirst(numbers.keys()),
    multiplePattern: longestFirst(multiples.keys()),
  };
}

/** The words for numbers and multiples in each language. */
export const numberWords: Readonly<Record<Language, ReturnType<typeof vocabularyOf>>> = {
  en: vocabularyOf("en"),
  vi: vocabularyOf("vi"),
};
