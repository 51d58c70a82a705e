import type { Cited, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Point, Series } from "#lib/catalogue/series.ts";
import {
  type DriftModel,
  describeTrend,
  type Forecast,
  fitMoore,
  fitMooreGrowth,
  fitNoChange,
  fitOwnDrift,
  fitShrunkDrift,
  forecastAt,
  type MethodId,
  type Observation,
} from "#lib/forecast/index.ts";
import { type FittedData, fitSource, fitSourceId } from "./cite.ts";

/** How a quantity goes as computing gets cheaper: it falls, grows with what a dollar buys, or rises all the same. */
type Course = "falls" | "grows" | "rises";

/** Each dearest training run of its day computes more than the last, faster than computing gets cheaper. */
const rising = "frontier";

/** The course of a system's fitted series. */
export function courseOf({ id, unit }: Pick<System, "id" | "unit">): Course {
  if (id === rising) return "rises";
  return unit.endsWith("per USD") ? "grows" : "falls";
}

/** What Moore's law says of a series by its course; of what rises all the same it says nothing. */
export const mooreBy: Readonly<
  Record<Exclude<Course, "rises">, (series: readonly Observation[]) => DriftModel>
> = {
  falls: (series) => fitMoore(series),
  grows: (series) => fitMooreGrowth(series),
};

const trendMethod: MethodId = "log-linear";

/** A line through two points says nothing of itself. */
const fewestForTrend = 3;

/** How the series went so far, by least squares: it describes, and is not drawn on into the future. */
function trendFigures({ system, points }: Pick<FittedData, "system" | "points">, context: Context): Figure[] {
  if (points.length < fewestForTrend) return [];
  const { slopePerYear, slopeInterval } = describeTrend(points);
  return [
    {
      id: `method:${trendMethod}`,
      label: context.words.answers.methods[trendMethod],
      value: Math.expm1(slopePerYear),
      unit: "fraction per year",
      kind: "computed",
      group: "method",
      ...(slopeInterval && {
        ranges: [{ level: 0.95, low: Math.expm1(slopeInterval.low), high: Math.expm1(slopeInterval.high) }],
      }),
      source: fitSourceId(system, trendMethod),
    },
  ];
}

/** A fitted forecast as figures, with the sources that stand for the fits. */
export interface FitFigures {
  readonly figures: readonly Figure[];
  readonly sources: readonly Cited[];
  readonly headline: Forecast;
  /** the model behind the headline */
  readonly model: DriftModel;
}

/** The methods that can head an answer about a series, by name. */
const fits = {
  "shrunk-drift": (series: readonly Observation[]) => fitShrunkDrift(series),
  "own-drift": (series: readonly Observation[]) => fitOwnDrift(series),
  "no-change": (series: readonly Observation[]) => fitNoChange(series),
} as const;
export type FittedMethod = keyof typeof fits;

/** Whether a method is one that can be fitted to a series. */
export function isFitted(method: string): method is FittedMethod {
  return method in fits;
}

/** The methods that head an answer when they are asked for. */
export type HeadingMethod = FittedMethod | "moore";

/** Whether a method can head a series: a drift of its own needs two points, Moore's law a course that it speaks of. */
export function canHead(
  method: string,
  { system, series, points }: Pick<FitOf, "system" | "series" | "points">,
): method is HeadingMethod {
  if (method === "moore") return courseOf({ id: system, unit: series.unit }) !== "rises";
  return isFitted(method) && (method !== "own-drift" || points.length > 1);
}

/** A method fitted to points. @throws {ForecastError} `series-too-short` */
export function fitSeries(method: FittedMethod, points: readonly Point[]): DriftModel {
  return fits[method](points);
}

export interface FitOf {
  readonly system: string;
  /** the method that heads the answer */
  readonly method: HeadingMethod;
  /** the system's own, which stands beside it where another was asked for */
  readonly usual: FittedMethod;
  readonly series: Series;
  readonly points: readonly Point[];
  /** `YYYY-MM-DD`, not before the last point */
  readonly day: string;
}

/** The default forecast first, as `median`; beside it, by name, the other methods that apply and the benchmarks. */
export function fitFigures(fit: FitOf, context: Context): FitFigures {
  const { method, day } = fit;
  const model = headingModel(fit);
  const headline = forecastAt(model, day);
  const others = modelsBeside(fit).map((other) => forecastAt(other, day));
  return {
    headline,
    model,
    figures: [
      forecastFigure(fit, headline, {
        id: "median",
        label: method === "moore" ? context.words.answers.methods.moore : context.words.answers.median,
        group: "headline",
      }),
      ...trendFigures(fit, context),
      ...others.map((forecast) => otherFigure(fit, forecast, context)),
    ],
    sources: [trendMethod, ...[headline, ...others].map(({ method: id }) => id)].map((id) =>
      fitSource(fit, id, context),
    ),
  };
}

/**
 * What has something to say of a series beside its default: its own drift, which needs two points, and the
 * benchmarks. The shrunk drift has the prior of training costs, for which it is the default, and stands beside none.
 */
function modelsBeside(fit: FitOf): DriftModel[] {
  const { method, usual, points } = fit;
  return [
    ...(usual === "shrunk-drift" && method !== usual ? [fits[usual](points)] : []),
    ...(method !== "own-drift" && points.length > 1 ? [fitOwnDrift(points)] : []),
    ...(method === "no-change" ? [] : [fitNoChange(points)]),
    ...(method === "moore" ? [] : mooreOf(fit)),
  ];
}

function headingModel(fit: FitOf): DriftModel {
  const [moore] = fit.method === "moore" ? mooreOf(fit) : [];
  return moore ?? fits[fit.method === "moore" ? fit.usual : fit.method](fit.points);
}

/** What Moore's law says of a series; nothing of one that rises all the same. */
function mooreOf({ system, series, points }: FitOf): DriftModel[] {
  const course = courseOf({ id: system, unit: series.unit });
  return course === "rises" ? [] : [mooreBy[course](points)];
}

function otherFigure(fit: FitOf, forecast: Forecast, context: Context): Figure {
  const { method } = forecast;
  const isBenchmark = method === "no-change" || method === "moore";
  return forecastFigure(fit, forecast, {
    id: `${isBenchmark ? "benchmark" : "method"}:${method}`,
    label: context.words.answers.methods[method],
    group: isBenchmark ? "benchmark" : "method",
  });
}

function forecastFigure(
  { system, series, day }: FitOf,
  { method, median, intervals }: Forecast,
  named: Pick<Figure, "id" | "label" | "group">,
): Figure {
  return {
    ...named,
    value: roundOff(median),
    unit: series.unit,
    kind: "forecast",
    date: day,
    ...(intervals.length > 0 ? { ranges: [...intervals] } : {}),
    source: fitSourceId(system, method),
  };
}

/** Without the last digits, in which exp(ln v) differs from v. */
function roundOff(value: number): number {
  return Number(value.toPrecision(12));
}
