import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import type { Claim } from "#lib/catalogue/claim.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Point, Series } from "#lib/catalogue/series.ts";
import { claimInDays, claimInYears } from "#lib/forecast/index.ts";
import { yearOf } from "#lib/when/when.ts";

/**
 * The claims that speak of a year, each with what it starts from and its rate.
 *
 * A claim speaks of the years up to the last that its author printed; of later years it says nothing,
 * so its last value stands with its own year.
 */
export function claimFigures(claims: readonly Claim[], when: string, context: Context): Figure[] {
  const year = yearOf(when);
  return claimsAbout(claims, when).flatMap((claim) =>
    oneClaim(claim, Math.min(year, lastYear(claim)), context),
  );
}

/** Those that speak of the year of a date; where none does, those that reach farthest. */
export function claimsAbout(claims: readonly Claim[], when: string): readonly Claim[] {
  const year = yearOf(when);
  const reaching = claims.filter((claim) => claim.from.year <= year && lastYear(claim) >= year);
  if (reaching.length > 0) return reaching;
  const farthest = Math.max(...claims.map(lastYear));
  return claims.filter((claim) => lastYear(claim) === farthest);
}

/** A claim that names no end speaks of every later year. */
function lastYear(claim: Claim): number {
  return claim.lastYear ?? Number.POSITIVE_INFINITY;
}

function oneClaim(claim: Claim, year: number, context: Context): Figure[] {
  const { id, by, unit, from, to, ratePerYear, source } = claim;
  const isPrinted = to?.year === year;
  const computed = claimInYears(claim, String(year)).median;
  const main = `claim:${id}`;
  const common = { kind: "claim", group: "claim", source } as const;
  const value = isPrinted
    ? [
        {
          ...common,
          id: `${main}:printed`,
          label: context.words.answers.claims(by),
          value: to.value,
          unit,
          date: String(year),
        },
      ]
    : [];
  const explains = isPrinted ? { explains: `${main}:printed` } : {};
  return [
    ...value,
    {
      ...common,
      ...explains,
      id: main,
      label: isPrinted ? context.words.answers.claimComputed : context.words.answers.claims(by),
      value: computed,
      unit,
      date: String(year),
    },
    {
      ...common,
      id: `${main}:rate`,
      label: context.words.answers.claimRate,
      value: ratePerYear,
      unit: "fraction per year",
      explains: isPrinted ? `${main}:printed` : main,
    },
    {
      ...common,
      id: `${main}:from`,
      label: context.words.answers.claimStarts,
      value: from.value,
      unit,
      date: String(from.year),
      explains: isPrinted ? `${main}:printed` : main,
    },
  ];
}

/** A word where the claims that are shown end before the time asked about. */
export function warnOfClaimEnd(
  claims: readonly Figure[],
  when: string,
  context: Context,
): Answer["warnings"] {
  const isEnded = claims.some(
    ({ explains, date }) => explains === undefined && (date ?? when) < String(yearOf(when)),
  );
  return isEnded ? [{ code: "claim-ended", text: context.words.answers.claimEnded }] : [];
}

/** Published rates of change that name no level: claims to hold a forecast against. */
export function rateFigures({ rates }: Pick<System, "rates">, context: Context): Figure[] {
  return rates.map(({ id, by, name, made, ratePerYear, source }) => ({
    id: `rate:${id}`,
    label: `${by}: ${name[context.locale]}`,
    value: ratePerYear,
    unit: "fraction per year",
    kind: "claim",
    group: "claim",
    date: String(yearOf(made)),
    source,
  }));
}

/** What is only claimed is as old as the newest of the claims that are shown. */
export function asOfClaims({ claims }: Pick<System, "claims">, when: string): { readonly asOf?: string } {
  const asOf = claimsAbout(claims, when)
    .map(({ made }) => made)
    .sort()
    .at(-1);
  return asOf === undefined ? {} : { asOf };
}

/**
 * What was observed after a claim began, against what the claim's rate says of the same day.
 *
 * Only a claim whose first value has a day can be held against a day, and only the newest main point is shown.
 */
export function sinceFigures(
  claims: readonly Claim[],
  series: Series,
  main: readonly Point[],
  context: Context,
): Figure[] {
  const newest = main.at(-1);
  if (newest === undefined) return [];
  return claims
    .filter(({ from, to }) => from.date !== undefined && from.date < newest.date && isOpen(to, newest.date))
    .flatMap((claim) => oneComparison(claim, series, newest, context));
}

/** Whether a claim still speaks of a day: its last year is not before the day's. */
function isOpen(to: Claim["to"], day: string): boolean {
  return to === undefined || to.year > yearOf(day);
}

function oneComparison(claim: Claim, series: Series, point: Point, context: Context): Figure[] {
  const said = claimInDays(claim, point.date).median;
  const id = `since:${claim.id}`;
  const dated = { unit: series.unit, date: point.date } as const;
  const observedSource = point.source ?? series.source;
  return [
    {
      ...dated,
      id,
      label: context.words.answers.observedSince(point.label ?? series.name.en),
      value: point.value,
      kind: "observed",
      group: "since",
      source: observedSource,
    },
    {
      ...dated,
      id: `${id}:claim`,
      label: context.words.answers.claimThen(claim.by),
      value: said,
      kind: "claim",
      group: "since",
      explains: id,
      source: claim.source,
    },
    {
      id: `${id}:ratio`,
      label: context.words.answers.observedToClaim,
      value: point.value / said,
      unit: "×",
      kind: "computed",
      group: "since",
      explains: id,
      source: observedSource,
    },
  ];
}
