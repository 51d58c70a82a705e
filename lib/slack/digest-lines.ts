import type { Digest, HeadlineFigure, Milestone, Mover, ScoredClaim } from "#lib/digest/digest.ts";
import { digestMessageWords } from "./digest-words.ts";
import { formatDate } from "./format-date.ts";
import { formatValue } from "./format-value.ts";
import { viewWords } from "./view-words.ts";

type Locale = Digest["locale"];

/** A price as a row: its name, what it was, what it is, and by how much that is more or less. */
export function moverCells({ name, before, now, unit }: Mover, locale: Locale): readonly string[] {
  const [old, value] = [before, now].map((one) => formatValue(one, unit, locale));
  return [name, old ?? "", value ?? "", changeText(before, now, locale)];
}

/** `GPT-5, input: $1.25 → $1 per million tokens ▼ 20%` */
export function moverLine(mover: Mover, locale: Locale): string {
  const [name, before, now, change] = moverCells(mover, locale);
  return `${name}: ${before} → ${now} ${change}`;
}

/** The forecast, its range, and what it was before. */
export function headlineLine(
  { name, date, value, unit, range, before }: HeadlineFigure,
  locale: Locale,
): string {
  const words = digestMessageWords(locale);
  const { to, range: rangeName } = viewWords(locale);
  const show = (one: number) => formatValue(one, unit, locale);
  const ends =
    range === undefined
      ? []
      : [
          `${rangeName(formatValue(range.level, "fraction", locale))}: ${show(range.low)} ${to} ${show(range.high)}`,
        ];
  const change =
    before === undefined
      ? []
      : [
          before === value
            ? words.unchanged
            : `${words.was} ${show(before)} ${changeText(before, value, locale)}`,
        ];
  const details = [...ends, ...change];
  const brackets = details.length === 0 ? "" : ` (${details.join("; ")})`;
  return `${name}, ${words.forecastFor(formatDate(date, locale))}: ${show(value)}${brackets}`;
}

/** `Next: below $5,000 in 2027 (80% range: 2025 to 2032)` */
export function milestoneLine(milestone: Milestone, locale: Locale): string {
  const { name, threshold, unit, median, level, earliest, latest } = milestone;
  const words = digestMessageWords(locale);
  const { to, range } = viewWords(locale);
  const next = words.milestone({ threshold: formatValue(threshold, unit, locale), year: yearOf(median) });
  if (earliest === undefined) return `${name}. ${next}`;
  const end = latest === undefined ? words.open : yearOf(latest);
  return `${name}. ${next} (${range(formatValue(level, "fraction", locale))}: ${yearOf(earliest)} ${to} ${end})`;
}

/** What a claim said, and what came. */
export function scoredLine({ name, by, claimed, observed, unit, date }: ScoredClaim, locale: Locale): string {
  const show = (one: number) => formatValue(one, unit, locale);
  const said = digestMessageWords(locale).scored({ by, claimed: show(claimed), observed: show(observed) });
  return `${name}: ${said} (${formatDate(date, locale)})`;
}

/** `▼ 20%` */
function changeText(before: number, now: number, locale: Locale): string {
  const arrow = now < before ? "▼" : "▲";
  return `${arrow} ${formatValue(Math.abs(now / before - 1), "fraction", locale)}`;
}

function yearOf(day: string): string {
  return day.slice(0, "YYYY".length);
}
