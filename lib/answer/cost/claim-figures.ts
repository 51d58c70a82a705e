import type { Figure } from "#lib/answer/answer.ts";
import type { Words } from "#lib/answer/words.ts";
import type { Claim } from "#lib/catalogue/claim.ts";
import { claimInYears } from "#lib/forecast/claim.ts";

/**
 * The claims that speak of a year, each with what it starts from and its rate.
 *
 * A claim speaks of the years up to the last that its author printed; of later years it says nothing,
 * so its last value stands with its own year.
 */
export function claimFigures(claims: readonly Claim[], when: string, words: Words): Figure[] {
  const year = Number(when.slice(0, 4));
  return claimsAbout(claims, when).flatMap((claim) =>
    oneClaim(claim, Math.min(year, lastYear(claim)), words),
  );
}

/** Those that speak of the year of a date; where none does, those that reach farthest. */
export function claimsAbout(claims: readonly Claim[], when: string): readonly Claim[] {
  const year = Number(when.slice(0, 4));
  const reaching = claims.filter((claim) => claim.from.year <= year && lastYear(claim) >= year);
  if (reaching.length > 0) return reaching;
  const farthest = Math.max(...claims.map(lastYear));
  return claims.filter((claim) => lastYear(claim) === farthest);
}

/** A claim that names no end speaks of every later year. */
function lastYear(claim: Claim): number {
  return claim.lastYear ?? Number.POSITIVE_INFINITY;
}

function oneClaim(claim: Claim, year: number, words: Words): Figure[] {
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
          label: words.claims(by),
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
      label: isPrinted ? words.claimComputed : words.claims(by),
      value: computed,
      unit,
      date: String(year),
    },
    {
      ...common,
      id: `${main}:rate`,
      label: words.claimRate,
      value: ratePerYear,
      unit: "fraction per year",
      explains: isPrinted ? `${main}:printed` : main,
    },
    {
      ...common,
      id: `${main}:from`,
      label: words.claimStarts,
      value: from.value,
      unit,
      date: String(from.year),
      explains: isPrinted ? `${main}:printed` : main,
    },
  ];
}
