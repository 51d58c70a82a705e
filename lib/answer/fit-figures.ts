import type { Point, Series } from "#lib/catalogue/series.ts";
import { fitMoore, fitNoChange } from "#lib/forecast/benchmarks.ts";
import { type DriftModel, forecastAt } from "#lib/forecast/drift-model.ts";
import type { Forecast } from "#lib/forecast/forecast.ts";
import type { Observation } from "#lib/forecast/observation.ts";
import { fitOwnDrift } from "#lib/forecast/own-drift.ts";
import { fitShrunkDrift } from "#lib/forecast/shrunk-drift.ts";
import type { Cited, Figure } from "./answer.ts";
import { fitSource, fitSourceId } from "./fit-source.ts";
import { trendFigures, trendMethod } from "./trend-figures.ts";
import type { Words } from "./words.ts";

/** A fitted forecast as figures, with the sources that stand for the fits. */
export interface FitFigures {
  readonly figures: readonly Figure[];
  readonly sources: readonly Cited[];
  readonly headline: Forecast;
  /** the model behind the headline */
  readonly model: DriftModel;
}

/** The methods that can be fitted to a series, by name; each needs so many points. */
const fits = {
  "shrunk-drift": { fit: (series: readonly Observation[]) => fitShrunkDrift(series), points: 1 },
  "own-drift": { fit: (series: readonly Observation[]) => fitOwnDrift(series), points: 2 },
  "no-change": { fit: (series: readonly Observation[]) => fitNoChange(series), points: 1 },
  moore: { fit: (series: readonly Observation[]) => fitMoore(series), points: 1 },
} as const;
export type FittedMethod = keyof typeof fits;

/** Whether a method is one that can be fitted to a series. */
export function isFitted(method: string): method is FittedMethod {
  return method in fits;
}

export interface FitOf {
  readonly system: string;
  /** the default method, which heads the answer */
  readonly method: FittedMethod;
  readonly series: Series;
  readonly points: readonly Point[];
  /** `YYYY-MM-DD`, not before the last point */
  readonly day: string;
}

/** The default forecast first, as `median`; beside it, by name, the other methods that apply and the benchmarks. */
export function fitFigures(fit: FitOf, words: Words): FitFigures {
  const { points, method } = fit;
  const model = fits[method].fit(points);
  const headline = forecastAt(model, fit.day);
  const others = Object.entries(fits)
    .filter(
      ([name, { points: needed }]) =>
        name !== method && isApplicable(name, fit.series) && points.length >= needed,
    )
    .map(([, { fit: fitted }]) => forecastAt(fitted(points), fit.day));
  return {
    headline,
    model,
    figures: [
      forecastFigure(fit, headline, { id: "median", label: words.median, group: "headline" }),
      ...trendFigures(fit, words),
      ...others.map((forecast) => otherFigure(fit, forecast, words)),
    ],
    sources: [trendMethod, ...[headline, ...others].map(({ method: id }) => id)].map((id) =>
      fitSource(fit, id, words),
    ),
  };
}

/**
 * Whether a method that is not the default has something to say of a series: the shrunk drift's prior is that of
 * training costs, for which it is the default; Moore's law makes a cost fall, and says nothing of what rises as
 * computing gets cheaper.
 */
function isApplicable(method: string, { unit }: Series): boolean {
  return method !== "shrunk-drift" && !(method === "moore" && unit.endsWith("per USD"));
}

function otherFigure(fit: FitOf, forecast: Forecast, words: Words): Figure {
  const { method } = forecast;
  const isBenchmark = method === "no-change" || method === "moore";
  return forecastFigure(fit, forecast, {
    id: `${isBenchmark ? "benchmark" : "method"}:${method}`,
    label: words.methods[method],
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
