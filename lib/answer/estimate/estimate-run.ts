import type { Assumption } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { getFitted } from "#lib/answer/parts/fitted-points.ts";
import type { Quantity } from "#lib/catalogue/schema.ts";
import { ForecastError } from "#lib/errors.ts";
import {
  forecastFromScratch,
  gpuHours,
  measuredGpuHours,
  type TrainingRun,
  trainingFlop,
  usualUtilisation,
} from "#lib/forecast/index.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";

/** The chip that a computation is costed on when nobody names one. */
export const usualChip = "h100";

/** A chip as it can be rented now. */
export interface CurrentChip {
  /** as people call it: H100 */
  readonly name: string;
  readonly peak: Quantity;
  /** its last known list price */
  readonly rent: { readonly usdPerGpuHour: number; readonly date: string; readonly source: string };
}

/**
 * A chip with its peak and its last known rent.
 *
 * @param chip its name, or the id of the system that holds its rent
 * @throws {ForecastError} `not-in-catalogue`
 */
export function currentChip(chip: string, context: Context): CurrentChip {
  const system = context.data.catalogue.find(chip);
  const peak = system?.quantities.find(({ unit }) => unit === "FLOP/s");
  if (system === undefined || peak === undefined) {
    throw new ForecastError("not-in-catalogue", `No rent of a chip called ${chip} is known.`);
  }
  const { value, date, source } = getFitted(system.id, context).last;
  return {
    name: system.id.replace(/-hour$/, "").toUpperCase(),
    peak,
    rent: { usdPerGpuHour: value, date, source },
  };
}

/** A number that goes into an estimate, and who chose it. */
export interface RunInput {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly origin: Assumption["origin"];
  /** id of a source; absent where the number is the asker's or follows from the others */
  readonly source?: string | undefined;
}

/** What is to be computed, and what is known of the machines; what is absent is taken as usual. */
export interface RunAsked {
  readonly work: readonly RunInput[];
  readonly flop: number;
  /** how fast one GPU was measured to do it, instead of a share of its peak */
  readonly measured?: Measured | undefined;
  readonly gpu?: string | undefined;
  readonly mfu?: number | undefined;
  readonly usdPerGpuHour?: number | undefined;
}

interface Measured {
  readonly parameters: number;
  readonly tokens: number;
  /** of one GPU */
  readonly tokensPerSecond: number;
  readonly source: string;
}

/** A training run and what it costs to rent the chips for it. */
export interface RunEstimate {
  readonly costUsd: number;
  readonly chip: CurrentChip;
  readonly inputs: readonly RunInput[];
}

/**
 * A training run costed from scratch: FLOP / (share × peak) in hours, or the hours that a measured speed gives, times
 * the rent.
 *
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`, `not-in-catalogue`,
 * `date-not-valid`
 */
export function estimateRun(asked: RunAsked, day: string, context: Context): RunEstimate {
  const chip = currentChip(asked.gpu ?? usualChip, context);
  const rent = asked.usdPerGpuHour ?? chip.rent.usdPerGpuHour;
  const { hours, inputs } = hoursOf(asked, chip, context);
  const run: TrainingRun = { ...speedOf(asked, chip), usdPerGpuHour: { value: rent } };
  return {
    costUsd: forecastFromScratch(run, day).median,
    chip,
    inputs: [
      ...asked.work,
      hours,
      {
        id: "rent",
        label: wordsInDetail(context.locale).estimate.run.rent,
        value: rent,
        unit: "USD per GPU-hour",
        origin: originOf(asked.usdPerGpuHour),
        ...(asked.usdPerGpuHour === undefined ? { source: chip.rent.source } : {}),
      },
      ...inputs,
    ],
  };
}

function originOf(given: unknown): RunInput["origin"] {
  return given === undefined ? "default" : "given";
}

function speedOf(
  { flop, measured, mfu = usualUtilisation }: RunAsked,
  { peak }: CurrentChip,
): Omit<TrainingRun, "usdPerGpuHour"> {
  if (measured === undefined) {
    return {
      work: { flop },
      speed: { peakFlopPerSecond: { value: peak.value }, utilisation: { value: mfu } },
    };
  }
  const { parameters, tokens, tokensPerSecond } = measured;
  return {
    work: { parameters: { value: parameters }, tokens: { value: tokens } },
    speed: { tokensPerSecond: { value: tokensPerSecond } },
  };
}

/** The hours that a run takes, and what they follow from beside the computation. */
function hoursOf(
  { flop, measured, mfu }: RunAsked,
  { name, peak }: CurrentChip,
  { locale }: Context,
): { readonly hours: RunInput; readonly inputs: readonly RunInput[] } {
  const hours = { id: "hours", unit: `${name}-hours`, origin: "default" } as const;
  if (measured !== undefined) {
    const { tokens, tokensPerSecond, source } = measured;
    const label = wordsInDetail(locale).estimate.run.measuredHours;
    return {
      hours: { ...hours, label, value: measuredGpuHours(tokens, tokensPerSecond), source },
      inputs: [],
    };
  }
  const utilisation = mfu ?? usualUtilisation;
  const label = wordsInDetail(locale).estimate.run.hours;
  return {
    hours: { ...hours, label, value: gpuHours(flop, peak.value, utilisation) },
    inputs: [
      {
        id: "utilisation",
        label: wordsInDetail(locale).estimate.run.utilisation,
        value: utilisation,
        unit: "fraction",
        origin: originOf(mfu),
      },
    ],
  };
}

/** Parameters and tokens as the work of a run. @throws {ForecastError} `parameter-out-of-range`, `result-not-finite` */
export function workOf(
  parameters: RunInput,
  tokens: RunInput,
  context: Context,
): Pick<RunAsked, "work" | "flop"> {
  const flop = trainingFlop(parameters.value, tokens.value);
  const computation: RunInput = { ...computationOf(flop, context), origin: "default" };
  return { work: [parameters, tokens, computation], flop };
}

/** The number of operations, as an input. */
export function computationOf(flop: number, { locale }: Context): Omit<RunInput, "origin"> {
  return { id: "flop", label: wordsInDetail(locale).estimate.run.computation, value: flop, unit: "FLOP" };
}
