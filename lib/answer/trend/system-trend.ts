import type { Cited, Figure } from "#lib/answer/answer.ts";
import { dataInUse } from "#lib/answer/data.ts";
import { fitSource, fitSourceId } from "#lib/answer/parts/cite.ts";
import { type FigurePart, figuresOfParts } from "#lib/answer/parts/figure-parts.ts";
import { fittedPoints } from "#lib/answer/parts/fitted-points.ts";
import { fittedSeries, mainPoints } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Point, Series } from "#lib/catalogue/series.ts";
import type { Text } from "#lib/catalogue/text.ts";
import { yearsBetween } from "#lib/forecast/dates.ts";
import type { MethodId } from "#lib/forecast/forecast.ts";
import { describeTrend } from "#lib/forecast/log-linear.ts";
import { fitOwnDrift } from "#lib/forecast/own-drift.ts";
import { logRateOfChange, rateOf } from "#lib/forecast/rates.ts";
import { fitShrunkDrift } from "#lib/forecast/shrunk-drift.ts";
import { yearOf } from "#lib/when/when.ts";
import type { Locale } from "#lib/words/locale.ts";
import { type Words, wordsOf } from "#lib/words/words.ts";

const texts = {
  factor: { en: "a factor of", vi: "hệ số" },
  halves: { en: "halves in", vi: "giảm một nửa sau" },
  doubles: { en: "doubles in", vi: "tăng gấp đôi sau" },
} as const;

/** One speed of change in every way that people state it: % a year, × a year, months to halve or to double. */
function rateParts(label: Text, changePerYear: number, more: Pick<FigurePart, "kind"> = {}): FigurePart[] {
  const { factorPerYear, halvingMonths, doublingMonths } = rateOf(logRateOfChange(changePerYear));
  const months = (id: string, words: Text, value: number | undefined): FigurePart[] =>
    value === undefined ? [] : [{ id, label: words, value, unit: "months" }];
  return [
    { ...more, label, value: changePerYear, unit: "fraction per year" },
    { id: "factor", label: texts.factor, value: factorPerYear, unit: "× a year" },
    ...months("halving", texts.halves, halvingMonths),
    ...months("doubling", texts.doubles, doublingMonths),
  ];
}

/** Figures of one system's speed of change, with the sources that stand for the fits. */
export interface SystemTrend {
  readonly figures: readonly Figure[];
  readonly sources: readonly Cited[];
}

/** A rate a year from less than a year would say what no year has shown. */
const shortestYears = 1;
/** A line through two points says nothing of itself. */
const fewestForLine = 3;
const level = 0.95;

/** How fast a system's own data moved: by least squares, from first to last, and as its forecasts take it. */
export function observedTrend(system: System, { isOne, locale }: Shown): SystemTrend {
  const words = wordsOf(locale);
  const found = seriesOf(system);
  if (found === undefined || spanOf(found.points) < shortestYears) return { figures: [], sources: [] };
  const context = { ...found, system, words, isOne, locale };
  const isShrunk = system.method.id === "shrunk-drift";
  return merged([
    ...(found.points.length < fewestForLine ? [] : [lineOf(context)]),
    driftOf(context, "own-drift", fitOwnDrift(found.points).driftPerYear),
    ...(isShrunk ? [driftOf(context, "shrunk-drift", fitShrunkDrift(found.points).driftPerYear)] : []),
  ]);
}

interface Shown {
  /** the answer is about this system alone, so that figures need not name it */
  readonly isOne: boolean;
  readonly locale: Locale;
}

interface Context extends Shown {
  readonly system: System;
  readonly series: Series;
  readonly points: readonly Point[];
  readonly words: Words;
}

function spanOf(points: readonly Point[]): number {
  return yearsBetween(points.at(0)?.date ?? dataInUse().day, points.at(-1)?.date ?? dataInUse().day);
}

function seriesOf(system: System): Pick<Context, "series" | "points"> | undefined {
  const series = fittedSeries(system);
  if (series !== undefined) return { series, points: fittedPoints(series) };
  const input = system.listPrice?.input;
  return input && { series: input, points: mainPoints(input) };
}

function lineOf(context: Context): SystemTrend {
  const { slopePerYear, slopeInterval } = describeTrend(context.points, level);
  const { figures, sources } = driftOf(context, "log-linear", slopePerYear);
  const [main, ...rest] = figures;
  if (main === undefined || slopeInterval === undefined) return { figures, sources };
  const range = { level, low: Math.expm1(slopeInterval.low), high: Math.expm1(slopeInterval.high) };
  return { figures: [{ ...main, ranges: [range] }, ...rest], sources };
}

function driftOf(
  { system, series, points, words, isOne, locale }: Context,
  method: MethodId,
  logPerYear: number,
): SystemTrend {
  const label = isOne
    ? words.answers.methods[method]
    : `${system.name[locale]}: ${words.answers.methods[method]}`;
  return {
    figures: figuresOfParts(rateParts({ en: label, vi: label }, Math.expm1(logPerYear)), {
      id: `trend:${system.id}:${method}`,
      group: "estimate",
      source: fitSourceId(system.id, method),
      locale,
    }),
    sources: [fitSource({ system: system.id, series, points }, method, words)],
  };
}

function merged(trends: readonly SystemTrend[]): SystemTrend {
  return {
    figures: trends.flatMap(({ figures }) => figures),
    sources: trends.flatMap(({ sources }) => sources),
  };
}

/** Every published rate of a system; beside other systems, of its claims the first alone. */
export function publishedRates({ name, claims, rates }: System, { isOne, locale }: Shown): Figure[] {
  const ofClaims = claims
    .slice(0, isOne ? claims.length : 1)
    .flatMap(({ id, by, made, from, to, ratePerYear, source }) => {
      const span = to === undefined ? `${from.year}` : `${from.year}-${to.year}`;
      const label = `${by} (${yearOf(made)}): ${name[locale]}, ${span}`;
      const parts = rateParts({ en: label, vi: label }, ratePerYear, { kind: "claim" });
      return figuresOfParts(parts, { id: `claim:${id}:rate`, group: "claim", source, locale });
    });
  const ofRates = rates.flatMap(({ id, by, name: what, made, ratePerYear, source }) => {
    const label = `${by} (${yearOf(made)}): ${what[locale]}`;
    const parts = rateParts({ en: label, vi: label }, ratePerYear, { kind: "claim" });
    return figuresOfParts(parts, { id: `rate:${id}`, group: "claim", source, locale });
  });
  return [...ofClaims, ...ofRates];
}
