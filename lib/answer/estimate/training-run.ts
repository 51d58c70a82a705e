import type { Context } from "#lib/answer/context.ts";
import { hoursPerMonth } from "#lib/catalogue/units.ts";
import { gpuHours, trainingFlop, usualUtilisation } from "#lib/forecast/index.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { type CurrentChip, currentChip, usualChip } from "./estimate-run.ts";

/** What a question says of a training run of one's own. */
export type RunSlots = Pick<
  QueryOf<"estimate.custom">,
  "params" | "tokens" | "flop" | "gpus" | "gpu" | "months" | "mfu" | "usdPerGpuHour"
>;

const secondsPerHour = 3600;

/** The machines of a run, and who chose them. */
export interface Machines {
  /** absent where the question names a chip that the catalogue does not hold */
  readonly chip: CurrentChip | undefined;
  readonly utilisation: number;
  readonly usdPerGpuHour: number;
}

/** The computation of a run, when the question gives it whole. */
export function flopOf({ flop, params, tokens }: RunSlots): number | undefined {
  if (flop !== undefined) return flop;
  return params === undefined || tokens === undefined ? undefined : trainingFlop(params, tokens);
}

/** GPU-hours that the question names by GPUs and months. */
export function namedHours({ gpus, months }: RunSlots): number | undefined {
  return gpus === undefined || months === undefined ? undefined : gpus * months * hoursPerMonth;
}

/** GPU-hours that a computation takes on a chip. @throws {ForecastError} `parameter-out-of-range` */
export function hoursOf(flop: number, chip: CurrentChip, utilisation: number): number {
  return gpuHours(flop, chip.peak.value, utilisation);
}

/** The share of the chip's peak at which a computation fills so many GPU-hours. */
export function shareReached(flop: number, hours: number, chip: CurrentChip): number {
  return flop / (hours * secondsPerHour * chip.peak.value);
}

/** FLOP that so many GPU-hours compute. */
export function flopIn(hours: number, chip: CurrentChip, utilisation: number): number {
  return hours * secondsPerHour * chip.peak.value * utilisation;
}

/** The machines that are meant; `undefined` where neither a known chip nor a price is named. */
export function machinesOf(
  { gpu = usualChip, mfu, usdPerGpuHour }: RunSlots,
  context: Context,
): Machines | undefined {
  const chip = isKnownChip(gpu, context) ? currentChip(gpu, context) : undefined;
  const price = usdPerGpuHour ?? chip?.rent.usdPerGpuHour;
  if (price === undefined) return undefined;
  return { chip, utilisation: mfu ?? usualUtilisation, usdPerGpuHour: price };
}

function isKnownChip(gpu: string, { data }: Context): boolean {
  return data.catalogue.find(gpu)?.quantities.some(({ unit }) => unit === "FLOP/s") === true;
}
