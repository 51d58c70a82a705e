import type { Answer, Cited, Figure } from "#lib/answer/answer.ts";
import { dayUnit, figureLines, type Line, rangeText, valueText } from "./figure-lines.ts";
import type { Part } from "./view.ts";

const levels = { main: 0.8, others: [0.5, 0.95] } as const;

/**
 * The figures that a message begins with: the headline; where there is none the spread of the estimates, else what
 * is claimed or known first. A table needs none before it, nor does a sentence that says when a threshold is passed.
 */
export function leadFigures({ figures, shape }: Answer): readonly Figure[] {
  const own = figures.filter(({ explains }) => explains === undefined);
  const headline = own.filter(({ group }) => group === "headline");
  if (headline.length > 0) return headline;
  const spread = own.filter(({ id }) => id.startsWith("spread"));
  if (spread.length > 0) return spread;
  if (shape === "threshold" || own.some(({ group }) => group === "row")) return [];
  return own.filter(({ group }) => group === "claim" || group === "estimate").slice(0, 1);
}

/** The first part: the first figure with its ranges under it, the others with theirs, then where they come from. */
export function leadPart(answer: Answer): Part {
  const lead = leadFigures(answer);
  const explained = answer.figures.filter(({ explains = "" }) => lead.some(({ id }) => id === explains));
  const lines = figureLines(
    { ...answer, figures: [...lead, ...explained] },
    lead.map(({ group }) => group),
  ).map((line, at) => {
    const figure = lead[at];
    return figure !== undefined && (at === 0 || figure.unit === dayUnit)
      ? ranged(line, figure, answer)
      : line;
  });
  return {
    lines: lines.map((line) => ({ ...line, source: undefined })),
    origins: originsOf(lines),
    sentences: [],
    isSmall: false,
  };
}

/** Each source once, in the order of the lines. */
function originsOf(lines: readonly Line[]): readonly Cited[] {
  return [...new Set(lines.flatMap(({ source }) => source ?? []))];
}

/** A line with its ranges under it: of a day, the days around it. */
function ranged(line: Line, figure: Figure, { figures, locale }: Answer): Line {
  if (figure.unit === dayUnit) {
    const ends = figures
      .filter(({ explains }) => explains === figure.id)
      .map((one) => `${one.label} ${valueText(one, locale)}`);
    return { ...line, details: [], ranges: ends.length === 0 ? [] : [ends.join(" ")] };
  }
  const [main, ...others] = [levels.main, ...levels.others]
    .map((level) => rangeText(figure, level, locale))
    .filter((range) => range !== undefined);
  if (main === undefined) return line;
  const details = line.details.filter((detail) => detail !== main);
  return { ...line, details, ranges: [main, ...(others.length > 0 ? [others.join(" · ")] : [])] };
}
