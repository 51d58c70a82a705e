import type { Figure } from "#lib/answer/answer.ts";
import { claimInYears, type ForecastWarning, forecastAt } from "#lib/forecast/index.ts";
import { targetDay } from "#lib/when/days.ts";
import { periodOf, yearOf } from "#lib/when/when.ts";
import { kindOf, type SystemPath, sourceIdOf } from "./system-path.ts";

/** What is known or believed of a system at a time. */
export interface Believed extends Pick<Figure, "value" | "unit" | "kind" | "source" | "ranges"> {
  readonly label: string;
  /** the day or year that the value is of */
  readonly date: string;
  readonly warnings: readonly ForecastWarning[];
}

/**
 * What a path says of a date: an observation where the date is not after the last one, a forecast or a claim else.
 *
 * An observation is the last of the period, or before it; a claim's last value stands with its own year.
 *
 * @returns `undefined` where the date is before all that is known
 */
export function evaluatePath(path: SystemPath, when: string): Believed | undefined {
  if (path.claim !== undefined) return evaluateClaim(path, path.claim, when);
  const day = targetDay(when);
  return day < path.model.to ? findObserved(path, periodOf(when).to) : forecastPath(path, day);
}

function forecastPath(path: SystemPath, day: string): Believed {
  const { median, intervals, warnings } = forecastAt(path.model, day);
  return {
    label: path.label,
    value: Number(median.toPrecision(12)),
    unit: path.unit,
    kind: kindOf(path),
    date: day,
    ...(intervals.length > 0 ? { ranges: [...intervals] } : {}),
    source: sourceIdOf(path),
    warnings,
  };
}

/** The last observation not after a day; `undefined` where there is none. */
export function findObserved(
  { points, unit, system, name, label }: SystemPath,
  day: string,
): Believed | undefined {
  const point = points.findLast(({ date }) => date <= day);
  if (point === undefined) return undefined;
  return {
    label: point.label ?? (system.listPrice === undefined ? name : label),
    value: point.value,
    unit,
    kind: "observed",
    date: point.date,
    source: point.source,
    warnings: [],
  };
}

function evaluateClaim(
  path: SystemPath,
  claim: NonNullable<SystemPath["claim"]>,
  when: string,
): Believed | undefined {
  const asked = yearOf(when);
  const year = Math.min(asked, claim.lastYear ?? asked);
  if (year < claim.from.year) return undefined;
  const isPrinted = year === claim.to?.year;
  return {
    label: path.label,
    value: isPrinted ? claim.to.value : claimInYears(claim, String(year)).median,
    unit: path.unit,
    kind: "claim",
    date: String(year),
    source: claim.source,
    warnings: ["no-interval"],
  };
}
