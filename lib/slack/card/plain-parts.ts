import type { Answer, Cited, Figure, FigureGroup } from "#lib/answer/answer.ts";
import { formatGiven, formatValue } from "#lib/format/format-value.ts";
import { wordsOf } from "#lib/words/words.ts";
import { figureLines, plainFigure, valueText } from "./figure-lines.ts";
import type { Part } from "./view.ts";

const recordId = "accuracy:error";

/** A method's forecasts of the past: how many, how far off, and how often its 80 % range held, if it has one. */
interface PastForecasts {
  readonly forecasts: string;
  readonly miss: string;
  readonly held: string | undefined;
}

/** How the method of an answer did on the past of its series and on all of the kind, in one text; none without a record. */
export function recordSentences(answer: Answer): readonly string[] {
  const { own: onOwn, all: onAll } = wordsOf(answer.locale).messages.record;
  const own = pastForecasts(answer, recordId, `${recordId}:`);
  const all = pastForecasts(answer, own === undefined ? recordId : `${recordId}:mean`, `${recordId}:mean-`);
  if (own === undefined)
    return all === undefined ? [] : [`${onAll(all.forecasts)}, ${inWords(all, answer)}.`];
  const said = `${onOwn(own.forecasts)}, ${inWords(own, answer)}.`;
  const isTheSame = all === undefined || Object.values(all).join() === Object.values(own).join();
  return [isTheSame ? said : `${said} ${onAll(all.forecasts)}: ${inNumbers(all, answer)}.`];
}

/** Whether a figure is told in the sentences of the record. */
export function isOfRecord({ id }: Answer["figures"][number]): boolean {
  return id === recordId;
}

function pastForecasts({ figures, locale }: Answer, main: string, parts: string): PastForecasts | undefined {
  const [miss, forecasts, held] = [main, `${parts}forecasts`, `${parts}held`].map((wanted) => {
    const found = figures.find(({ id }) => id === wanted);
    return found && valueText(found, locale);
  });
  return miss === undefined || forecasts === undefined ? undefined : { miss, forecasts, held };
}

function inWords({ miss, held }: PastForecasts, { locale }: Answer): string {
  const words = wordsOf(locale).messages.record;
  return `${words.off(miss)}${held === undefined ? "" : `; ${words.held(held)}`}`;
}

/** After the same in words. */
function inNumbers({ miss, held }: PastForecasts, { locale }: Answer): string {
  return held === undefined ? miss : `${miss} ${wordsOf(locale).messages.record.and} ${held}`;
}

/** Where claims disagree, a line each with what explains it: in small print. */
export function disagreements(answer: Answer): Part {
  const texts = figureLines(answer, ["contradiction"]).map((line) => `• ${plainFigure(line)}`);
  const { disagree } = wordsOf(answer.locale).messages;
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
  const words = wordsOf(answer.locale).messages;
  const count = formatValue(others.length + 1, "", answer.locale);
  const told =
    others.length === 0 ? words.disagree : words.disagreements(count, wordsOf(answer.locale).card.why);
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
  return text === "" ? [] : [`${wordsOf(answer.locale).messages.beside}: ${text}`];
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

/** The parts of an answer without figures: what it says, its sources where it lists them, and what to ask instead. */
export function plainParts(answer: Answer): readonly Part[] {
  const { text, examples, locale } = answer;
  const { ask } = wordsOf(locale).messages;
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

/** What an estimate, or the reason for one, takes for granted, said to be given or assumed. */
export function assumptionSentences({ shape, assumptions, locale }: Answer): readonly string[] {
  const isOfVolume = assumptions.some(({ id }) => id.startsWith("volume"));
  if (shape !== "estimate" && !isOfVolume) return [];
  const words = wordsOf(locale).messages;
  const listed = (origin: "given" | "default") =>
    assumptions
      .filter((one) => one.origin === origin)
      .map(({ label, value, unit = "" }) => {
        const format = origin === "given" ? formatGiven : formatValue;
        const shown = typeof value === "number" ? format(value, unit, locale) : value;
        return `${label}: ${shown}`;
      })
      .join("; ");
  return [
    [words.given, listed("given")],
    [words.assumed, listed("default")],
  ].flatMap(([origin = "", list = ""]) => (list === "" ? [] : [`${origin}: ${list}`]));
}
