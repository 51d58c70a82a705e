import type { Figure } from "#lib/answer/answer.ts";
import type { Chart, Seen } from "#lib/answer/chart-data.ts";
import type { Claim } from "#lib/catalogue/claim.ts";
import {
  claimInYears,
  type DriftModel,
  deviateAt,
  farthestYears,
  locationAt,
  wholePeriods,
} from "#lib/forecast/index.ts";
import { dateOfDay, dayNumber, yearsOfDays } from "#lib/when/day-numbers.ts";
import { yearOf } from "#lib/when/when.ts";

/** A fitted model, drawn from its last observation to a day. */
interface ChartPath {
  readonly model: DriftModel;
  /** `YYYY-MM-DD`, not before the last observation */
  readonly to: string;
  /** which one it is, where there are several */
  readonly label?: string;
}

type Path = Chart["paths"][number];

const levels = [0.5, 0.8] as const;

/** Enough for a smooth edge: they stand closest where the range opens. */
const steps = 16;

/** A path as it is drawn: the model's median, and its intervals up to the horizon that it has any for. */
function pathLine({ model, to, label }: ChartPath): Path {
  const days = daysTo(model, to);
  const horizons = days.map((day) => wholePeriods(model, yearsOfDays(day)));
  const trusted = horizons.filter((years) => years <= farthestYears(model));
  const first = dayNumber(model.to);
  return {
    ...(label === undefined ? {} : { label }),
    days: days.map((day) => dateOfDay(first + day)),
    median: horizons.map((years) => roundForChart(Math.exp(locationAt(model, years)))),
    bands: trusted.length < 2 ? [] : bandsOf(model, trusted),
  };
}

/** The intervals at horizons in years; on the day of the last observation there is nothing to miss yet. */
function bandsOf(model: DriftModel, horizons: readonly number[]): Path["bands"] {
  const { errorAt } = model;
  if (errorAt === undefined) return [];
  const errors = horizons.map((years) => ({
    location: locationAt(model, years),
    ...(years > 0 ? errorAt(years) : { scale: 0, degreesOfFreedom: undefined }),
  }));
  return levels.map((level) => {
    const deviate = -deviateAt((1 - level) / 2, errors.at(-1)?.degreesOfFreedom);
    const edge = (side: number) =>
      errors.map(({ location, scale }) => roundForChart(Math.exp(location + side * scale * deviate)));
    return { level, low: edge(-1), high: edge(1) };
  });
}

/** Whole days after the last observation, each once, up to the last day. */
function daysTo(model: DriftModel, to: string): readonly number[] {
  const all = dayNumber(to) - dayNumber(model.to);
  return [...new Set(Array.from({ length: steps + 1 }, (_, at) => Math.round(all * (at / steps) ** 1.5)))];
}

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
    ...(threshold === undefined ? {} : { threshold: roundForChart(threshold) }),
    ...(asked === undefined ? {} : { asked }),
    seen: thin(seen).map((one) => ({ ...one, value: roundForChart(one.value) })),
    claims: claims.filter(({ unit }) => unit === said.unit).map((claim) => claimLine(claim, when)),
    paths: paths.map(pathLine),
    callOuts: figures.filter((figure) => isCalledOut(figure, said.unit)).map(callOut),
    ...dividerOf(paths),
  };
  return isDrawable(chart) ? { chart } : {};
}

/** The newest always stays. */
function thin(seen: readonly Seen[]): readonly Seen[] {
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

function callOut({ id, label, kind, date = "", value, ranges = [] }: Figure): Chart["callOuts"][number] {
  const range = ranges.find(({ level }) => level === 0.8);
  return {
    figure: id,
    label,
    kind,
    date,
    value: roundForChart(value),
    ...(range && {
      range: { level: range.level, low: roundForChart(range.low), high: roundForChart(range.high) },
    }),
  };
}

/** One day parts what was seen from what is forecast, where all paths start on it. */
function dividerOf(paths: readonly ChartPath[]): Pick<Chart, "divider"> {
  const [divider, ...others] = new Set(paths.map(({ model }) => model.to));
  return divider === undefined || others.length > 0 ? {} : { divider };
}

/** To six significant digits, as a chart holds its values: more cannot be seen, and would be kept for nothing. */
function roundForChart(value: number): number {
  return Number(value.toPrecision(6));
}

/**
 * A claim as its figures state it: its first value, each whole year by its rate, its last value as it was printed.
 *
 * A claim counts in whole years: each value stands with its year, which is drawn at its middle as a forecast for a year
 * is, so that the line is straight on a logarithmic axis. Where the author names the months of both ends, they stand
 * there, and the years between are counted from the first.
 *
 * @param when the date asked: a claim that reaches its year is drawn up to it
 */
function claimLine(claim: Claim, when: string): Chart["claims"][number] {
  const { by, from, to } = claim;
  const last = lastDrawn(claim, yearOf(when));
  const end = to === undefined ? undefined : `${to.year}${monthOf(to)}`;
  const month = end?.includes("-") ? monthOf(from) : "";
  const years = Array.from({ length: last - from.year }, (_, at) => from.year + 1 + at);
  return {
    by,
    line: [
      [`${from.year}${month}`, roundForChart(from.value)],
      ...years.map((year): [string, number] =>
        to !== undefined && end !== undefined && year === to.year
          ? [end, roundForChart(to.value)]
          : [`${year}${month}`, roundForChart(claimInYears(claim, String(year)).median)],
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
