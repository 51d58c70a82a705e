import { type AmountRule, after, before } from "./amount-rule.ts";
import { marks } from "./marked-text.ts";

const dollar = "(?:usd|us dollars?|dollars?|bucks|do la(?: my)?|do|\\$|us\\$|đo|my kim)";
const gpuHour =
  "(?: ?/ ?| ?(?:per|an?|each|moi|mot|tren) ?| )(?:(?:gpu|card|chip|accelerator)s?[ -]?)?(?:hours?|hrs?|h|gio(?: gpu)?|gpu[ -]hours?)";
const gpuHourAfter = `(?:(?: per | ?/ ?| an? )${marks.name}+(?:[ -]?(?:hours?|hrs?|h))?|${gpuHour}| per (?:gpu|card|chip) per hours?|(?: ?/ ?| per )(?:gpu|chip|card)[ -/]*(?:hours?|hrs?|h)| hourly|ph)`;

/** How a price per GPU-hour is written, and money that we do not know the worth of. */
export const rentRules: readonly AmountRule[] = [
  {
    role: "usdPerGpuHour",
    before: before("(?:us)?\\$ ?|usd ?"),
    after: after(`(?: ?${dollar})?${gpuHourAfter}`),
  },
  { role: "usdPerGpuHour", after: after(` ?${dollar}${gpuHourAfter}`) },
  {
    role: "usdPerGpuHour",
    before: before(
      `(?:gpu[ -]?hours?|hourly rate|hourly|rate|per hour|gia(?: moi| mot)? gio)(?: gpu)?(?: of| at|:| is| la)* ?(?:us)?\\$ ?`,
    ),
  },
  { role: "foreign", before: before("[€£¥₫] ?|eur ?|vnd ?") },
  { role: "foreign", after: after(" ?(?:€|£|₫|eur|euros?|gbp|pounds?|vnd|dong|yen|yuan|rmb|rupees?)") },
];

/** How an amount of dollars is written. */
export const dollarRules: readonly AmountRule[] = [
  { role: "usd", after: after(" ?(?:cents?|us cents?|¢|xu)"), scale: () => 0.01 },
  { role: "usd", before: before("(?:us)?\\$ ?|usd ?|us dollars ") },
  { role: "usd", after: after(` ?${dollar}`) },
];
