import type { Text } from "#lib/catalogue/schema-parts.ts";
import { forecastFromScratch, gpuHours, trainingFlop, usualUtilisation } from "#lib/forecast/from-scratch.ts";
import type { Assumption, Figure, Locale } from "./answer.ts";
import { type CurrentChip, currentChip, usualChip } from "./current-chip.ts";

/** A number that goes into an estimate, and who chose it. */
export interface RunInput {
  readonly id: string;
  readonly label: Text;
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
  readonly gpu?: string | undefined;
  readonly mfu?: number | undefined;
  readonly usdPerGpuHour?: number | undefined;
}

/** A training run and what it costs to rent the chips for it. */
export interface RunEstimate {
  readonly costUsd: number;
  readonly chip: CurrentChip;
  readonly inputs: readonly RunInput[];
}

/**
 * A training run costed from scratch: FLOP / (share × peak) in hours, times the rent.
 *
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`, `not-in-catalogue`,
 * `date-not-valid`
 */
export function estimateRun(
  { work, flop, gpu = usualChip, mfu, usdPerGpuHour }: RunAsked,
  day: string,
): RunEstimate {
  const chip = currentChip(gpu);
  const utilisation = mfu ?? usualUtilisation;
  const rent = usdPerGpuHour ?? chip.rent.usdPerGpuHour;
  const speed = { peakFlopPerSecond: { value: chip.peak.value }, utilisation: { value: utilisation } };
  const run = { work: { flop }, speed, usdPerGpuHour: { value: rent } };
  const origin = (given: unknown) => (given === undefined ? "default" : "given");
  return {
    costUsd: forecastFromScratch(run, day).median,
    chip,
    inputs: [
      ...work,
      {
        id: "hours",
        label: { en: "taking", vi: "cần" },
        value: gpuHours(flop, chip.peak.value, utilisation),
        unit: `${chip.name}-hours`,
        origin: "default",
      },
      {
        id: "rent",
        label: { en: "rented at", vi: "giá thuê" },
        value: rent,
        unit: "USD per GPU-hour",
        origin: origin(usdPerGpuHour),
        ...(usdPerGpuHour === undefined ? { source: chip.rent.source } : {}),
      },
      {
        id: "utilisation",
        label: { en: "share of the peak reached", vi: "tỷ lệ so với tốc độ đỉnh" },
        value: utilisation,
        unit: "fraction",
        origin: origin(mfu),
      },
    ],
  };
}

/** Parameters and tokens as the work of a run. @throws {ForecastError} `parameter-out-of-range`, `result-not-finite` */
export function workOf(parameters: RunInput, tokens: RunInput): Pick<RunAsked, "work" | "flop"> {
  const flop = trainingFlop(parameters.value, tokens.value);
  const computation: RunInput = { ...computationOf(flop), origin: "default" };
  return { work: [parameters, tokens, computation], flop };
}

/** The number of operations, as an input. */
export function computationOf(flop: number): Omit<RunInput, "origin"> {
  return { id: "flop", label: { en: "computation", vi: "khối lượng tính toán" }, value: flop, unit: "FLOP" };
}

/** The inputs as figures that explain a main one. @param source for what has no source of its own */
export function inputFigures(
  inputs: readonly RunInput[],
  {
    explains,
    source,
    locale,
  }: { readonly explains: string; readonly source: string; readonly locale: Locale },
): Figure[] {
  return inputs.map((input) => ({
    id: `${explains}:${input.id}`,
    label: input.label[locale],
    value: input.value,
    unit: input.unit,
    kind: "computed",
    group: "headline",
    explains,
    source: input.source ?? source,
  }));
}

/** The inputs as assumptions, each given or default. */
export function inputAssumptions(inputs: readonly RunInput[], locale: Locale): Assumption[] {
  return inputs.map(({ id, label, value, unit, origin }) => ({
    id,
    label: label[locale],
    value,
    unit,
    origin,
  }));
}
