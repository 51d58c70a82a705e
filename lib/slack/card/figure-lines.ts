import type { Answer, Cited, Figure, FigureGroup } from "#lib/answer/answer.ts";
import { formatDate } from "#lib/format/format-date.ts";
import { formatValue } from "#lib/format/format-value.ts";
import type { Locale } from "#lib/words/locale.ts";
import { wordsOf } from "#lib/words/words.ts";

/** One line of a message before it is marked up: its value is shown strongly, its source behind it. */
export interface Line {
  readonly label: string;
  readonly value: string;
  /** what explains the value, in brackets */
  readonly details: readonly string[];
  /** on lines of their own under it: the first is shown strongly */
  readonly ranges?: readonly string[];
  readonly source: Cited | undefined;
}

/** The lines of some groups of an answer's figures, each figure with those that explain it. */
export function figureLines(
  { figures, sources, locale }: Answer,
  groups: readonly FigureGroup[],
): readonly Line[] {
  return figures
    .filter(({ group, explains }) => groups.includes(group) && explains === undefined)
    .map((figure, at) => ({
      label: hasDateInValue(figure) ? figure.label : dated(figure.label, figure.date, locale),
      value: figure.group === "contradiction" ? yearly(figure, locale) : valueText(figure, locale),
      details: [
        ...(at === 0 && figure.group === "headline" ? [] : narrowRange(figure, locale)),
        ...figures
          .filter(({ explains }) => explains === figure.id)
          .map((one) => detail(one, figure.date?.slice(0, yearLength), locale)),
      ],
      source: sources.find(({ id }) => id === figure.source),
    }));
}

/** The unit of a figure that is a day. */
export const dayUnit = "day";
const yearLength = "YYYY".length;

/** Whether a figure's date is said behind its label's colon, not before it. */
function hasDateInValue({ unit, group }: Figure): boolean {
  return unit === dayUnit || group === "contradiction";
}

/** A figure's value in words; a figure that is a day is shown by its date. */
export function valueText({ value, unit, date }: Figure, locale: Locale): string {
  return unit === dayUnit && date !== undefined ? formatDate(date, locale) : formatValue(value, unit, locale);
}

/** The range that a figure below the first is read with: 80 %, or the one that it has. */
function narrowRange(figure: Figure, locale: Locale): string[] {
  const levels = figure.ranges?.map(({ level }) => level) ?? [];
  const level = levels.includes(usualLevel) ? usualLevel : levels.at(-1);
  const text = level === undefined ? undefined : rangeText(figure, level, locale);
  return text === undefined ? [] : [text];
}

const usualLevel = 0.8;

/** A line without marks and without its source. */
export function plainFigure({ label, value, details }: Line): string {
  return `${label}: ${value}${detailsText(details)}`;
}

/** What explains a value, behind it: in brackets, but never in brackets around brackets. */
export function detailsText(details: readonly string[]): string {
  const text = details.join("; ");
  if (text === "") return "";
  return text.includes("(") ? `; ${text}` : ` (${text})`;
}

/** `80% range: $2.84 to $12,400`, the range that a headline is read with. */
export function rangeText(figure: Figure, level: number, locale: Locale): string | undefined {
  const range = figure.ranges?.find((one) => one.level === level);
  if (range === undefined) return undefined;
  const words = wordsOf(locale).messages;
  const [low, high] = [range.low, range.high].map((value) => formatValue(value, figure.unit, locale));
  return `${rangeName(level, locale)}: ${low} ${words.to} ${high}`;
}

/** `80% range`. @param level a fraction */
export function rangeName(level: number, locale: Locale): string {
  return wordsOf(locale).messages.range(formatValue(level, "fraction", locale));
}

/** What explains a figure; its year is said where it is not the figure's own. */
function detail(figure: Figure, year: string | undefined, locale: Locale): string {
  const said = figure.date === year ? valueText(figure, locale) : yearly(figure, locale);
  return `${figure.label}${figure.unit === "" ? ":" : ""} ${said}`;
}

/** `$450,000 in 2022`; without a year where the date is none. */
function yearly(figure: Figure, locale: Locale): string {
  const { date } = figure;
  const value = valueText(figure, locale);
  const isSaid = date?.length !== yearLength || value.endsWith(date);
  return isSaid ? value : `${value} ${wordsOf(locale).messages.inYear(date)}`;
}

function dated(label: string, date: string | undefined, locale: Locale): string {
  if (date === undefined) return label;
  return `${label}, ${formatDate(date, locale)}`;
}
