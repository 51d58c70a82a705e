import { ForecastError } from "#lib/errors.ts";
import { dayNumber, yearsBetween } from "#lib/when/day-numbers.ts";
import { ensure, ensurePositive, positive } from "./finite.ts";
import { type Forecast, statedForecast } from "./forecast.ts";
import { logRateOfChange } from "./rates.ts";

/** Share of the peak that training reaches when nobody says: between the 30 and 50 % that large runs report. */
export const usualUtilisation = 0.4;

const secondsPerHour = 3600;

/** What a refusal calls an input. */
export const inputNames = {
  parameters: "The number of parameters",
  tokens: "The number of tokens",
  peak: "The peak in FLOP a second",
  speed: "The speed in tokens a second",
} as const;

/** What is to be computed: the FLOP themselves, or parameters and tokens of a dense model. */
export type Work = { readonly flop: number } | { readonly parameters: Trended; readonly tokens: Trended };

/** How fast a chip computes it: its peak and the share reached, or tokens a second as measured. */
export type Speed =
  | { readonly peakFlopPerSecond: Trended; readonly utilisation?: Trended }
  | { readonly tokensPerSecond: Trended };

export interface TrainingRun {
  readonly work: Work;
  readonly speed: Speed;
  readonly usdPerGpuHour: Trended;
}

/**
 * FLOP to train a dense transformer: 6 for each parameter and token.
 *
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 * @see Kaplan et al. (2020), Scaling laws for neural language models, arXiv 2001.08361, section 2.1
 */
export function trainingFlop(parameters: number, tokens: number): number {
  ensurePositive(parameters, inputNames.parameters);
  ensurePositive(tokens, inputNames.tokens);
  return positive(6 * parameters * tokens);
}

/**
 * GPU-hours of a computation at a share of the chip's peak.
 *
 * @param utilisation above 0, at most 1
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 */
export function gpuHours(flop: number, peakFlopPerSecond: number, utilisation = usualUtilisation): number {
  ensurePositive(flop, "The number of FLOP");
  ensurePositive(peakFlopPerSecond, inputNames.peak);
  ensure(utilisation > 0 && utilisation <= 1, "A utilisation lies above 0, up to 1.");
  return positive(flop / (utilisation * peakFlopPerSecond) / secondsPerHour);
}

/**
 * GPU-hours of a run whose speed was measured.
 *
 * @param tokensPerSecond of one GPU
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 */
export function measuredGpuHours(tokens: number, tokensPerSecond: number): number {
  ensurePositive(tokens, inputNames.tokens);
  ensurePositive(tokensPerSecond, inputNames.speed);
  return positive(tokens / tokensPerSecond / secondsPerHour);
}

/**
 * What a training run costs on a day, from its parts, each of which may follow a trend of its own. No interval.
 *
 * @throws {ForecastError} `parameter-out-of-range`, `date-not-valid`, `result-not-finite`
 */
export function forecastFromScratch(run: TrainingRun, date: string): Forecast {
  dayNumber(date);
  const { hours, inputs } = hoursOn(run, date);
  const usdPerGpuHour = valueOn(run.usdPerGpuHour, date, "The price of a GPU-hour");
  return statedForecast({
    method: "from-scratch",
    date,
    median: positive(hours * usdPerGpuHour),
    inputs: { ...inputs, gpuHours: hours, usdPerGpuHour },
    span: { from: date, to: date },
    asOf: date,
  });
}

function hoursOn(
  { work, speed }: TrainingRun,
  date: string,
): { hours: number; inputs: Record<string, number> } {
  if ("tokensPerSecond" in speed) {
    if (!("tokens" in work)) {
      throw new ForecastError("parameter-out-of-range", "A measured speed in tokens needs a number of them.");
    }
    const tokens = valueOn(work.tokens, date, inputNames.tokens);
    const tokensPerSecond = valueOn(speed.tokensPerSecond, date, inputNames.speed);
    return { hours: measuredGpuHours(tokens, tokensPerSecond), inputs: { tokens, tokensPerSecond } };
  }
  const { flop, inputs } = flopOn(work, date);
  const peakFlopPerSecond = valueOn(speed.peakFlopPerSecond, date, inputNames.peak);
  const utilisation = valueOn(speed.utilisation ?? { value: usualUtilisation }, date, "The utilisation");
  return {
    hours: gpuHours(flop, peakFlopPerSecond, utilisation),
    inputs: { ...inputs, flop, peakFlopPerSecond, utilisation },
  };
}

function flopOn(work: Work, date: string): { flop: number; inputs: Record<string, number> } {
  if ("flop" in work) return { flop: work.flop, inputs: {} };
  const parameters = valueOn(work.parameters, date, inputNames.parameters);
  const tokens = valueOn(work.tokens, date, inputNames.tokens);
  return { flop: trainingFlop(parameters, tokens), inputs: { parameters, tokens } };
}

/** A number that goes into an estimate, with the trend that it may follow. */
interface Trended {
  readonly value: number;
  /** how it moves: from the day it was read, by so much a year (a fraction above -1) */
  readonly trend?: { readonly from: string; readonly ratePerYear: number } | undefined;
}

/**
 * The number on a day: as it stands, or moved along its trend.
 *
 * @throws {ForecastError} `parameter-out-of-range`, `date-not-valid`, `result-not-finite`
 */
function valueOn({ value, trend }: Trended, date: string, name: string): number {
  ensurePositive(value, name);
  if (trend === undefined) return value;
  return positive(value * Math.exp(logRateOfChange(trend.ratePerYear) * yearsBetween(trend.from, date)));
}
