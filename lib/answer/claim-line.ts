import type { Claim } from "#lib/catalogue/claim.ts";
import { claimInYears } from "#lib/forecast/claim.ts";
import type { Chart } from "./chart-data.ts";
import { rounded } from "./rounded.ts";

/**
 * A claim as its figures state it: its first value, each whole year by its rate, its last value as it was printed.
 *
 * Whole years are counted from the day or month of the first value, where one is known: the line is then straight
 * on a logarithmic axis, and says of any day what the rate says of it.
 *
 * @param when the date asked: a claim that reaches its year is drawn up to it
 */
export function claimLine(claim: Claim, when: string): Chart["claims"][number] {
  const { by, from, to } = claim;
  const last = lastDrawn(claim, Number(when.slice(0, "YYYY".length)));
  const start = startOf(from);
  const years = Array.from({ length: last - from.year }, (_, at) => String(from.year + 1 + at));
  return {
    by,
    line: [
      [start, rounded(from.value)],
      ...years.map((year): [string, number] =>
        to !== undefined && Number(year) === to.year
          ? [hasOwnDay(to) ? startOf(to) : inYear(start, year), rounded(to.value)]
          : [inYear(start, year), rounded(claimInYears(claim, year).median)],
      ),
    ],
  };
}

function lastDrawn({ from, lastYear }: Claim, asked: number): number {
  if (lastYear === undefined) return Math.max(asked, from.year);
  return asked > from.year ? Math.min(asked, lastYear) : lastYear;
}

type End = Claim["from"];

/** The day of a claim's end, or its month or year, as far as its author names them. */
function startOf({ year, month, date }: End): string {
  return date ?? (month === undefined ? String(year) : `${year}-${String(month).padStart(2, "0")}`);
}

function hasOwnDay({ month, date }: End): boolean {
  return month !== undefined || date !== undefined;
}

/** The same day or month of another year. */
function inYear(when: string, year: string): string {
  return year + when.slice("YYYY".length);
}
