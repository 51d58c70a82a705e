import type { Cited, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { fitSource, fitSourceId } from "#lib/answer/parts/cite.ts";
import { type FigurePart, figuresOfParts } from "#lib/answer/parts/figure-parts.ts";
import { fittedPoints } from "#lib/answer/parts/fitted-points.ts";
import { fittedSeries, mainPoints } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Point, Series } from "#lib/catalogue/series.ts";
import {
  describeTrend,
  fitOwnDrift,
  fitShrunkDrift,
  logRateOfChange,
  type MethodId,
  rateOf,
} from "#lib/forecast/index.ts";
import { yearsBetween } from "#lib/when/day-numbers.ts";
import { yearOf } from "#lib/when/when.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";

/** One speed of change in every way that people state it: % a year, × a year, months to halve or to double. */
function rateParts(
  label: string,
  changePerYear: number,
  { kind, context }: Pick<FigurePart, "kind"> & { readonly context: Context },
): FigurePart[] {
  const { factorPerYear, halvingMonths, doublingMonths } = rateOf(logRateOfChange(changePerYear));
  const months = (id: string, name: string, value: number | undefined): FigurePart[] =>
    value === undefined ? [] : [{ id, label: name, value, unit: "months" }];
  return [
    { ...(kind === undefined ? {} : { kind }), label, value: changePerYear, unit: "fraction per year" },
    {
      id: "factor",
      label: wordsInDetail(context.locale).trend.rates.factor,
      value: factorPerYear,
      unit: "× a year",
    },
    ...months("halving", wordsInDetail(context.locale).trend.rates.halves, halvingMonths),
    ...months("doubling", wordsInDetail(context.locale).trend.rates.doubles, doublingMonths),
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
export function observedTrend(system: System, { isOne, context }: Shown): SystemTrend {
  const found = seriesOf(system);
  if (found === undefined || spanOf(found.points, context) < shortestYears)
    return { figures: [], sources: [] };
  const fitting = { ...found, system, isOne, context };
  const isShrunk = system.method.id === "shrunk-drift";
  return mergeTrends([
    ...(found.points.length < fewestForLine ? [] : [lineOf(fitting)]),
    driftOf(fitting, "own-drift", fitOwnDrift(found.points).driftPerYear),
    ...(isShrunk ? [driftOf(fitting, "shrunk-drift", fitShrunkDrift(found.points).driftPerYear)] : []),
  ]);
}

interface Shown {
  /** the answer is about this system alone, so that figures need not name it */
  readonly isOne: boolean;
  readonly context: Context;
}

interface Fitting extends Shown {
  readonly system: System;
  readonly series: Series;
  readonly points: readonly Point[];
}

function spanOf(points: readonly Point[], context: Context): number {
  return yearsBetween(points.at(0)?.date ?? context.data.day, points.at(-1)?.date ?? context.data.day);
}

function seriesOf(system: System): Pick<Fitting, "series" | "points"> | undefined {
  const series = fittedSeries(system);
  if (series !== undefined) return { series, points: fittedPoints(series) };
  const input = system.listPrice?.input;
  return input && { series: input, points: mainPoints(input) };
}

function lineOf(fitting: Fitting): SystemTrend {
  const { slopePerYear, slopeInterval } = describeTrend(fitting.points, level);
  const { figures, sources } = driftOf(fitting, "log-linear", slopePerYear);
  const [main, ...rest] = figures;
  if (main === undefined || slopeInterval === undefined) return { figures, sources };
  const range = { level, low: Math.expm1(slopeInterval.low), high: Math.expm1(slopeInterval.high) };
  return { figures: [{ ...main, ranges: [range] }, ...rest], sources };
}

function driftOf(
  { system, series, points, isOne, context }: Fitting,
  method: MethodId,
  logPerYear: number,
): SystemTrend {
  const label = isOne
    ? context.words.answers.methods[method]
    : `${system.name[context.locale]}: ${context.words.answers.methods[method]}`;
  return {
    figures: figuresOfParts(rateParts(label, Math.expm1(logPerYear), { context }), {
      id: `trend:${system.id}:${method}`,
      group: "estimate",
      source: fitSourceId(system.id, method),
    }),
    sources: [fitSource({ system: system.id, series, points }, method, context)],
  };
}

function mergeTrends(trends: readonly SystemTrend[]): SystemTrend {
  return {
    figures: trends.flatMap(({ figures }) => figures),
    sources: trends.flatMap(({ sources }) => sources),
  };
}

/** Every published rate of a system; beside other systems, of its claims the first alone. */
export function publishedRates({ name, claims, rates }: System, { isOne, context }: Shown): Figure[] {
  const ofClaims = claims
    .slice(0, isOne ? claims.length : 1)
    .flatMap(({ id, by, made, from, to, ratePerYear, source }) => {
      const span = to === undefined ? `${from.year}` : `${from.year}-${to.year}`;
      const label = `${by} (${yearOf(made)}): ${name[context.locale]}, ${span}`;
      const parts = rateParts(label, ratePerYear, { kind: "claim", context });
      return figuresOfParts(parts, { id: `claim:${id}:rate`, group: "claim", source });
    });
  const ofRates = rates.flatMap(({ id, by, name: what, made, ratePerYear, source }) => {
    const label = `${by} (${yearOf(made)}): ${what[context.locale]}`;
    const parts = rateParts(label, ratePerYear, { kind: "claim", context });
    return figuresOfParts(parts, { id: `rate:${id}`, group: "claim", source });
  });
  return [...ofClaims, ...ofRates];
}
