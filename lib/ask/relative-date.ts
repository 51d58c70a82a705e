import { dayAfter } from "#lib/when/days.ts";
import { monthOf, quarterOf, shiftBy, yearOf } from "#lib/when/when.ts";
import type { Language } from "./language.ts";
import { wordEnd, wordStart } from "./letters.ts";
import { numberWords } from "./number-words.ts";

/** A date that is counted from today, or from the date of an earlier question. */
interface RelativeFound {
  readonly from: number;
  readonly to: number;
  readonly when?: string;
  /** months from the date of the question before */
  readonly shiftMonths?: number;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Reading = Omit<RelativeFound, "from" | "to"> | undefined;
export interface RelativeForm {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, today: string, language: Language) => Reading;
}

const units: Readonly<Record<string, number>> = {
  year: 12,
  yr: 12,
  quarter: 3,
  month: 1,
  mo: 1,
  decade: 120,
  nam: 12,
  quy: 3,
  thang: 1,
  "thap nien": 120,
  "thap ky": 120,
};
const dayUnits: Readonly<Record<string, number>> = { week: 7, day: 1, tuan: 7, ngay: 1 };
export const unit = `(?<unit>${[...Object.keys(units), ...Object.keys(dayUnits)].join("|")})s?`;

export const steps: Readonly<Record<string, (today: string, by: number) => string>> = {
  year: (today, by) => String(yearOf(today) + by),
  quarter: (today, by) => shiftBy(quarterOf(today), 3 * by, today),
  month: (today, by) => shiftBy(monthOf(today), by, today),
  week: (today, by) => dayAfter(today, 7 * by),
  decade: (today, by) => {
    const first = Math.floor(yearOf(today) / 10) * 10 + 10 * by;
    return `${first}..${first + 9}`;
  },
};

function amountOf({ count = "", half }: Groups, language: Language): number | undefined {
  const value = numberWords[language].numbers.get(count) ?? Number(count.replace(",", "."));
  return Number.isFinite(value) ? value + (half === undefined ? 0 : 0.5) : undefined;
}

/** A duration from now is a month; within this one the day itself, as its middle may be over. */
function monthOrDay(day: string, today: string): string {
  const month = monthOf(day);
  return today.startsWith(month) ? day : month;
}

/** A duration in months; days and weeks are counted on the calendar. */
function monthsOf(groups: Groups, language: Language): number | undefined {
  const amount = amountOf(groups, language);
  const months = units[groups.unit ?? ""];
  return amount === undefined || months === undefined ? undefined : Math.round(amount * months);
}

export function fromToday(sign: 1 | -1): RelativeForm["read"] {
  return (groups, today, language) => {
    const months = monthsOf(groups, language);
    if (months !== undefined) return { when: shiftBy(monthOf(today), sign * months, today) };
    const days = (amountOf(groups, language) ?? Number.NaN) * (dayUnits[groups.unit ?? ""] ?? Number.NaN);
    return Number.isFinite(days)
      ? { when: monthOrDay(dayAfter(today, sign * Math.round(days)), today) }
      : undefined;
  };
}

export function fromBefore(sign: 1 | -1): RelativeForm["read"] {
  return (groups, _, language) => {
    const months = monthsOf(groups, language);
    return months === undefined ? undefined : { shiftMonths: sign * months };
  };
}

export const ahead: RelativeForm["read"] = (groups, today, language) => {
  const years = amountOf(groups, language);
  if (years === undefined || !Number.isInteger(years) || years < 1) return undefined;
  const first = yearOf(today) + 1;
  return { when: years === 1 ? String(first) : `${first}..${first + years - 1}` };
};

/** One form of a relative date. */
export const form = (pattern: string, read: RelativeForm["read"]): RelativeForm => ({
  pattern: new RegExp(`${wordStart}(?:${pattern})${wordEnd}`, "gu"),
  read,
});
/** A form that always means the same day or period from today. */
export const fixed = (pattern: string, read: (today: string) => string): RelativeForm =>
  form(pattern, (_, today) => ({ when: read(today) }));
