import type { Chart } from "#lib/answer/chart-data.ts";
import { dateOfDay, dayNumber, yearsOfDays } from "#lib/forecast/dates.ts";
import { type DriftModel, farthestYears, locationAt, wholePeriods } from "#lib/forecast/drift-model.ts";
import { deviateAt } from "#lib/forecast/log-prediction.ts";
import { rounded } from "./rounded.ts";

/** A fitted model, drawn from its last observation to a day. */
export interface ChartPath {
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
export function pathLine({ model, to, label }: ChartPath): Path {
  const days = daysTo(model, to);
  const horizons = days.map((day) => wholePeriods(model, yearsOfDays(day)));
  const trusted = horizons.filter((years) => years <= farthestYears(model));
  const first = dayNumber(model.to);
  return {
    ...(label === undefined ? {} : { label }),
    days: days.map((day) => dateOfDay(first + day)),
    median: horizons.map((years) => rounded(Math.exp(locationAt(model, years)))),
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
      errors.map(({ location, scale }) => rounded(Math.exp(location + side * scale * deviate)));
    return { level, low: edge(-1), high: edge(1) };
  });
}

/** Whole days after the last observation, each once, up to the last day. */
function daysTo(model: DriftModel, to: string): readonly number[] {
  const all = dayNumber(to) - dayNumber(model.to);
  return [...new Set(Array.from({ length: steps + 1 }, (_, at) => Math.round(all * (at / steps) ** 1.5)))];
}
