import type { Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { hoursPerMonth } from "#lib/catalogue/units.ts";
import { trainingFlop } from "#lib/forecast/index.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";
import {
  flopIn,
  flopOf,
  hoursOf,
  type Machines,
  namedHours,
  type RunSlots,
  shareReached,
} from "./training-run.ts";

/** The source that the figures of an estimate name: the arithmetic itself. */
export const ownRunSource = "scratch:own";

/** What two ways of counting may differ by before it is said. */
const agreement = 0.02;

/** A run of one's own in figures, and what must be said of it. */
export interface OwnRun {
  readonly figures: readonly Figure[];
  readonly sentences: readonly string[];
}

/**
 * The cost of a run from its computation, from its GPUs and their time, or from both, which are then held against
 * each other.
 *
 * @returns `undefined` where the question gives neither
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 */
export function estimateOwnRun(slots: RunSlots, machines: Machines, dated: Dated): OwnRun | undefined {
  const words = wordsInDetail(dated.context.locale).estimate.ownRun;
  const run = runOf(slots, machines, dated);
  const multiple = sizeMismatch(slots);
  if (run === undefined || multiple === undefined) return run;
  return {
    figures: [...run.figures, showComputed("size-mismatch", words.sizeMismatch, multiple, "×")],
    sentences: [words.sizeApart, ...run.sentences],
  };
}

/** How many times the computation of the given size is the given one, where the two do not agree. */
function sizeMismatch({ params, tokens, flop }: RunSlots): number | undefined {
  if (params === undefined || tokens === undefined || flop === undefined) return undefined;
  const multiple = trainingFlop(params, tokens) / flop;
  return Math.abs(multiple - 1) > agreement ? multiple : undefined;
}

function runOf(slots: RunSlots, machines: Machines, dated: Dated): OwnRun | undefined {
  const flop = flopOf(slots);
  const hours = namedHours(slots);
  const { chip } = machines;
  const work =
    flop === undefined || chip === undefined ? undefined : hoursOf(flop, chip, machines.utilisation);
  if (hours !== undefined && work !== undefined && flop !== undefined) {
    return countBothWays(slots, { machines, hours, work, flop }, dated);
  }
  if (hours !== undefined) return countFromTime(machines, hours, dated);
  return work === undefined || flop === undefined
    ? undefined
    : countFromWork(slots, { machines, work, flop }, dated);
}

interface Dated {
  readonly day: string;
  readonly context: Context;
}

interface Work {
  readonly machines: Machines;
  readonly work: number;
  readonly flop: number;
}

function countFromWork(
  { gpus, months }: RunSlots,
  { machines: { chip, usdPerGpuHour }, work, flop }: Work,
  dated: Dated,
): OwnRun {
  const words = wordsInDetail(dated.context.locale).estimate.ownRun;
  return {
    figures: [
      showCost("median", words.cost, work * usdPerGpuHour, dated),
      showComputed("flop", words.flop, flop, "FLOP"),
      showComputed("hours", words.hours, work, `${chip?.name ?? "GPU"}-hours`),
      ...(gpus === undefined
        ? []
        : [showComputed("months", words.months, work / gpus / hoursPerMonth, "months")]),
      ...(months === undefined
        ? []
        : [showComputed("gpus", words.needed, work / months / hoursPerMonth, "GPUs")]),
    ],
    sentences: [],
  };
}

function countFromTime({ chip, usdPerGpuHour, utilisation }: Machines, hours: number, dated: Dated): OwnRun {
  const words = wordsInDetail(dated.context.locale).estimate.ownRun;
  return {
    figures: [
      showCost("median", words.cost, hours * usdPerGpuHour, dated),
      showComputed("hours", words.hoursPaid, hours, `${chip?.name ?? "GPU"}-hours`),
      ...(chip === undefined
        ? []
        : [showComputed("flop", words.computed, flopIn(hours, chip, utilisation), "FLOP")]),
    ],
    sentences: [],
  };
}

/** GPUs and time are what is paid for, so they head the answer; the computation is held against them. */
function countBothWays(
  { mfu }: RunSlots,
  { machines, hours, work, flop }: Work & { readonly hours: number },
  dated: Dated,
): OwnRun {
  const words = wordsInDetail(dated.context.locale).estimate.ownRun;
  const { chip, usdPerGpuHour } = machines;
  const share = chip === undefined ? 0 : shareReached(flop, hours, chip);
  const isApart = mfu !== undefined && Math.abs(work / hours - 1) > agreement;
  return {
    figures: [
      showCost("median", words.byTime, hours * usdPerGpuHour, dated),
      showCost("work", words.byWork, work * usdPerGpuHour, dated),
      showComputed("mismatch", words.mismatch, work / hours, "×"),
      showComputed("flop", words.flop, flop, "FLOP"),
      showComputed("hours", words.hoursPaid, hours, `${chip?.name ?? "GPU"}-hours`),
      showComputed("share", words.implied, share, "fraction"),
    ],
    sentences: [...(isApart ? [words.overdetermined] : []), ...(share > 1 ? [words.impossible] : [])],
  };
}

function showCost(id: string, label: string, value: number, { day }: Dated): Figure {
  return {
    id,
    label,
    value,
    unit: "USD",
    kind: "forecast",
    group: "headline",
    date: day,
    source: ownRunSource,
  };
}

function showComputed(id: string, label: string, value: number, unit: string): Figure {
  return {
    id,
    label,
    value,
    unit,
    kind: "computed",
    group: "estimate",
    source: ownRunSource,
  };
}
