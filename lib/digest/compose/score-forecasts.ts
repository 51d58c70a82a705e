import type { Seen } from "#lib/answer/chart-data.ts";
import { trackRecord } from "#lib/answer/record/track-record.ts";
import { findSystem, getSource } from "#lib/catalogue/catalogue.ts";
import type { ScoredClaim } from "#lib/digest/digest.ts";
import type { Locale } from "#lib/words/locale.ts";
import type { ScoredForecast, Snapshot } from "./snapshot.ts";

/**
 * Our own forecasts held against what came: of each observation the earliest forecast that was made before its day, as
 * its snapshot kept it, on that very day.
 *
 * @param seen what was observed, those that the method is fitted to among it
 * @param earlier snapshots of the same system, in any order
 * @param unit of what was observed: a forecast in another one is not held against it
 */
export function scoreForecasts(
  seen: readonly Seen[],
  earlier: readonly Snapshot[],
  unit: string,
): ScoredForecast[] {
  const made = earlier.flatMap(({ madeOn, line, forecast }) =>
    madeOn === undefined || line === undefined || forecast?.unit !== unit ? [] : [{ madeOn, line }],
  );
  const oldestFirst = made.sort((a, b) => (a.madeOn < b.madeOn ? -1 : 1));
  return seen
    .filter(({ date, isFitted }) => isFitted && isDay(date))
    .flatMap(({ date, value: observed }) => {
      const first = oldestFirst
        .filter(({ madeOn }) => madeOn < date)
        .map(({ madeOn, line }) => ({ madeOn, forecast: valueOn(date, line) }))
        .find(({ forecast }) => forecast !== undefined);
      if (first?.forecast === undefined) return [];
      return [{ madeOn: first.madeOn, date, forecast: first.forecast, observed, unit }];
    });
}

/** The value of a line on a day, between two of its days at an even rate; none outside of it. */
function valueOn(day: string, { days, median }: NonNullable<Snapshot["line"]>): number | undefined {
  const after = days.findIndex((one) => one >= day);
  const [lastDay, nextDay] = [days[after - 1], days[after]];
  const [last, next] = [median[after - 1], median[after]];
  if (nextDay === day) return next;
  if (lastDay === undefined || nextDay === undefined || last === undefined || next === undefined)
    return undefined;
  const share = (Date.parse(day) - Date.parse(lastDay)) / (Date.parse(nextDay) - Date.parse(lastDay));
  return last * (next / last) ** share;
}

function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}

interface ScoredOptions {
  readonly isAbout: (one: { readonly system: string }) => boolean;
  readonly locale: Locale;
}

/** The dated claims that something observed since a day was held against; none where no day is known. */
export function scoreClaims(
  day: string | undefined,
  { isAbout, locale }: ScoredOptions,
): readonly ScoredClaim[] {
  if (day === undefined) return [];
  return trackRecord()
    .claims.filter((score) => score.date > day && isAbout(score))
    .map(({ system, claim, claimed, observed, date, source }) => {
      const found = findSystem(system);
      const { title, address } = getSource(source);
      const by = found?.claims.find(({ id }) => id === claim)?.by ?? claim;
      const { name, unit } = found ?? { name: { en: system, vi: system }, unit: "" };
      return { name: name[locale], by, claimed, observed, unit, date, source: { title, address } };
    });
}
