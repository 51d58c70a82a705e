import type { Answer, Cited, Figure, FigureGroup, Locale } from "#lib/answer/answer.ts";
import { formatDate } from "./format-date.ts";
import { formatValue } from "./format-value.ts";
import { viewWords } from "./view-words.ts";

/** One line of a message before it is marked up: its value is shown strongly, its source behind it. */
export interface Line {
  readonly label: string;
  readonly value: string;
  /** what explains the value, in brackets */
  readonly details: readonly string[];
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
      label: figure.unit === dayUnit ? figure.label : dated(figure.label, figure.date, locale),
      value: valueText(figure, locale),
      details: [
        ...(at === 0 && figure.group === "headline" ? [] : narrowRange(figure, locale)),
        ...figures.filter(({ explains }) => explains === figure.id).map((one) => detail(one, locale)),
      ],
      source: sources.find(({ id }) => id === figure.source),
    }));
}

/** The unit of a figure that is a day. */
const dayUnit = "day";

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
  return `${label}: ${value}${details.length === 0 ? "" : ` (${details.join("; ")})`}`;
}

/** `80% range: $2.84 to $12,400`, the range that a headline is read with. */
export function rangeText(figure: Figure, level: number, locale: Locale): string | undefined {
  const range = figure.ranges?.find((one) => one.level === level);
  if (range === undefined) return undefined;
  const words = viewWords(locale);
  const [low, high] = [range.low, range.high].map((value) => formatValue(value, figure.unit, locale));
  return `${rangeName(level, locale)}: ${low} ${words.to} ${high}`;
}

/** `80% range`. @param level a fraction */
export function rangeName(level: number, locale: Locale): string {
  return viewWords(locale).range(formatValue(level, "fraction", locale));
}

function detail(figure: Figure, locale: Locale): string {
  const { label, date } = figure;
  const year = date === undefined || date.length > 4 ? "" : ` (${date})`;
  return `${label} ${valueText(figure, locale)}${year}`;
}

function dated(label: string, date: string | undefined, locale: Locale): string {
  if (date === undefined) return label;
  return `${label}, ${formatDate(date, locale)}`;
}
