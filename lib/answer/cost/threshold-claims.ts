import type { Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { echoQuantity } from "#lib/answer/parts/echo-amount.ts";
import type { SystemPath } from "#lib/answer/parts/system-path.ts";
import type { Claim } from "#lib/catalogue/claim.ts";
import { type Crossing, claimModel, crossingOf, type Threshold } from "#lib/forecast/index.ts";
import { yearsBetween } from "#lib/when/day-numbers.ts";
import { targetDay, yearOfDay } from "#lib/when/days.ts";
import { yearOf } from "#lib/when/when.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";

/** When the claims that speak of the future pass the threshold, beside the fit. */
export function claimDays({ path, threshold, context }: Passing): Figure[] {
  if (path.claim !== undefined) return [];
  return path.system.claims.flatMap((claim) => {
    const median = dayOfClaim(claim, threshold);
    if (median === undefined || isAfterEnd(median, claim)) return [];
    const figure: Figure = {
      id: `claim:${claim.id}`,
      label: `${context.words.answers.claims(claim.by)}: ${describePassing(threshold, path.unit, context)}`,
      value: yearOfDay(median),
      unit: "day",
      kind: "claim",
      group: "claim",
      date: median,
      source: claim.source,
    };
    return [figure];
  });
}

/** Where its last value is past the threshold, that is so on the day of it at the latest. */
function dayOfClaim(claim: Claim, threshold: Threshold): string | undefined {
  const { median } = crossingOf(claimModel(inDays(claim)), threshold);
  const end = claim.to?.date;
  if (end === undefined || median === undefined || !isPast(claim.to?.value ?? Number.NaN, threshold))
    return median;
  return median < end ? median : end;
}

/**
 * A claim that names the day of its end runs to it, whatever its rate in whole years. Every other counts in whole years,
 * from the middle of one to that of another, as its table and its line do.
 */
function inDays(claim: Claim): Claim {
  const { from, to } = claim;
  if (to?.date === undefined) return { ...claim, from: { ...from, date: undefined } };
  const years = yearsBetween(from.date ?? targetDay(String(from.year)), to.date);
  return { ...claim, ratePerYear: (to.value / from.value) ** (1 / years) - 1 };
}

/** A claim says nothing of days after the last year that its author printed. */
export function isAfterEnd(day: string, { lastYear }: Pick<Claim, "lastYear">): boolean {
  return lastYear !== undefined && yearOf(day) > lastYear;
}

/** A question about a threshold, as far as it has been worked out. */
export interface Passing {
  readonly path: SystemPath;
  readonly threshold: Threshold;
  readonly crossing: Crossing;
  readonly context: Context;
}

/** `is below $5,000 from` */
export function describePassing({ value, op }: Threshold, unit: string, context: Context): string {
  const { passes, from } = wordsInDetail(context.locale).cost.threshold;
  return `${passes[op]} ${echoQuantity(value, unit, context)} ${from}`;
}

/** Whether a value has reached a threshold from the side that is asked about. */
export function isPast(value: number, { value: limit, op }: Threshold): boolean {
  return op === "lt" ? value <= limit : value >= limit;
}
