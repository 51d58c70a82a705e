import type { Chart } from "#lib/answer/chart-data.ts";
import type { Claim } from "#lib/catalogue/claim.ts";
import { claimInYears } from "#lib/forecast/claim.ts";
import { rounded } from "./rounded.ts";

/**
 * A claim as its figures state it: its first value, each whole year by its rate, its last value as it was printed.
 *
 * A claim counts in whole years: each value stands with its year, which is drawn at its middle as a forecast for a year
 * is, so that the line is straight on a logarithmic axis. Where the author names the months of both ends, they stand
 * there, and the years between are counted from the first.
 *
 * @param when the date asked: a claim that reaches its year is drawn up to it
 */
export function claimLine(claim: Claim, when: string): Chart["claims"][number] {
  const { by, from, to } = claim;
  const last = lastDrawn(claim, Number(when.slice(0, "YYYY".length)));
  const end = to === undefined ? undefined : `${to.year}${monthOf(to)}`;
  const month = end?.includes("-") ? monthOf(from) : "";
  const years = Array.from({ length: last - from.year }, (_, at) => from.year + 1 + at);
  return {
    by,
    line: [
      [`${from.year}${month}`, rounded(from.value)],
      ...years.map((year): [string, number] =>
        to !== undefined && end !== undefined && year === to.year
          ? [end, rounded(to.value)]
          : [`${year}${month}`, rounded(claimInYears(claim, String(year)).median)],
      ),
    ],
  };
}

function lastDrawn({ from, lastYear }: Claim, asked: number): number {
  if (lastYear === undefined) return Math.max(asked, from.year);
  return asked > from.year ? Math.min(asked, lastYear) : lastYear;
}

/** `-09`; nothing where its author names only the year. */
function monthOf({ month }: Claim["from"]): string {
  return month === undefined ? "" : `-${String(month).padStart(2, "0")}`;
}
