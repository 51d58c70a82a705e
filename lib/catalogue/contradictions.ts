import type { ContradictionMakers, ContradictionOf } from "./contradiction.ts";
import { claimCalled, pointCalled, quantityCalled, rateCalled } from "./entry-of.ts";
import type { ContradictionId } from "./schema.ts";

/** The two usual readings of Moore's law: transistors double in two years (Moore 1975), speed in 18 months (House). */
const mooreDoublingMonths = [24, 18] as const;

/**
 * The numbers that enter one contradiction, taken from where each stands in the catalogue.
 *
 * @throws {ForecastError} `not-in-catalogue`
 */
export function contradictionOf<I extends ContradictionId>(id: I): ContradictionOf<I> {
  return makers[id]();
}

const makers: ContradictionMakers = {
  "hardware-times-software": () => {
    const stated = claimCalled("gpt3", "ark-gpt3-2030");
    const hardware = claimCalled("hardware", "ark-hardware");
    const software = claimCalled("software", "ark-software");
    return {
      hardwareRatePerYear: hardware.ratePerYear,
      softwareRatePerYear: software.ratePerYear,
      statedRatePerYear: stated.ratePerYear,
      fromUsd: stated.from.value,
      fromYear: stated.from.year,
      toYear: stated.to?.year ?? stated.from.year,
      sources: sourcesOf(hardware, software, stated),
    };
  },
  "bigger-model-implies-gpt3": () => {
    const bigger = claimCalled("bigger", "ark-bigger-2030");
    const gpt3 = claimCalled("gpt3", "ark-gpt3-2030");
    const parameters = quantityCalled("bigger", "parameter-multiple");
    const tokens = quantityCalled("bigger", "token-multiple");
    const needed = quantityCalled("data", "ark-data-tokens");
    const trained = quantityCalled("gpt3-run", "tokens");
    return {
      parameterMultiple: parameters.value,
      tokenMultiple: tokens.value,
      biggerFromUsd: bigger.from.value,
      biggerToUsd: bigger.to?.value ?? bigger.from.value,
      gpt3FromUsd: gpt3.from.value,
      gpt3ToUsd: gpt3.to?.value ?? gpt3.from.value,
      gpt3Tokens: trained.value,
      tokensNeeded: needed.value,
      fromYear: bigger.from.year,
      toYear: bigger.to?.year ?? bigger.from.year,
      sources: sourcesOf(bigger, gpt3, parameters, tokens, needed, trained),
    };
  },
  "moore-two-readings": () => {
    const faster = quantityCalled("moore", "ark-faster-than-moore");
    const falls = rateCalled("moore", "ark-training-10x");
    return {
      timesFaster: faster.value,
      timesLessPerYear: falls.printed.value,
      doublingMonths: mooreDoublingMonths,
      sources: sourcesOf(faster, falls),
    };
  },
  "dollars-against-compute": () => {
    const dollars = rateCalled("moore", "ark-training-10x");
    const compute = rateCalled("efficiency", "openai-halving");
    return {
      timesLessPerYear: dollars.printed.value,
      halvingMonths: compute.printed.value,
      sources: sourcesOf(dollars, compute),
    };
  },
  "ark-forecast-of-resnet50": () => {
    const forecast = claimCalled("resnet50", "ark-resnet50-2020");
    const observed = pointCalled("resnet50", "dawnbench-imagenet", "last");
    return {
      forecastUsd: forecast.to?.value ?? forecast.from.value,
      forecastYear: forecast.to?.year ?? forecast.from.year,
      observed,
      sources: sourcesOf(forecast, observed),
    };
  },
  "ark-forecast-of-gpt3": () => {
    const forecast = claimCalled("gpt3", "ark-gpt3-earlier-2022");
    const observed = pointCalled("gpt3", "level", "MosaicML");
    return {
      forecastUsd: forecast.to?.value ?? forecast.from.value,
      forecastYear: forecast.to?.year ?? forecast.from.year,
      observed,
      sources: sourcesOf(forecast, observed),
    };
  },
  "list-price-recipe-level": () => {
    const listed = pointCalled("gpt3", "level", "ARK");
    const recipe = pointCalled("gpt3", "level", "MosaicML");
    const tokens = quantityCalled("gpt3-run", "tokens");
    const speed = quantityCalled("gpt3-run", "speed");
    const low = pointCalled("h100-hour", "others", "Lambda, PCIe");
    const high = pointCalled("h100-hour", "aws", "first");
    return {
      listPriceUsd: listed.value,
      otherRecipeUsd: recipe.value,
      tokens: tokens.value,
      tokensPerSecond: speed.value,
      gpus: quantityCalled("gpt3-run", "gpus").value,
      lowUsdPerGpuHour: low.value,
      highUsdPerGpuHour: high.value,
      sources: sourcesOf(listed, recipe, tokens, speed, low, high),
    };
  },
  "since-then-gpt3": () => {
    const claim = claimCalled("gpt3", "ark-gpt3-2030");
    const anchor = pointCalled("gpt3", "level", "MosaicML");
    const observed = pointCalled("gpt3", "level", "JetMoE");
    return {
      claimedRatePerYear: claim.ratePerYear,
      anchor,
      observed,
      sources: sourcesOf(claim, anchor, observed),
    };
  },
  "since-then-gpt2": () => {
    const claim = claimCalled("gpt3", "ark-gpt3-2030");
    const first = pointCalled("gpt2", "record", "first");
    const last = pointCalled("gpt2", "record", "last");
    return { claimedRatePerYear: claim.ratePerYear, first, last, sources: sourcesOf(claim, first, last) };
  },
  "since-then-hardware": () => {
    const claim = claimCalled("hardware", "ark-hardware");
    const first = pointCalled("v100-hour", "others", "AWS, 32 GB");
    const last = pointCalled("h100-hour", "aws", "last");
    const firstPeak = quantityCalled("v100-hour", "v100-peak");
    const lastPeak = quantityCalled("h100-hour", "h100-peak");
    return {
      claimedRatePerYear: claim.ratePerYear,
      first: { ...first, peakFlopPerSecond: firstPeak.value },
      last: { ...last, peakFlopPerSecond: lastPeak.value },
      sources: sourcesOf(claim, first, last, firstPeak, lastPeak),
    };
  },
  "since-then-efficiency": () => {
    const stated = rateCalled("efficiency", "openai-halving");
    const first = pointCalled("efficiency", "alexnet", "first");
    const last = pointCalled("efficiency", "alexnet", "last");
    return {
      statedHalvingMonths: stated.printed.value,
      first,
      last,
      sources: sourcesOf(stated, first, last),
    };
  },
};

function sourcesOf(...entries: readonly { readonly source: string }[]): readonly string[] {
  return [...new Set(entries.map(({ source }) => source))];
}
