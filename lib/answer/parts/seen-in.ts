import type { Figure } from "#lib/answer/answer.ts";
import type { Seen } from "#lib/answer/chart-data.ts";
import type { Point, Series } from "#lib/catalogue/series.ts";

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
