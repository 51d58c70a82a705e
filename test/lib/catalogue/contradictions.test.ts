import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "#lib/catalogue/catalogue.ts";
import { contradictionOf } from "#lib/catalogue/contradictions.ts";
import { ContradictionId } from "#lib/catalogue/schema.ts";

const yearsBetween = (from: string, to: string) =>
  (Date.parse(to) - Date.parse(from)) / (365.25 * 86_400_000);

describe(contradictionOf, () => {
  it.each(ContradictionId.options)("%s concerns a system, and every source of its numbers is known", (id) => {
    expect(catalogue.systems.some(({ contradictions }) => contradictions.includes(id))).toBe(true);
    const { sources } = contradictionOf(id);
    expect(sources.map((source) => sourceOf(source).id)).toEqual(sources);
    expect(sources.length).toBeGreaterThan(0);
  });

  it("holds that 57 % and 47 % a year compound to 77.2 %, and to $3.27 in 2030 (ARK, Big Ideas 2023)", () => {
    const { hardwareRatePerYear, softwareRatePerYear, statedRatePerYear, fromUsd, fromYear, toYear } =
      contradictionOf("hardware-times-software");
    const factor = (1 + hardwareRatePerYear) * (1 + softwareRatePerYear);
    expect(1 - factor).toBeCloseTo(0.7721, 4);
    expect(fromUsd * factor ** (toYear - fromYear)).toBeCloseTo(3.274667, 5);
    expect(fromUsd * (1 + statedRatePerYear) ** (toYear - fromYear)).toBeCloseTo(29.5245, 4);
  });

  it("holds what the bigger model implies for GPT-3 (ARK, Big Ideas 2023)", () => {
    const { parameterMultiple, tokenMultiple, biggerFromUsd, biggerToUsd, gpt3Tokens, tokensNeeded } =
      contradictionOf("bigger-model-implies-gpt3");
    expect(parameterMultiple * tokenMultiple).toBe(41_040);
    expect(biggerToUsd / 41_040).toBeCloseTo(14.62, 2);
    expect(biggerFromUsd / 41_040).toBeCloseTo(414_230, 0);
    expect(tokenMultiple * gpt3Tokens).toBe(tokensNeeded);
  });

  it("holds both readings of 50 times faster than Moore's law", () => {
    const { timesFaster, timesLessPerYear, doublingMonths } = contradictionOf("moore-two-readings");
    const [twoYears = Number.NaN, eighteenMonths = Number.NaN] = doublingMonths;
    expect(timesLessPerYear ** 2 / 2).toBe(timesFaster);
    expect(Math.log2(timesLessPerYear) / (12 / twoYears)).toBeCloseTo(6.6, 1);
    expect(Math.log2(timesLessPerYear) / (12 / eighteenMonths)).toBeCloseTo(5, 1);
  });

  it("holds dollars that fall ten times a year beside compute that halves in 16 months", () => {
    expect(contradictionOf("dollars-against-compute")).toMatchObject({
      timesLessPerYear: 10,
      halvingMonths: 16,
    });
  });

  it("holds ARK's forecasts beside what came", () => {
    expect(contradictionOf("ark-forecast-of-resnet50")).toMatchObject({
      forecastUsd: 1,
      observed: { value: 7.4255 },
    });
    expect(contradictionOf("ark-forecast-of-gpt3")).toMatchObject({
      forecastUsd: 740_000,
      forecastYear: 2022,
      observed: { value: 450_000 },
    });
  });

  it("holds what the run of GPT-3 took on 512 H100 (MLPerf Training 3.1)", () => {
    const { tokens, tokensPerSecond, gpus, highUsdPerGpuHour, listPriceUsd } =
      contradictionOf("list-price-recipe-level");
    const gpuHours = (tokens / tokensPerSecond / 3600) * gpus;
    expect(gpuHours).toBeCloseTo(123_441, -1);
    expect(gpuHours * highUsdPerGpuHour).toBeCloseTo(1_517_100, -3);
    expect(listPriceUsd).toBe(4_600_000);
  });

  it("holds JetMoE's cost beside what 70 % a year says for its day", () => {
    const { claimedRatePerYear, anchor, observed } = contradictionOf("since-then-gpt3");
    const expected = anchor.value * (1 + claimedRatePerYear) ** yearsBetween(anchor.date, observed.date);
    expect(expected).toBeCloseTo(71_046, -1);
    expect(observed.value / expected - 1).toBeCloseTo(0.126, 3);
  });

  it("holds the fall of GPT-2-grade training by its end points", () => {
    const { first, last } = contradictionOf("since-then-gpt2");
    expect((last.value / first.value) ** (1 / yearsBetween(first.date, last.date)) - 1).toBeCloseTo(
      -0.628,
      3,
    );
  });

  it("holds a rent per operation that falls far less than 57 % a year", () => {
    const { claimedRatePerYear, first, last } = contradictionOf("since-then-hardware");
    const ratio = last.value / last.peakFlopPerSecond / (first.value / first.peakFlopPerSecond);
    const perYear = ratio ** (1 / yearsBetween(first.date, last.date)) - 1;
    expect(perYear).toBeCloseTo(-0.178, 3);
    expect(perYear).toBeGreaterThan(claimedRatePerYear);
  });

  it("holds OpenAI's own end points, which halve in 15.3 months", () => {
    const { first, last, statedHalvingMonths } = contradictionOf("since-then-efficiency");
    const halvings = Math.log2(first.value / last.value);
    expect((yearsBetween(first.date, last.date) * 12) / halvings).toBeCloseTo(15.3, 1);
    expect(statedHalvingMonths).toBe(16);
  });
});
