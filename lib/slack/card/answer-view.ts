import type { Answer, Cited } from "#lib/answer/answer.ts";
import { dataOf } from "#lib/format/format-date.ts";
import { wordsOf } from "#lib/words/words.ts";
import { figureLines, type Line } from "./figure-lines.ts";
import { figureTable } from "./figure-table.ts";
import { leadFigures, leadPart } from "./lead-part.ts";
import {
  assumptionSentences,
  besideSentences,
  disagreementSentences,
  disagreements,
  isOfRecord,
  plainParts,
  recordSentences,
  shownSources,
} from "./plain-parts.ts";
import type { Part, View } from "./view.ts";

/** What a view need not leave to another. */
export interface ViewOptions {
  /** whether every disagreement is shown: where nobody can ask why, and in what answers that */
  readonly isWhole?: boolean;
}

/** What a message shows of an answer, and in which order. */
export function viewAnswer(answer: Answer, { isWhole = answer.shape === "trend" }: ViewOptions = {}): View {
  const words = wordsOf(answer.locale).messages;
  const hasFigures = answer.figures.length > 0;
  const parts: readonly Part[] = hasFigures ? figureParts(answer, isWhole) : plainParts(answer);
  const sources = isWhole ? answer.sources : shownSources(answer);
  return {
    title: answer.title,
    parts: parts.filter(({ lines, sentences, table = [], cited = [] }) => {
      return lines.length + sentences.length + table.length + cited.length > 0;
    }),
    sources: answer.shape === "list" ? [] : sources.filter(isElsewhere),
    footer: `${words.read}: ${answer.echo} · ${dataOf(answer.asOf, answer.locale)}`,
  };
}

function figureParts(answer: Answer, isWhole: boolean): readonly Part[] {
  const words = wordsOf(answer.locale).messages;
  const { sentences, definition } = spoken(answer);
  const lead = leadPart(answer);
  const rest = withoutLead(answer);
  const isFitted = answer.figures.some(({ group }) => group === "headline");
  const claims = figureLines(rest, ["claim", "since"]);
  return [
    lead,
    { lines: [], sentences: [], table: figureTable(answer), isSmall: false },
    { lines: [], sentences, isSmall: false },
    {
      ...(claims.length > 0 && { heading: isFitted ? words.claims : words.otherClaims }),
      lines: citedOnce(claims, lead),
      sentences: isWhole ? [] : disagreementSentences(answer),
      isSmall: false,
    },
    {
      heading: words.estimates,
      lines: citedOnce(figureLines(rest, ["estimate", "accuracy"]), lead),
      sentences: [],
      isSmall: false,
    },
    ...(isWhole ? [disagreements(answer)] : []),
    {
      lines: [],
      sentences: [
        ...assumptionSentences(answer),
        ...answer.warnings.map(({ text }) => `⚠ ${text}`),
        ...recordSentences(answer),
        ...besideSentences(answer),
        ...definition,
      ],
      isSmall: true,
    },
  ];
}

/** What is not said at the top, nor as a sentence of the record. */
function withoutLead(answer: Answer): Answer {
  const lead = leadFigures(answer);
  return { ...answer, figures: answer.figures.filter((one) => !lead.includes(one) && !isOfRecord(one)) };
}

/** Shapes whose one text says what is meant, in small print; of the others it is the last, after what they say. */
const defined: readonly Answer["shape"][] = ["forecast", "history"];

function spoken({ shape, text }: Answer): {
  readonly sentences: readonly string[];
  readonly definition: readonly string[];
} {
  return defined.includes(shape)
    ? { sentences: [], definition: text.length === 0 ? [] : [text.join(" ")] }
    : { sentences: text.slice(0, -1), definition: text.slice(-1) };
}

/** Lines that follow each other with one source: it stands with the first. Fits of our own are named at the top. */
function citedOnce(lines: readonly Line[], { origins = [] }: Part): readonly Line[] {
  return lines.map((line, at) => {
    const { source } = line;
    const isAtTop = source !== undefined && origins.includes(source) && !isElsewhere(source);
    return isAtTop || source === lines[at - 1]?.source ? { ...line, source: undefined } : line;
  });
}

/** Whether a source is to be found outside this program. */
function isElsewhere({ address }: Cited): boolean {
  return address === "secondary" || address.startsWith("https://");
}
