import type { Figure } from "#lib/answer/answer.ts";
import type { Words } from "#lib/answer/words.ts";
import type { Claim } from "#lib/catalogue/claim.ts";
import type { Point, Series } from "#lib/catalogue/series.ts";
import { claimInDays } from "#lib/forecast/claim.ts";

/**
 * What was observed after a claim began, against what the claim's rate says of the same day.
 *
 * Only a claim whose first value has a day can be held against a day, and only the newest main point is shown.
 */
export function sinceFigures(
  claims: readonly Claim[],
  series: Series,
  main: readonly Point[],
  words: Words,
): Figure[] {
  const newest = main.at(-1);
  if (newest === undefined) return [];
  return claims
    .filter(({ from, to }) => from.date !== undefined && from.date < newest.date && isOpen(to, newest.date))
    .flatMap((claim) => oneComparison(claim, series, newest, words));
}

/** Whether a claim still speaks of a day: its last year is not before the day's. */
function isOpen(to: Claim["to"], day: string): boolean {
  return to === undefined || to.year > Number(day.slice(0, 4));
}

function oneComparison(claim: Claim, series: Series, point: Point, words: Words): Figure[] {
  const said = claimInDays(claim, point.date).median;
  const id = `since:${claim.id}`;
  const dated = { unit: series.unit, date: point.date } as const;
  const observedSource = point.source ?? series.source;
  return [
    {
      ...dated,
      id,
      label: words.observedSince(point.label ?? series.name.en),
      value: point.value,
      kind: "observed",
      group: "since",
      source: observedSource,
    },
    {
      ...dated,
      id: `${id}:claim`,
      label: words.claimThen(claim.by),
      value: said,
      kind: "claim",
      group: "since",
      explains: id,
      source: claim.source,
    },
    {
      id: `${id}:ratio`,
      label: words.observedToClaim,
      value: point.value / said,
      unit: "×",
      kind: "computed",
      group: "since",
      explains: id,
      source: observedSource,
    },
  ];
}
