import type { Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import type { Text } from "#lib/catalogue/text.ts";
import { hoursPerMonth } from "#lib/catalogue/units.ts";
import { trainingFlop } from "#lib/forecast/index.ts";
import { ownRunTexts as texts } from "./own-run-texts.ts";
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
export function ownRun(slots: RunSlots, machines: Machines, dated: Dated): OwnRun | undefined {
  const run = runOf(slots, machines, dated);
  const multiple = sizeMismatch(slots);
  if (run === undefined || multiple === undefined) return run;
  return {
    figures: [...run.figures, computed("size-mismatch", texts.sizeMismatch, multiple, "×", dated)],
    sentences: [texts.sizeApart[dated.context.locale], ...run.sentences],
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
    return bothWays(slots, { machines, hours, work, flop }, dated);
  }
  if (hours !== undefined) return fromTime(machines, hours, dated);
  return work === undefined || flop === undefined
    ? undefined
    : fromWork(slots, { machines, work, flop }, dated);
}

interface Dated {
  readonly day: string;
  readonly context: Context;
}

interface Worked {
  readonly machines: Machines;
  readonly work: number;
  readonly flop: number;
}

function fromWork(
  { gpus, months }: RunSlots,
  { machines: { chip, usdPerGpuHour }, work, flop }: Worked,
  dated: Dated,
): OwnRun {
  return {
    figures: [
      cost("median", texts.cost, work * usdPerGpuHour, dated),
      computed("flop", texts.flop, flop, "FLOP", dated),
      computed("hours", texts.hours, work, `${chip?.name ?? "GPU"}-hours`, dated),
      ...(gpus === undefined
        ? []
        : [computed("months", texts.months, work / gpus / hoursPerMonth, "months", dated)]),
      ...(months === undefined
        ? []
        : [computed("gpus", texts.needed, work / months / hoursPerMonth, "GPUs", dated)]),
    ],
    sentences: [],
  };
}

function fromTime({ chip, usdPerGpuHour, utilisation }: Machines, hours: number, dated: Dated): OwnRun {
  return {
    figures: [
      cost("median", texts.cost, hours * usdPerGpuHour, dated),
      computed("hours", texts.hoursPaid, hours, `${chip?.name ?? "GPU"}-hours`, dated),
      ...(chip === undefined
        ? []
        : [computed("flop", texts.computed, flopIn(hours, chip, utilisation), "FLOP", dated)]),
    ],
    sentences: [],
  };
}

/** GPUs and time are what is paid for, so they head the answer; the computation is held against them. */
function bothWays(
  { mfu }: RunSlots,
  { machines, hours, work, flop }: Worked & { readonly hours: number },
  dated: Dated,
): OwnRun {
  const { chip, usdPerGpuHour } = machines;
  const share = chip === undefined ? 0 : shareReached(flop, hours, chip);
  const isApart = mfu !== undefined && Math.abs(work / hours - 1) > agreement;
  const { context } = dated;
  return {
    figures: [
      cost("median", texts.byTime, hours * usdPerGpuHour, dated),
      cost("work", texts.byWork, work * usdPerGpuHour, dated),
      computed("mismatch", texts.mismatch, work / hours, "×", dated),
      computed("flop", texts.flop, flop, "FLOP", dated),
      computed("hours", texts.hoursPaid, hours, `${chip?.name ?? "GPU"}-hours`, dated),
      computed("share", texts.implied, share, "fraction", dated),
    ],
    sentences: [
      ...(isApart ? [texts.overdetermined[context.locale]] : []),
      ...(share > 1 ? [texts.impossible[context.locale]] : []),
    ],
  };
}

function cost(id: string, label: Text, value: number, { day, context }: Dated): Figure {
  return {
    id,
    label: label[context.locale],
    value,
    unit: "USD",
    kind: "forecast",
    group: "headline",
    date: day,
    source: ownRunSource,
  };
}

function computed(id: string, label: Text, value: number, unit: string, { context }: Dated): Figure {
  return {
    id,
    label: label[context.locale],
    value,
    unit,
    kind: "computed",
    group: "estimate",
    source: ownRunSource,
  };
}
