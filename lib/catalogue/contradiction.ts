import type { ContradictionId } from "./schema.ts";

interface Cited {
  /** ids of the sources whose numbers enter */
  readonly sources: readonly string[];
}

interface Dated {
  readonly value: number;
  readonly date: string;
}

/**
 * The numbers that enter each contradiction between published claims, or between a claim and what happened.
 * What follows from them is computed and worded where answers are made.
 */
interface Contradictions {
  /** the factors compound to another total than the one stated */
  readonly "hardware-times-software": Cited & {
    readonly hardwareRatePerYear: number;
    readonly softwareRatePerYear: number;
    readonly statedRatePerYear: number;
    readonly fromUsd: number;
    readonly fromYear: number;
    readonly toYear: number;
  };
  /** divided by its multiples, the bigger model implies other costs of a GPT-3 run than those claimed */
  readonly "bigger-model-implies-gpt3": Cited & {
    readonly parameterMultiple: number;
    readonly tokenMultiple: number;
    readonly biggerFromUsd: number;
    readonly biggerToUsd: number;
    readonly gpt3FromUsd: number;
    readonly gpt3ToUsd: number;
    readonly gpt3Tokens: number;
    readonly tokensNeeded: number;
    readonly fromYear: number;
    readonly toYear: number;
  };
  /** a ratio of two-year factors against a ratio of logarithmic rates */
  readonly "moore-two-readings": Cited & {
    readonly timesFaster: number;
    readonly timesLessPerYear: number;
    readonly doublingMonths: readonly number[];
  };
  /** dollars on one benchmark against compute alone */
  readonly "dollars-against-compute": Cited & {
    readonly timesLessPerYear: number;
    readonly halvingMonths: number;
  };
  readonly "ark-forecast-of-resnet50": Cited & {
    readonly forecastUsd: number;
    readonly forecastYear: number;
    /** the lowest on record by then */
    readonly observed: Dated;
  };
  readonly "ark-forecast-of-gpt3": Cited & {
    readonly forecastUsd: number;
    readonly forecastYear: number;
    readonly observed: Dated;
  };
  /** a list price, another recipe of the same quality, and the same run measured on later hardware */
  readonly "list-price-recipe-level": Cited & {
    readonly listPriceUsd: number;
    readonly otherRecipeUsd: number;
    readonly tokens: number;
    readonly tokensPerSecond: number;
    readonly gpus: number;
    readonly lowUsdPerGpuHour: number;
    readonly highUsdPerGpuHour: number;
  };
  readonly "since-then-gpt3": Cited & {
    readonly claimedRatePerYear: number;
    readonly anchor: Dated;
    readonly observed: Dated;
  };
  readonly "since-then-gpt2": Cited & {
    readonly claimedRatePerYear: number;
    readonly first: Dated;
    readonly last: Dated;
  };
  /** the rent of a unit of computing, for one provider's chips of two generations */
  readonly "since-then-hardware": Cited & {
    readonly claimedRatePerYear: number;
    readonly first: Dated & { readonly peakFlopPerSecond: number };
    readonly last: Dated & { readonly peakFlopPerSecond: number };
  };
  readonly "since-then-efficiency": Cited & {
    readonly statedHalvingMonths: number;
    readonly first: Dated;
    readonly last: Dated;
  };
}
export type ContradictionOf<I extends ContradictionId> = Contradictions[I];

/** How each is put together. */
export type ContradictionMakers = { readonly [I in ContradictionId]: () => ContradictionOf<I> };
