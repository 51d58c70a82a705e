import type { Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { echoQuantity } from "#lib/answer/parts/echo-amount.ts";
import { estimateFigures } from "#lib/answer/parts/figure-parts.ts";
import { kindOf, type SystemPath, sourceIdOf } from "#lib/answer/parts/system-path.ts";
import { probabilityPast } from "#lib/forecast/index.ts";
import { targetDay, yearOfDay } from "#lib/when/days.ts";
import { isAfterEnd, isPast, type Passing } from "./threshold-claims.ts";
import { passesText, thresholdTexts } from "./threshold-words.ts";

/** The day of the median, with the days between which the threshold is passed. */
export function medianDay({
  path,
  threshold,
  crossing: { median, earliest, latest },
  context,
}: Passing): Figure[] {
  if (median === undefined) return [];
  const isClaim = path.claim !== undefined;
  if (isClaim && isAfterEnd(median, path.claim)) return [];
  const id = isClaim ? `claim:${path.claim.id}` : "median";
  const day = { unit: "day", kind: kindOf(path), group: "headline", source: sourceIdOf(path) } as const;
  const label = passesText(threshold, path.unit, context);
  const end = (part: "earliest" | "latest", date: string | undefined): Figure[] =>
    date === undefined
      ? []
      : [
          {
            ...day,
            id: `${id}:${part}`,
            label: thresholdTexts[part][context.locale],
            value: yearOfDay(date),
            date,
            explains: id,
            end: part,
          },
        ];
  return [
    { ...day, id, label: `${path.label} ${label}`, value: yearOfDay(median), date: median },
    ...end("earliest", earliest),
    ...end("latest", latest),
  ];
}

/** Since when a series that is past the threshold has been so: its first observation there. */
export function passedSince({ path, threshold, crossing, context }: Passing): Figure[] {
  const first = path.points.find(({ value }) => isPast(value, threshold));
  if (!crossing.already || path.isComputed === true || first === undefined) return [];
  return [
    {
      id: "since",
      label: thresholdTexts.since[threshold.op][context.locale],
      value: first.value,
      unit: path.unit,
      kind: "observed",
      group: "headline",
      date: first.date,
      source: first.source,
    },
  ];
}

/** How likely it is that the threshold is passed on a day. */
export function probabilityBy(
  { path, threshold, crossing, context }: Passing,
  by: string | undefined,
): Figure[] {
  const day = by === undefined ? undefined : targetDay(by);
  if (day === undefined || day < path.model.to) return [];
  const probability = probabilityPast(path.model, threshold, day);
  if (probability === undefined) return [];
  const texts = thresholdTexts[crossing.already ? "still" : "probability"];
  return [
    {
      id: "probability",
      label: `${texts[threshold.op][context.locale]} ${echoQuantity(threshold.value, path.unit, context)}`,
      value: probability,
      unit: "fraction",
      kind: "forecast",
      group: "headline",
      date: day,
      source: sourceIdOf(path),
    },
  ];
}

/** Where the path starts: the last observation, or what was computed from parts. */
export function lastKnown(path: SystemPath, context: Context): Figure[] {
  const { points, unit, isComputed, label } = path;
  const last = points.at(-1);
  const common = { unit, group: "estimate" } as const;
  if (isComputed === true) {
    const { startLog, to } = path.model;
    const value = Number(Math.exp(startLog).toPrecision(12));
    return [{ ...common, id: "present", label, value, kind: "forecast", date: to, source: sourceIdOf(path) }];
  }
  if (last === undefined) return [];
  const { value, date, source } = last;
  return [
    {
      ...common,
      id: "last",
      label: thresholdTexts.last[context.locale],
      value,
      kind: "observed",
      date,
      source,
    },
  ];
}

/** Of what is only computed again: the estimates that were past the threshold, each by its own cost method. */
export function estimatesPast({ path, threshold, crossing, context }: Passing): Figure[] {
  if (path.isComputed !== true || crossing.already || path.system.series.length === 0) return [];
  return estimateFigures(path.system, context).filter(
    ({ unit, value }) => unit === path.unit && isPast(value, threshold),
  );
}
