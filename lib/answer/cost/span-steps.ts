import { endOf, monthNumber, monthsOf, type Period, periodOf, startOf } from "#lib/when/when.ts";

/** As many rows as a reader takes in. */
const mostSteps = 30;
const grains = [1, 3, 12] as const;
type Grain = (typeof grains)[number];

/**
 * The dates at which a span is shown: its years, or its quarters or months where it is given in these.
 *
 * One year is shown by its quarters, less than a year by its months. What would be too many rows is shown in longer
 * steps, the last of the span among them.
 */
export function stepsOf(when: string): readonly string[] {
  const period = periodOf(when);
  if (period.from === period.to) return [when];
  const fitting = grains
    .filter((grain) => grain >= grainOf(when))
    .map((grain) => stepsBy(grain, period))
    .find(({ length }) => length <= mostSteps);
  return fitting ?? thin(stepsBy(12, period));
}

function grainOf(when: string): Grain {
  const ends = [startOf(when), endOf(when)];
  const months = Math.min(...ends.map(monthsOf));
  if (!when.includes("..")) return months === 12 ? 3 : 1;
  if (months === 12) return 12;
  return months >= 3 ? 3 : 1;
}

function stepsBy(grain: Grain, { from, to }: Period): readonly string[] {
  const first = Math.floor(monthNumber(from) / grain);
  const last = Math.floor(monthNumber(to) / grain);
  return Array.from({ length: last - first + 1 }, (_, at) => nameStep(grain, first + at));
}

function nameStep(grain: Grain, number: number): string {
  const month = number * grain;
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  if (grain === 12) return year;
  const rest = month % 12;
  return grain === 3 ? `${year}-Q${rest / 3 + 1}` : `${year}-${String(rest + 1).padStart(2, "0")}`;
}

function thin(steps: readonly string[]): readonly string[] {
  const every = Math.ceil(steps.length / mostSteps);
  return steps.filter((_, at) => (steps.length - 1 - at) % every === 0);
}
