import type { Figure } from "#lib/answer/answer.ts";
import type { Chart, Seen } from "#lib/answer/chart-data.ts";
import type { Claim } from "#lib/catalogue/claim.ts";
import { type ChartPath, pathLine } from "./chart-path.ts";
import { claimLine } from "./claim-line.ts";
import { rounded } from "./rounded.ts";

/** What an answer has to show; what it leaves out is not there. All of it has one unit. */
export interface ChartParts extends Pick<Chart, "title" | "unit"> {
  readonly method?: string | undefined;
  readonly seen?: readonly Seen[];
  readonly claims?: readonly Claim[];
  readonly paths?: readonly ChartPath[];
  /** the answer's figures: those that head it or state a claim are called out */
  readonly figures: readonly Figure[];
  /** the date asked: claims that reach its year are drawn up to it */
  readonly when: string;
  /** a value whose passing is asked about */
  readonly threshold?: number | undefined;
  /** the day that it stands for, where nothing is said of it */
  readonly asked?: string | undefined;
}

/** As many observations as a reader can tell apart; of more, every second or third is left. */
const mostSeen = 90;

/** The chart of an answer; none where there is neither a line nor a second value to draw. */
export function chartOf({ seen = [], claims = [], paths = [], figures, when, ...said }: ChartParts): {
  readonly chart?: Chart;
} {
  const { method, threshold, asked, ...named } = said;
  const chart: Chart = {
    ...named,
    ...(method === undefined ? {} : { method }),
    ...(threshold === undefined ? {} : { threshold: rounded(threshold) }),
    ...(asked === undefined ? {} : { asked }),
    seen: thinned(seen).map((one) => ({ ...one, value: rounded(one.value) })),
    claims: claims.filter(({ unit }) => unit === said.unit).map((claim) => claimLine(claim, when)),
    paths: paths.map(pathLine),
    callOuts: figures.filter((figure) => isCalledOut(figure, said.unit)).map(calledOut),
    ...dividerOf(paths),
  };
  return isDrawable(chart) ? { chart } : {};
}

/** The newest always stays. */
function thinned(seen: readonly Seen[]): readonly Seen[] {
  const every = Math.ceil(seen.length / mostSeen);
  return seen.filter((_, at) => (seen.length - 1 - at) % every === 0);
}

function isDrawable({ claims, paths, seen, callOuts }: Chart): boolean {
  return claims.length + paths.length > 0 || seen.length + callOuts.length > 1;
}

/** The figures that the other ones explain: the headline, and what was claimed. */
function isCalledOut({ group, unit, explains, date }: Figure, chartUnit: string): boolean {
  return (
    (group === "headline" || group === "claim") &&
    unit === chartUnit &&
    explains === undefined &&
    date !== undefined
  );
}

function calledOut({ id, label, kind, date = "", value, ranges = [] }: Figure): Chart["callOuts"][number] {
  const range = ranges.find(({ level }) => level === 0.8);
  return {
    figure: id,
    label,
    kind,
    date,
    value: rounded(value),
    ...(range && { range: { level: range.level, low: rounded(range.low), high: rounded(range.high) } }),
  };
}

/** One day parts what was seen from what is forecast, where all paths start on it. */
function dividerOf(paths: readonly ChartPath[]): Pick<Chart, "divider"> {
  const [divider, ...others] = new Set(paths.map(({ model }) => model.to));
  return divider === undefined || others.length > 0 ? {} : { divider };
}
