import type { QueryOf } from "#lib/query/query.ts";
import { fold } from "./fold.ts";
import type { Language } from "./language.ts";
import { wordEnd, wordStart } from "./letters.ts";
import type { Span } from "./marked-text.ts";

type Day = NonNullable<QueryOf<"digest.subscribe">["day"]>;

export interface DayFound extends Span {
  readonly value: Day;
}

/** What English calls them. */
export const weekdays: Readonly<Record<Day, string>> = {
  mon: "monday",
  tue: "tuesday",
  wed: "wednesday",
  thu: "thursday",
  fri: "friday",
  sat: "saturday",
  sun: "sunday",
};

/** In both languages; Vietnamese numbers the days from Monday as the second, and `thu` is only English's Thursday. */
const days: Readonly<Record<Language, Readonly<Record<Day, string>>>> = {
  en: {
    mon: `${weekdays.mon}s?|mon`,
    tue: `${weekdays.tue}s?|tues?`,
    wed: `${weekdays.wed}s?|weds?`,
    thu: `${weekdays.thu}s?|thurs?|thu`,
    fri: `${weekdays.fri}s?|fri`,
    sat: `${weekdays.sat}s?|sat`,
    sun: `${weekdays.sun}s?|sun`,
  },
  vi: {
    mon: `thu (?:hai|2)|t2|${weekdays.mon}s?|mon`,
    tue: `thu (?:ba|3)|t3|${weekdays.tue}s?|tue`,
    wed: `thu (?:tu|4)|t4|${weekdays.wed}s?|wed`,
    thu: `thu (?:nam|5)|t5|${weekdays.thu}s?`,
    fri: `thu (?:sau|6)|t6|${weekdays.fri}s?|fri`,
    sat: `thu (?:bay|7)|t7|${weekdays.sat}s?|sat`,
    sun: `chu nhat|cn|${weekdays.sun}s?|sun`,
  },
};
const patternsOf = (language: Language) =>
  Object.entries(days[language]).map(
    ([day, words]) => [day, new RegExp(`${wordStart}(?:${words})${wordEnd}`, "gu")] as const,
  );
const patterns: Readonly<Record<Language, ReturnType<typeof patternsOf>>> = {
  en: patternsOf("en"),
  vi: patternsOf("vi"),
};
const short = /^(?:mon|tue|wed|fri|sat|sun)$/;

/** The days of the week that a text names, in their order there; with accents, `sát` is no Saturday. */
export function findDays(text: string, language: Language): readonly DayFound[] {
  return patterns[language]
    .flatMap(([day, pattern]) =>
      [...fold(text).matchAll(pattern)].flatMap(({ 0: words, index: from }) => {
        const to = from + words.length;
        const isWord = !short.test(words) || text.slice(from, to) === words;
        return isDay(day) && isWord ? [{ value: day, from, to }] : [];
      }),
    )
    .sort((a, b) => a.from - b.from);
}

function isDay(day: string): day is Day {
  return day in days.en;
}
