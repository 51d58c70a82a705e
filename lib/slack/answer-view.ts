import type { Answer, Cited } from "#lib/answer/answer.ts";
import { assumptionsPart } from "./assumptions-part.ts";
import { figureLines, type Line, rangeText } from "./figure-lines.ts";
import { figureTable } from "./figure-table.ts";
import { dataOf } from "./format-date.ts";
import { plainParts } from "./plain-parts.ts";
import { beside, disagreements } from "./small-parts.ts";
import type { Part, View } from "./view.ts";
import { viewWords } from "./view-words.ts";

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
    footer: `${words.read}: ${answer.echo} · ${dataOf(answer.asOf, answer.locale)}`,
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

/** Whether a source is to be found outside this program. */
function isElsewhere({ address }: Cited): boolean {
  return address === "secondary" || address.startsWith("https://");
}
