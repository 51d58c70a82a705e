import { isDay } from "#lib/when/days.ts";
import { monthNames, monthOf, numberOf, vietnameseWordYear, wordYear } from "./date-words.ts";
import type { Language } from "./language.ts";
import { letterOrDigit } from "./letters.ts";

/** A date that says itself which time it means. */
interface PointFound {
  readonly from: number;
  readonly to: number;
  /** ISO 8601 of the precision written; a span where a decade was named; absent where it cannot be known */
  readonly when?: string;
  /** why it cannot be known */
  readonly doubt?: "fiscal" | "order";
}

type Groups = Readonly<Record<string, string | undefined>>;
interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, language: Language) => Omit<PointFound, "from" | "to"> | undefined;
}

const year = "(?<year>(?:19|20|21)\\d\\d)";
const shortYear = "(?<year>(?:19|20|21)\\d\\d|'\\d\\d)";
const ordinal = "(?:st|nd|rd|th)?";
const nth = "(?<nth>first|second|third|fourth|last|1st|2nd|3rd|4th)";
const vietnameseNumber = "\\d{1,2}|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi|muoi mot|muoi hai";
const open = `(?<![${letterOrDigit}$€.,#/-])`;
const shut = `(?![${letterOrDigit}%]|[.,/-]\\d)`;
const form = (pattern: string, read: Form["read"]): Form => ({
  pattern: new RegExp(`${open}(?:${pattern})${shut}`, "gu"),
  read,
});

const two = (text: string | undefined) => String(numberOf(text ?? "")).padStart(2, "0");
const fullYear = (text: string | undefined) => (text?.startsWith("'") ? `20${text.slice(1)}` : (text ?? ""));
const monthPoint = ({ year: y, month }: Groups) => {
  const number = numberOf(month ?? "") ?? 0;
  return number >= 1 && number <= 12 ? { when: `${y}-${two(month)}` } : undefined;
};
const dayPoint = (y: string | undefined, month: string, day: string) => {
  const when = `${y}-${month}-${day}`;
  return isDay(when) ? { when } : undefined;
};
const namedDay = ({ year: y, name, day }: Groups) =>
  dayPoint(y, String(monthOf(name ?? "")).padStart(2, "0"), two(day));
const quarter = (g: Groups) => ({ when: `${fullYear(g.year)}-Q${numberOf(g.quarter ?? g.nth ?? "")}` });
const half = (g: Groups) => ({ when: `${fullYear(g.year)}-H${numberOf(g.half ?? g.nth ?? "")}` });

/** `3/11/2026`: the day comes first in Vietnamese; in English it may be either, unless one of them is past 12. */
function slashed({ year: y, one, other }: Groups, language: Language) {
  const [first, second] = [Number(one), Number(other)];
  if (language === "vi" || first > 12 || first === second) return dayPoint(y, two(other), two(one));
  return second > 12 ? dayPoint(y, two(one), two(other)) : { doubt: "order" as const };
}

