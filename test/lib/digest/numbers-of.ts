import type { Digest } from "#lib/digest/digest.ts";
import { formatApart } from "#lib/format/format-apart.ts";
import { formatDate } from "#lib/format/format-date.ts";
import { formatValue } from "#lib/format/format-value.ts";

/** The numbers in a text, as they are written. */
export function numbersIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

/** Every number that a digest holds or that follows from two of its numbers, as texts. */
export function numbersOf({
  movers,
  headline,
  milestone,
  scored,
  ownForecasts = [],
  locale,
  ...rest
}: Digest): string[] {
  const show = (value: number, of: string) => formatValue(value, of, locale);
  const change = (before: number, now: number) => show(Math.abs(now / before - 1), "fraction");
  const ofMovers = movers.flatMap(({ before, now, unit: of }) => [
    ...formatApart([before, now], of, locale),
    change(before, now),
  ]);
  const { value = 0, before = 0, unit: of = "", range, date = "" } = headline ?? {};
  const ofHeadline = [
    ...formatApart([value, before], of, locale),
    change(before, value),
    formatDate(date, locale),
  ];
  const { threshold = 0, median = "", earliest = "", latest = "" } = milestone ?? {};
  const ofScored = scored.flatMap((one) => [
    show(one.claimed, one.unit),
    show(one.observed, one.unit),
    formatDate(one.date, locale),
    one.name,
  ]);
  const ofOwn = ownForecasts.flatMap(({ forecast, observed, unit: own, ...one }) => [
    show(forecast, own),
    show(observed, own),
    show(Math.max(forecast / observed, observed / forecast), ""),
    ...[one.madeOn, one.date].map((day) => formatDate(day, locale)),
  ]);
  return [
    ...ofOwn,
    ...ofMovers,
    ...ofHeadline,
    ...[range?.low, range?.high].map((one) => show(one ?? 0, of)),
    show(range?.level ?? 0, "fraction"),
    show(threshold, of),
    ...[median, earliest, latest].map((day) => day.slice(0, 4)),
    ...ofScored,
    formatDate(rest.asOf, locale),
    formatDate(rest.since ?? "", locale),
    rest.dataVersion,
    rest.methodVersion,
    String(rest.otherMoves),
    String(movers.length + rest.otherMoves),
    ...movers.map((_, at) => String(at + 1)),
    ...movers.map(({ name }) => name),
    ...rest.about,
    ...rest.claims,
  ];
}
