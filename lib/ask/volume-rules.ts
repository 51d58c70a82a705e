import { daysPerMonth } from "#lib/catalogue/units.ts";
import { type AmountRule, after, anyOf, before } from "./amount-rule.ts";

/** How many days a period has. */
const daysOf: Readonly<Record<string, number>> = {
  s: 1 / 86_400,
  sec: 1 / 86_400,
  second: 1 / 86_400,
  giay: 1 / 86_400,
  minute: 1 / 1440,
  min: 1 / 1440,
  phut: 1 / 1440,
  hour: 1 / 24,
  hr: 1 / 24,
  h: 1 / 24,
  gio: 1 / 24,
  day: 1,
  d: 1,
  daily: 1,
  ngay: 1,
  week: 7,
  wk: 7,
  weekly: 7,
  tuan: 7,
  month: daysPerMonth,
  mo: daysPerMonth,
  monthly: daysPerMonth,
  thang: daysPerMonth,
  quarter: 91.25,
  quy: 91.25,
  year: 365,
  yr: 365,
  annually: 365,
  yearly: 365,
  nam: 365,
};
const period = `(?<period>${anyOf(daysOf)})s?`;
const per = "(?: ?/ ?| ?(?:per|a|an|each|every|moi|mot|1|trong mot|tren|hang|hang moi) )";
const everyBefore = `(?:moi|mot|hang|per|each|every|trong mot|a) ${period}[,:]? (?:(?:chung toi |toi |minh |ta |bon minh )?(?:can |dung |chay |xai |xu ly |phuc vu |co |goi |la |khoang |tam |het |ton |voi ))*`;
const perDay = ({ period: found = "day" }: Readonly<Record<string, string | undefined>>) =>
  1 / (daysOf[found] ?? 1);

const token = "(?:tokens?|toks?)";
const query =
  "(?:(?:api |chat |user |llm |ai )?(?:queries|query|requests?|reqs?|calls?|prompts?|questions?|searches|search|messages?|chats?|completions?|inferences)|truy van|luot (?:hoi|goi|truy van|tim kiem|yeu cau)|yeu cau|cau hoi|lenh goi|request|prompt)";

/** How a volume in a time is written; the value is of a day. */
export const volumeRules: readonly AmountRule[] = [
  { role: "tokensPerDay", after: after(`[ -]?${token}${per}${period}`), scale: perDay },
  {
    role: "tokensPerDay",
    after: after(`[ -]?${token} ${"(?<period>daily|weekly|monthly|yearly|annually|hang ngay|moi ngay)"}`),
    scale: (g) => perDay({ period: (g.period ?? "").replace("hang ", "").replace("moi ", "") }),
  },
  { role: "tokensPerDay", after: after(`${per}${period} (?:of )?${token}`), scale: perDay },
  { role: "tokensPerDay", after: after(` (?<period>daily|weekly|monthly) ${token}`), scale: perDay },
  { role: "tokensPerDay", before: before(everyBefore), after: after(` ?${token}`), scale: perDay },
  {
    role: "tokensPerDay",
    before: before(
      `(?:${token}${per}${period}|(?<daily>daily|weekly|monthly) ${token})(?: of| ?:| is| ?=| la)* ?`,
    ),
    scale: ({ period: p, daily }) => perDay({ period: p ?? daily }),
  },
  { role: "queriesPerDay", after: after(` ?${query}${per}${period}`), scale: perDay },
  {
    role: "queriesPerDay",
    after: after(` ?${query} (?<period>daily|weekly|monthly|yearly|annually)`),
    scale: perDay,
  },
  { role: "queriesPerDay", after: after(`${per}${period} (?:of )?${query}`), scale: perDay },
  { role: "queriesPerDay", after: after(` (?<period>daily|weekly|monthly) ${query}`), scale: perDay },
  { role: "queriesPerDay", before: before(everyBefore), after: after(` ?${query}`), scale: perDay },
  {
    role: "queriesPerDay",
    before: before(
      `(?:${query}${per}${period}|(?<daily>daily|weekly|monthly) ${query})(?: of| ?:| is| ?=| la)* ?`,
    ),
    scale: ({ period: p, daily }) => perDay({ period: p ?? daily }),
  },
  { role: "queriesPerDay", after: after(" ?(?:qpd)") },
  { role: "queriesPerDay", after: after(" ?(?:qps|rps)"), scale: () => 86_400 },
  { role: "perDay", before: /(?<![$€£] ?)$/u, after: after(`${per}${period}`), scale: perDay },
];
