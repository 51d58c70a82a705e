const months = "january|february|march|april|may|june|july|august|september|october|november|december".split(
  "|",
);
const shortMonths = "jan|feb|mar|apr|may|jun|jul|aug|sept|sep|oct|nov|dec".split("|");

/** The English names of months, whole and cut. */
export const monthNames = [...months, ...shortMonths].join("|");

/** The number of a month from its name, whole or cut. */
export function monthOf(name: string): number {
  return months.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

const small: Readonly<Record<string, number>> = Object.fromEntries([
  ..."one two three four five six seven eight nine ten eleven twelve".split(" ").map((w, at) => [w, at + 1]),
  ..."first second third fourth".split(" ").map((w, at) => [w, at + 1]),
  ..."1st 2nd 3rd 4th".split(" ").map((w, at) => [w, at + 1]),
  ..."i ii iii iv".split(" ").map((w, at) => [w, at + 1]),
  ..."mot hai ba bon nam sau bay tam chin muoi".split(" ").map((w, at) => [w, at + 1]),
  ["tu", 4],
  ["muoi mot", 11],
  ["muoi hai", 12],
]);

/** A small whole number in digits, in words, in Roman letters or as an ordinal. */
export function numberOf(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : small[text];
}

const tens: readonly string[] = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety".split("|");
const teens = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen".split("|");
const ones = "one|two|three|four|five|six|seven|eight|nine".split("|");

/** `twenty thirty-five`, `two thousand thirty`. */
export const wordYear = {
  pattern: `(?<century>twenty|two thousand(?: and)?)[ -](?<tens>${[...tens, ...teens].join("|")})(?:[ -](?<ones>${ones.join("|")}))?`,
  read: (_: string | undefined, ten = "", one = ""): string => {
    const teen = teens.indexOf(ten);
    const value = teen >= 0 ? 10 + teen : 20 + 10 * tens.indexOf(ten) + ones.indexOf(one) + 1;
    return String(2000 + value);
  },
};

const vietnameseOnes = "mot|hai|ba|bon|tu|lam|nam|sau|bay|tam|chin|mot".split("|");
const values = [1, 2, 3, 4, 4, 5, 5, 6, 7, 8, 9, 1];

/** `hai nghìn không trăm ba mươi mốt`, without diacritics. */
export const vietnameseWordYear = {
  pattern:
    "(?:nam )?hai (?:nghin|ngan)(?: khong tram)? (?<tens>hai|ba|bon|nam|sau|bay|tam|chin) muoi(?: (?<ones>mot|hai|ba|bon|tu|lam|nam|sau|bay|tam|chin))?",
  read: (tensWord = "", onesWord?: string): string => {
    const digit = (word: string) => values[vietnameseOnes.indexOf(word)] ?? 0;
    return String(2000 + 10 * digit(tensWord) + (onesWord === undefined ? 0 : digit(onesWord)));
  },
};
