import type { Answer, Cited, Figure, FigureGroup } from "#lib/answer/answer.ts";
import { formatValue } from "#lib/format/format-value.ts";
import { cardWords } from "#lib/words/card-words.ts";
import { viewWords } from "#lib/words/view-words.ts";
import { figureLines, plainFigure } from "./figure-lines.ts";
import type { Part } from "./view.ts";

/** Where claims disagree, a line each with what explains it: in small print. */
export function disagreements(answer: Answer): Part {
  const texts = figureLines(answer, ["contradiction"]).map((line) => `• ${plainFigure(line)}`);
  const { disagree } = viewWords(answer.locale);
  return { lines: [], sentences: texts.length === 0 ? [] : [[disagree, ...texts].join("\n")], isSmall: true };
}

/** In how many places claims disagree, with the first of them; one alone stands as it is. */
export function disagreementSentences(answer: Answer): readonly string[] {
  const [first, ...others] = answer.figures.filter(
    ({ group, explains }) => group === "contradiction" && explains === undefined,
  );
  if (first === undefined) return [];
  const figures = answer.figures.filter(({ id, explains }) => [id, explains].includes(first.id));
  const lines = figureLines({ ...answer, figures }, ["contradiction"]).map(
    (line) => `• ${plainFigure(line)}`,
  );
  const words = viewWords(answer.locale);
  const count = formatValue(others.length + 1, "", answer.locale);
  const told =
    others.length === 0 ? words.disagree : words.disagreements(count, cardWords(answer.locale).why);
  return [[`${told}:`, ...lines].join("\n")];
}

/**
 * The sources of what is shown where only the first disagreement is. Those of what was observed, or computed from
 * that, stay: a fit may rest on it.
 */
export function shownSources({ figures, sources }: Answer): readonly Cited[] {
  const first = figures.find(({ group }) => group === "contradiction")?.id;
  const isLeftOut = ({ id, group, explains, kind }: Figure) => {
    const isOfAnother = group === "contradiction" && id !== first && explains !== first;
    return isOfAnother && (kind === "claim" || (kind === "computed" && explains !== undefined));
  };
  return sources.filter(({ id }) => {
    const citing = figures.filter(({ source }) => source === id);
    return citing.length === 0 || !citing.every(isLeftOut);
  });
}

const rivals: readonly FigureGroup[] = ["method", "benchmark"];

/** The other methods and the benchmarks, in one line of small print. */
export function besideSentences(answer: Answer): readonly string[] {
  const figures = answer.figures
    .filter(({ group }) => rivals.includes(group))
    .map(({ date: _, ...figure }) => figure);
  const lines = figureLines({ ...answer, figures }, rivals);
  const text = lines.map(({ label, value }) => `${label} ${value}`).join(" · ");
  return text === "" ? [] : [`${viewWords(answer.locale).beside}: ${text}`];
}
