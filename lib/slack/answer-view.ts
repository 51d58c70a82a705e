import type { Answer, Cited } from "#lib/answer/answer.ts";
import { figureLines, type Line, plainFigure, rangeText } from "./figure-lines.ts";
import { figureTable } from "./figure-table.ts";
import { formatDate } from "./format-date.ts";
import { formatGiven, formatValue } from "./format-value.ts";
import { viewWords } from "./view-words.ts";

/** One part of a message: lines of figures, sentences, or both. */
export interface Part {
  readonly heading?: string;
  readonly lines: readonly Line[];
  readonly sentences: readonly string[];
  /** lines of equal columns */
  readonly table?: readonly string[];
  /** sources, a line each */
  readonly cited?: readonly Cited[];
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
    parts: parts.filter(({ lines, sentences, table = [], cited = [] }) => {
      return lines.length + sentences.length + table.length + cited.length > 0;
    }),
    sources: answer.shape === "list" ? [] : answer.sources.filter(isElsewhere),
    footer: `${words.read}: ${answer.echo} · ${words.dataOf} ${formatDate(answer.asOf, answer.locale)}`,
  };
}

function figureParts(answer: Answer): readonly Part[] {
  const words = viewWords(answer.locale);
  const { sentences, definition, notes = [] } = spoken(answer);
  return [
    headline(answer),
    { lines: citedOnce(figureLines(answer, ["headline"])).slice(1), sentences: [], isSmall: false },
    { lines: [], sentences: [], table: figureTable(answer), isSmall: false },
    { lines: [], sentences, isSmall: false },
    {
      heading: words.claims,
      lines: figureLines(answer, ["claim", "since"]),
      sentences: [],
      isSmall: false,
    },
    {
      heading: words.estimates,
      lines: citedOnce(figureLines(answer, ["estimate", "accuracy"])),
      sentences: [],
      isSmall: false,
    },
    disagreements(answer),
    beside(answer),
    { lines: [], sentences: answer.warnings.map(({ text }) => `⚠ ${text}`), isSmall: true },
    assumptionsPart(answer),
    {
      lines: [],
      sentences: definition === undefined ? [] : [[definition, ...notes].join(" ")],
      isSmall: true,
    },
  ];
}

/** Shapes whose one text says what is meant, in small print; of the others it is the last, after what they say. */
const defined: readonly Answer["shape"][] = ["forecast", "history"];

function spoken({ shape, text }: Answer): {
  readonly sentences: readonly string[];
  readonly definition: string | undefined;
  readonly notes?: readonly string[];
} {
  return defined.includes(shape)
    ? { sentences: [], definition: text[0], notes: text.slice(1) }
    : { sentences: text.slice(0, -1), definition: text.at(-1) };
}

/** What an estimate takes for granted, said to be given or assumed. */
function assumptionsPart({ shape, assumptions, locale }: Answer): Part {
  const words = viewWords(locale);
  const listed = (origin: "given" | "default") =>
    assumptions
      .filter((one) => one.origin === origin)
      .map(({ label, value, unit = "" }) => {
        const format = origin === "given" ? formatGiven : formatValue;
        const shown = typeof value === "number" ? format(value, unit, locale) : value;
        return `${label}: ${shown}`;
      })
      .join("; ");
  const sentences = [
    [words.given, listed("given")],
    [words.assumed, listed("default")],
  ].flatMap(([origin = "", list = ""]) => (list === "" ? [] : [`${origin}: ${list}`]));
  return { lines: [], sentences: shape === "estimate" ? sentences : [], isSmall: false };
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
  return { lines: figureLines(answer, ["headline"]).slice(0, 1), sentences, isSmall: false };
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

/** Whether a source is to be found outside this program. */
function isElsewhere({ address }: Cited): boolean {
  return address === "secondary" || address.startsWith("https://");
}

/** As much as one paragraph holds. */
const paragraphCharacters = 2500;

/** Sentences, a part for as many as go into a paragraph. */
function paragraphs(sentences: readonly string[]): readonly Part[] {
  const parts: string[][] = [];
  let room = 0;
  for (const sentence of sentences) {
    const last = parts.at(-1);
    if (last === undefined || sentence.length > room) {
      parts.push([sentence]);
      room = paragraphCharacters - sentence.length;
    } else {
      last.push(sentence);
      room -= sentence.length;
    }
  }
  return parts.map((paragraph) => ({ lines: [], sentences: paragraph, isSmall: false }));
}

function plainParts(answer: Answer): readonly Part[] {
  const { text, examples, locale } = answer;
  const { ask } = viewWords(locale);
  const tries =
    examples.length === 0
      ? []
      : [`${ask}: ${examples.map((example) => `\`/aicost ${example}\``).join(" · ")}`];
  return [
    ...paragraphs(text),
    { lines: [], sentences: [], cited: answer.shape === "list" ? answer.sources : [], isSmall: false },
    { lines: [], sentences: tries, isSmall: false },
  ];
}
