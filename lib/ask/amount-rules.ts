import { daysPerMonth, hoursPerMonth } from "#lib/catalogue/units.ts";
import { type AmountRule, after, anyOf } from "./amount-rule.ts";
import { dollarRules, rentRules } from "./money-rules.ts";
import { runRules } from "./run-rules.ts";
import { volumeRules } from "./volume-rules.ts";

/** How many months a unit of time is. */
const monthsOf: Readonly<Record<string, number>> = {
  month: 1,
  mo: 1,
  mos: 1,
  mth: 1,
  thang: 1,
  m: 1,
  fortnight: 14 / daysPerMonth,
  week: 7 / daysPerMonth,
  wk: 7 / daysPerMonth,
  tuan: 7 / daysPerMonth,
  day: 1 / daysPerMonth,
  ngay: 1 / daysPerMonth,
  hour: 1 / hoursPerMonth,
  hr: 1 / hoursPerMonth,
  h: 1 / hoursPerMonth,
  gio: 1 / hoursPerMonth,
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
