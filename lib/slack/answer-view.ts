import type { Answer, Cited } from "#lib/answer/answer.ts";
import { figureLines, type Line, plainFigure, rangeText } from "./figure-lines.ts";
import { formatDate } from "./format-date.ts";
import { viewWords } from "./view-words.ts";

/** One part of a message: lines of figures, sentences, or both. */
export interface Part {
  readonly heading?: string;
  readonly lines: readonly Line[];
  readonly sentences: readonly string[];
  /** small print is shown as such */
  readonly isSmall: boolean;
}

/** A message before it is marked up: the figure first, then its range, then claim against fit, then sources. */
export interface View {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly sources: readonly Cited[];
  readonly footer: string;
}

const levels = { main: 0.8, others: [0.5, 0.95] } as const;

/** What a message shows of an answer, and in which order. */
export function viewAnswer(answer: Answer): View {
  const words = viewWords(answer.locale);
  const hasFigures = answer.figures.length > 0;
  const parts: readonly Part[] = hasFigures ? figureParts(answer) : plainParts(answer);
  return {
    title: answer.title,
    parts: parts.filter(({ lines, sentences }) => lines.length > 0 || sentences.length > 0),
    sources: answer.sources.filter(
      ({ address }) => address === "secondary" || address.startsWith("https://"),
    ),
    footer: `${words.read}: ${answer.echo} · ${words.dataOf} ${formatDate(answer.asOf, answer.locale)}`,
  };
}

function figureParts(answer: Answer): readonly Part[] {
  const words = viewWords(answer.locale);
  const [definition] = answer.text;
  return [
    headline(answer),
    {
      heading: words.claims,
      lines: figureLines(answer, ["claim", "since"]),
      sentences: [],
      isSmall: false,
    },
    {
      heading: words.estimates,
      lines: [...figureLines(answer, ["estimate"]), ...citedOnce(figureLines(answer, ["accuracy"]))],
      sentences: [],
      isSmall: false,
    },
    disagreements(answer),
    beside(answer),
    { lines: [], sentences: answer.warnings.map(({ text }) => `⚠ ${text}`), isSmall: true },
    { lines: [], sentences: definition === undefined ? [] : [definition], isSmall: true },
  ];
}

/** Lines that follow each other with one source: it stands with the first. */
function citedOnce(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) =>
    line.source === lines[at - 1]?.source ? { ...line, source: undefined } : line,
  );
}

function headline(answer: Answer): Part {
  const figure = answer.figures.find(({ group }) => group === "headline");
  const ranges =
    figure === undefined
      ? []
      : [levels.main, ...levels.others].map((level) => rangeText(figure, level, answer.locale));
  const [main, ...others] = ranges.filter((range) => range !== undefined);
  const sentences = main === undefined ? [] : [main, ...(others.length > 0 ? [others.join(" · ")] : [])];
  return { lines: figureLines(answer, ["headline"]), sentences, isSmall: false };
}

/** Where claims disagree, a line each: in small print, with what explains them, and never left out. */
function disagreements(answer: Answer): Part {
  const texts = figureLines(answer, ["contradiction"]).map((line) => `• ${plainFigure(line)}`);
  const { disagree } = viewWords(answer.locale);
  return { lines: [], sentences: texts.length === 0 ? [] : [[disagree, ...texts].join("\n")], isSmall: true };
}

/** The other methods and the benchmarks, in one line of small print. */
function beside(answer: Answer): Part {
  const lines = figureLines({ ...answer, figures: answer.figures.map(({ date: _, ...figure }) => figure) }, [
    "method",
    "benchmark",
  ]);
  const text = lines.map(({ label, value }) => `${label} ${value}`).join(" · ");
  const { beside: heading } = viewWords(answer.locale);
  return { lines: [], sentences: text === "" ? [] : [`${heading}: ${text}`], isSmall: true };
}

function plainParts({ text, examples, locale }: Answer): readonly Part[] {
  const { ask } = viewWords(locale);
  const tries =
    examples.length === 0
      ? []
      : [`${ask}: ${examples.map((example) => `\`/aicost ${example}\``).join(" · ")}`];
  return [
    { lines: [], sentences: text, isSmall: false },
    { lines: [], sentences: tries, isSmall: false },
  ];
}
