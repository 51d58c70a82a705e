import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import type { Believed } from "#lib/answer/parts/evaluate-path.ts";
import { pathsChart } from "#lib/answer/parts/path-chart.ts";
import { asOfPath, type SystemPath, sourceIdOf } from "#lib/answer/parts/system-path.ts";
import { type ForecastWarning, type Interval, ratioOfSystems, ratioOverTime } from "#lib/forecast/index.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";

/** One side of a comparison: a path, and what it says of a date. */
export interface Side {
  readonly path: SystemPath;
  readonly when: string;
  readonly believed: Believed;
  /** how this side is called among the others */
  readonly name: string;
}

/** How many times one side is another, before it is a figure. */
export interface Multiple {
  readonly value: number;
  readonly ranges: readonly Interval[];
  readonly warnings: readonly ForecastWarning[];
}

/** The first forecast among the sides is the answer's `median`; the others are named by their place. */
export function sideFigures(sides: readonly Side[], context: Context): Figure[] {
  const words = wordsInDetail(context.locale).compare;
  const first = sides.findIndex(({ believed }) => believed.kind === "forecast");
  return sides.flatMap(({ believed: { warnings: _, label, ...believed }, name, path }, at) => {
    const id = at === first ? "median" : `side:${at + 1}`;
    const said = believed.kind === "observed" ? words.observed(label) : label;
    const figure: Figure = { ...believed, id, label: `${name}: ${said}`, group: "headline" };
    return [figure, ...outputFigure(path, figure, context)];
  });
}

/** A price list has two sides: the comparison is of what is read, and what is written stands beside it. */
function outputFigure({ system: { listPrice }, unit }: SystemPath, main: Figure, context: Context): Figure[] {
  const output = listPrice?.output;
  const last = output?.points.findLast(({ date }) => date <= (main.date ?? ""));
  if (output === undefined || last === undefined || unit !== output.unit) return [];
  const { date: _, ranges: __, ...rest } = main;
  const { value } = last;
  return [{ ...rest, id: `${main.id}:output`, label: output.name[context.locale], value, explains: main.id }];
}

/** `A / B: 12 ×`, as the figure that heads a comparison or stands below it. */
export function ratioFigure([a, b]: readonly [Side, Side], { value, ranges }: Multiple, id: string): Figure {
  return {
    id,
    label: `${a.name} / ${b.name}`,
    value,
    unit: "×",
    kind: "computed",
    group: "headline",
    ...(ranges.length > 0 ? { ranges: [...ranges] } : {}),
    source: sourceIdOf(a.path),
  };
}

/** The whole answer of a comparison. */
export function draftComparison(
  sides: readonly Side[],
  content: {
    readonly title: string;
    readonly echo: string;
    readonly figures: readonly Figure[];
    readonly sentences: readonly string[];
    readonly codes: readonly ForecastWarning[];
    readonly context: Context;
    readonly about: string;
    /** the last day that is compared */
    readonly to: string;
  },
): Answer {
  const { title, echo, figures, sentences, codes, context, about, to } = content;
  const cited = sides.flatMap(({ path: { source } }) => (typeof source === "string" ? [] : [source]));
  const days = sides.map(({ path }) => asOfPath(path)).sort();
  return draft(context, {
    shape: "comparison",
    title,
    echo,
    text: [...sentences, about],
    figures: [...figures],
    warnings: [...new Set(codes)].map((code) => ({ code, text: context.words.answers.warnings[code] })),
    sources: citeAll(
      context,
      figures,
      cited,
      sides.flatMap(({ path }) => path.points.map(({ source }) => source)),
    ),
    asOf: days.at(-1) ?? "",
    ...pathsChart([...new Map(sides.map(({ path }) => [path.system.id, path])).values()], {
      title,
      to,
      figures: figures.map((figure) => ({ ...figure, label: nameOf(figure, sides) })),
      context,
    }),
  });
}

/** In a picture a side is called by its name alone; of one system at several times, the dates stand there anyway. */
function nameOf({ label }: Figure, sides: readonly Side[]): string {
  const side = sides.find(({ name }) => label.startsWith(`${name}: `));
  if (side === undefined) return label;
  return side.name === side.when ? label.slice(`${side.name}: `.length) : side.name;
}

/**
 * A over B, with a range of its own: of two systems on a day, their errors being independent; of one system on two
 * days, the error of the step between them alone. What was observed or claimed has no error.
 */
export function multipleOf(a: Side, b: Side): Multiple {
  const value = a.believed.value / b.believed.value;
  const warnings = [...a.believed.warnings, ...b.believed.warnings];
  const plain = { value, ranges: rangesOf(a, b), warnings };
  if (!(isForecast(a) && isForecast(b))) return plain;
  if (a.path.system !== b.path.system) {
    return a.believed.date === b.believed.date
      ? withMedian(value, ratioOfSystems(a.path.model, b.path.model, a.believed.date))
      : plain;
  }
  const { date: from } = b.believed;
  const { date: to } = a.believed;
  if (from > to) return invert(multipleOf(b, a));
  return withMedian(value, ratioOverTime(a.path.model, from, to));
}

function isForecast({ believed }: Side): boolean {
  return believed.kind === "forecast";
}

/** Where only one side is uncertain, its range over or under the other's value. */
function rangesOf(a: Side, b: Side): Multiple["ranges"] {
  const ofA = a.believed.ranges ?? [];
  const ofB = b.believed.ranges ?? [];
  if (ofA.length > 0 && ofB.length > 0) return [];
  return [
    ...ofA.map(({ level, low, high }) => ({
      level,
      low: low / b.believed.value,
      high: high / b.believed.value,
    })),
    ...ofB.map(({ level, low, high }) => ({
      level,
      low: a.believed.value / high,
      high: a.believed.value / low,
    })),
  ];
}

function withMedian(
  value: number,
  {
    intervals,
    warnings,
  }: { readonly intervals: Multiple["ranges"]; readonly warnings: Multiple["warnings"] },
): Multiple {
  return { value, ranges: intervals, warnings };
}

function invert({ value, ranges, warnings }: Multiple): Multiple {
  return {
    value: 1 / value,
    ranges: ranges.map(({ level, low, high }) => ({ level, low: 1 / high, high: 1 / low })),
    warnings,
  };
}