/** The most telling forms first: what one has read, the next ones do not see. */
export const pointForms: readonly Form[] = [
  form(`${year}(?<mark>[-/.])(?<month>\\d\\d?)\\k<mark>(?<day>\\d\\d?)`, (g) =>
    dayPoint(g.year, two(g.month), two(g.day)),
  ),
  form(`(?<one>\\d\\d?)(?<mark>[-/.])(?<other>\\d\\d?)\\k<mark>${year}`, slashed),
  form(`(?:the )?(?<day>\\d\\d?)${ordinal} (?:of )?(?<name>${monthNames})\\.?,? ${year}`, namedDay),
  form(`(?<name>${monthNames})\\.? (?:the )?(?<day>\\d\\d?)${ordinal},? ${year}`, namedDay),
  form(
    `(?:ngay |mung )?(?<day>\\d\\d?) (?:thang |/ ?)(?<month>${vietnameseNumber})(?: nam |,? |/)${year}`,
    (g) => dayPoint(g.year, two(g.month), two(g.day)),
  ),
  form(`${year}[- /]?q(?<quarter>[1-4])`, quarter),
  form(`q(?<quarter>[1-4])[- /]?(?:of |in )?${shortYear}`, quarter),
  form(`(?<quarter>[1-4])q[- /']?(?<year>(?:20)?\\d\\d)`, (g) =>
    quarter({ ...g, year: `20${g.year?.slice(-2)}` }),
  ),
  form(`(?<half>[12])h[- /']?(?<year>20\\d\\d|[2-9]\\d)`, (g) =>
    half({ ...g, year: `20${g.year?.slice(-2)}` }),
  ),
  form(`(?:the )?${nth} quarter (?:of |in )?${year}`, (g) =>
    g.nth === "last" ? { when: `${g.year}-Q4` } : quarter(g),
  ),
  form(`quarter (?<quarter>[1-4]|one|two|three|four),? (?:of |in )?${year}`, quarter),
  form(`quy (?<quarter>[1-4]|i{1,3}|iv|mot|hai|ba|bon|tu)(?: ?/ ?|,? (?:cua )?(?:nam )?)${year}`, quarter),
  form(`${year}[- /]?h(?<half>[12])`, half),
  form(`h(?<half>[12])[- /]?(?:of |in )?${shortYear}`, half),
  form(`(?:the )?${nth} half (?:of |in )?${year}`, (g) =>
    g.nth === "last" ? { when: `${g.year}-H2` } : half(g),
  ),
  form(`(?:nua|(?:6|sau) thang) (?<part>dau|cuoi|sau) (?:cua )?(?:nam )?${year}`, (g) => ({
    when: `${g.year}-H${g.part === "dau" ? 1 : 2}`,
  })),
  form(`(?<name>${monthNames})\\.?,?(?: of)?[ -]?${shortYear}`, (g) => ({
    when: `${fullYear(g.year)}-${String(monthOf(g.name ?? "")).padStart(2, "0")}`,
  })),
  form(`${year}[ -](?<name>${monthNames})`, (g) => ({
    when: `${g.year}-${String(monthOf(g.name ?? "")).padStart(2, "0")}`,
  })),
  form(`thang (?<month>${vietnameseNumber})(?: nam |,? |/|-)${year}`, monthPoint),
  form(`${year}[-/](?<month>0[1-9]|1[0-2])`, monthPoint),
  form(`(?<month>0?[1-9]|1[0-2])/${year}`, monthPoint),
  form(
    "(?:fy|fiscal(?: year)?|nam tai (?:chinh|khoa)|financial year)[ -]?'?(?:\\d{4}|\\d\\d)(?:/\\d\\d)?",
    () => ({
      doubt: "fiscal",
    }),
  ),
  form("(?:the |thap (?:nien|ky) (?:nam )?)(?<decade>(?:19|20|21)\\d)0'?s?", ({ decade }) => ({
    when: `${decade}0..${decade}9`,
  })),
  form("(?<decade>(?:19|20|21)\\d)0'?s", ({ decade }) => ({ when: `${decade}0..${decade}9` })),
  form("(?:the )?(?:calendar year |year |nam )?(?<year>(?:1[89]|2\\d)\\d\\d)", ({ year: y }) => ({
    when: y ?? "",
  })),
  {
    pattern: /(?<=(?:^|[^\p{L}])(?:in|by|for|of|until|before|mid|year) )'(?<year>[2-9]\d)(?![\p{L}\p{N}])/gu,
    read: ({ year: y }) => ({ when: `20${y}` }),
  },
  form(vietnameseWordYear.pattern, ({ tens, ones }) => ({ when: vietnameseWordYear.read(tens, ones) })),
  form(wordYear.pattern, ({ century, tens, ones }) => ({ when: wordYear.read(century, tens, ones) })),
];
