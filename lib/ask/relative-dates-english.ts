import { dayAfter } from "#lib/when/days.ts";
import { yearOf } from "#lib/when/when.ts";
import { numberWords } from "./number-words.ts";
import {
  ahead,
  fixed,
  form,
  fromBefore,
  fromToday,
  type RelativeForm,
  steps,
  unit,
} from "./relative-date.ts";

const english = `(?<count>\\d+(?:\\.\\d+)?|${numberWords.en.numberPattern}|several)`;
const plusHalf = "(?<half> and a half)?";
const signs: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  last: -1,
  previous: -1,
};

/** Dates counted from today, or from an earlier date, in English; the most telling forms first. */
export const englishRelatives: readonly RelativeForm[] = [
  form(
    `(?:with)?in (?:about |around )?${english}(?<half> and a half) ${unit}(?:'s?)?(?: time| from now)?`,
    fromToday(1),
  ),
  form(`${english}(?<half> and a half) ${unit}(?:'s?)? (?:from (?:now|today)|hence|ahead)`, fromToday(1)),
  form("(?<=end of |close of )(?:the |this )?decade", (_, today) => ({
    when: steps.decade?.(today, 0) ?? "",
  })),
  form(`(?:over |in |for |during |within )?the (?:next|coming) ${english} years`, ahead),
  form(
    `(?:with)?in (?:the next )?(?:about |around )?${english} ?${unit}${plusHalf}(?:'s?)?(?: time| from now)?`,
    fromToday(1),
  ),
  form(
    `${english} ?${unit}${plusHalf}(?:'s?)? (?:from (?:now|today)|hence|out|down the (?:line|road)|into the future|ahead)`,
    fromToday(1),
  ),
  form(`${english} ?${unit}${plusHalf}(?:'s?)? (?:ago|back)`, fromToday(-1)),
  form(
    `${english} ?(?:more )?${unit}${plusHalf}(?:'s?)? (?:later|after(?: that)?|further(?: on)?|on)`,
    fromBefore(1),
  ),
  form(`${english} ?${unit}${plusHalf}(?:'s?)? (?:earlier|before(?: that)?|sooner|prior)`, fromBefore(-1)),
  form("(?:the )?(?:following year|year after(?: that)?)(?! next)", () => ({ shiftMonths: 12 })),
  form("the (?:previous year|year before(?: that)?)(?! last)", () => ({ shiftMonths: -12 })),
  fixed("(?:the )?year after next", (today) => String(yearOf(today) + 2)),
  fixed("(?:the )?year before last", (today) => String(yearOf(today) - 2)),
  form(
    "(?:the )?(?<sign>this|current|next|coming|last|previous) (?<unit>year|quarter|month|week|decade)",
    (g, today) => {
      const step = steps[g.unit ?? ""];
      return step === undefined ? undefined : { when: step(today, signs[g.sign ?? ""] ?? 0) };
    },
  ),
  fixed("(?:the )?day after tomorrow", (today) => dayAfter(today, 2)),
  fixed("tomorrow", (today) => dayAfter(today, 1)),
  fixed(
    "yesterday(?!'s (?:call|meeting|e-?mail|discussion|thread|chat|message|sync|stand-?up))(?:'s)?",
    (today) => dayAfter(today, -1),
  ),
  fixed(
    "(?:as of )?(?:today|right now|rn|now(?! (?:for|with|in|what|do|show|give|\uE000))|nowadays|currently|current|at present|at the moment|these days|presently|present-day|as we speak)(?:'s)?",
    () => "today",
  ),
];
