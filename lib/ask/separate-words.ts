import { families } from "./families.ts";
import { letter } from "./letters.ts";

const spokenNumbers: Readonly<Record<string, string>> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  fifty: "50",
  một: "1",
  hai: "2",
  ba: "3",
  bốn: "4",
  "năm mươi": "50",
};
/** `gpt three`, `resnet fifty`, `gpt ba`: a number that is said behind a family's name, and counts nothing. */
const spoken = new RegExp(
  `(?<![${letter}])(${families})[ -](${Object.keys(spokenNumbers).join("|")})(?![${letter}])(?! (?:hundred|thousand|million|billion|trillion|years?|months?|times|tokens?|nghìn|triệu|tỷ|năm|tháng|lần))`,
  "gu",
);

/** Words that people write together, parted: `16xA100`, `gpt-3-level`, `mid-2029`, `2027-2034`. */
export function separateWords(text: string): string {
  return text
    .replace(
      /(?<![\p{L}\p{N}])(\d[\d.,]*) ?[x×] ?(?=(?:nvidia )?[a-z]{1,2}\d{2}|gpus?\b|cards?\b)/gu,
      "$1 x ",
    )
    .replace(/(?<=\p{L}) ?= ?(?=[\p{L}\p{N}$])/gu, " = ")
    .replace(/(?<=[a-z]-?\d[\w.]*)\/(?=[a-z]+-?\d)/gu, " / ")
    .replace(/(?<=[a-z]\d{2,4}s?) ?[x×] ?(?=\d)/gu, " x ")
    .replace(
      /(?<=\d(?:[a-z](?:-mini)?|-(?:mini|nano|turbo))?)-(?=(?:ish|level|class|grade|quality|like|style|sized?|scale|equivalent|param|parameter|token|hour)\b)/gu,
      " ",
    )
    .replace(/\b(mid|early|late|end|pre|post|year-end)-(?=\d{4})/gu, "$1 ")
    .replace(/(?<![\d-])((?:19|20|21)\d\d) ?(?:-+>?|\.{2,}|→|~) ?((?:19|20|21)\d\d)(?![\d-])/gu, "$1 .. $2")
    .replace(/(?<![\d-])((?:19|20|21)\d\d)-(1[3-9]|[2-9]\d)(?![\d-])/gu, (whole, from: string, to: string) =>
      to > from.slice(2) ? `${from} .. ${from.slice(0, 2)}${to}` : whole,
    )
    .replace(/(?<=[a-z]\d[\w.]*)-(?=(?:19|20|21)\d\d(?!\d))/gu, " ")
    .replace(/(?<=(?<![\p{L}])[ah]100s?)(?: (?:80|40|94) ?gb| sxm\d?| pcie)+/gu, "")
    .replace(/(?<![\d/])24 ?\/ ?7(?![\d/])/gu, "round the clock")
    .replace(/(?<=[a-z]\d{2,4}s?|\d) times (?=\d)/gu, " x ")
    .replace(/(?<=[a-z]-?\d[\w.]*)[,:/](?=(?:19|20|21)\d\d(?!\d))/gu, " ")
    .replace(/(?<=\d) only(?= ?(?:$|[.,;!?]))/gu, "")
    .replace(/\bg[ .-]p[ .-]t\b/gu, "gpt")
    .replace(spoken, (_, family: string, number: string) => `${family} ${spokenNumbers[number] ?? number}`)
    .replace(/(?<=[\p{L}\p{N}]) ?(<=|>=|<|>|≤|≥) ?(?=[\p{L}\p{N}$])/gu, " $1 ");
}
