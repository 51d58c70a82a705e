import { type AmountRule, after, anyOf } from "./amount-rule.ts";
import { dollarRules, rentRules } from "./money-rules.ts";
import { runRules } from "./run-rules.ts";
import { volumeRules } from "./volume-rules.ts";

/** How many months a unit of time is: of 30.4375 days, of 730 hours. */
const monthsOf: Readonly<Record<string, number>> = {
  month: 1,
  mo: 1,
  mos: 1,
  mth: 1,
  thang: 1,
  m: 1,
  fortnight: 14 / 30.4375,
  week: 7 / 30.4375,
  wk: 7 / 30.4375,
  tuan: 7 / 30.4375,
  day: 1 / 30.4375,
  ngay: 1 / 30.4375,
  hour: 1 / 730,
  hr: 1 / 730,
  h: 1 / 730,
  gio: 1 / 730,
  year: 12,
  yr: 12,
  nam: 12,
};
const notADate =
  "(?! ?(?:from (?:now|today)|hence|later|ago|earlier|after|before|nua|toi|truoc|sau|tiep|ke|time|dau|cuoi|ruoi|of |out|out from))(?!(?<=thang|nam|ngay|quy) ?\\d)";
const duration = `[ -]?(?!mo hinh)(?<unit>${anyOf(monthsOf)})s?${notADate}`;
const notAhead = /(?<!(?:^|[^\p{L}\p{N}])(?:in|within|next|past|last|sau|truoc|them|coming|than) )$/u;

/** Every way in which a number's neighbours tell what it counts, the most telling first. */
export const amountRules: readonly AmountRule[] = [
  ...rentRules,
  ...volumeRules,
  ...runRules,
  ...dollarRules,
  {
    role: "months",
    before: notAhead,
    after: after(duration),
    scale: ({ unit }) => monthsOf[unit ?? ""] ?? 0,
  },
  { role: "percent", after: after(" ?(?:%|percent|phan tram|pct)") },
];
