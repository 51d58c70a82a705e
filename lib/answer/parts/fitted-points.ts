import type { Figure } from "#lib/answer/answer.ts";
import type { Seen } from "#lib/answer/chart-data.ts";
import type { Context } from "#lib/answer/context.ts";
import { fittedSeries, mainPoints, type SourcedPoint } from "#lib/catalogue/catalogue.ts";
import type { Point, Series } from "#lib/catalogue/series.ts";
import { ForecastError } from "#lib/errors.ts";
import { keepRecord } from "#lib/forecast/index.ts";

/** The series of a system that methods are fitted to. */
export interface Fitted {
  readonly series: Series;
  /** as they are fitted, oldest first */
  readonly points: readonly Point[];
  readonly last: SourcedPoint;
}

/** The points of a series that a method is fitted to: of a record, only its new lows. */
export function fittedPoints(series: Series): readonly Point[] {
  const main = mainPoints(series);
  return series.kind === "record" ? keepRecord(main) : main;
}

/**
 * The fitted series of the system of a name.
 *
 * @throws {ForecastError} `not-in-catalogue` when there is no such system, or no series of it
 */
export function getFitted(name: string, { data }: Pick<Context, "data">): Fitted {
  const system = data.catalogue.find(name);
  const series = system && fittedSeries(system);
  const points = series === undefined ? [] : fittedPoints(series);
  const last = points.at(-1);
  if (series === undefined || last === undefined) {
    throw new ForecastError("not-in-catalogue", `No series of ${name} is known.`);
  }
  return { series, points, last: { ...last, source: last.source ?? series.source } };
}

/** Every point of a series as it is drawn, oldest first: those that a method is fitted to, and the others beside them. */
export function seenIn({ points }: Series, fitted: readonly Point[]): Seen[] {
  return points
    .map((point) => seenPoint(point, fitted.includes(point)))
    .sort((a, b) => a.date.localeCompare(b.date));
}

function seenPoint({ date, value, label }: Point, isFitted: boolean): Seen {
  return { date, value, ...(label === undefined ? {} : { label }), isFitted };
}

/** What figures say was seen, each by its own label, oldest first. */
export function seenFigures(figures: readonly Figure[]): Seen[] {
  return figures
    .flatMap(({ kind, date, value, label, explains }): Seen[] =>
      kind === "observed" && date !== undefined && explains === undefined
        ? [{ date, value, label, isFitted: true }]
        : [],
    )
    .sort((a, b) => a.date.localeCompare(b.date));
}
