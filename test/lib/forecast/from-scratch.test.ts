import { describe, expect, it } from "vitest";
import { impliedBaseCost, scaleModel, tokensOfWords, wordsOfTokens } from "#lib/forecast/bigger-model.ts";
import { dayStockRunsOut } from "#lib/forecast/data-stock.ts";
import {
  forecastFromScratch,
  gpuHours,
  measuredGpuHours,
  type TrainingRun,
  trainingFlop,
} from "#lib/forecast/from-scratch.ts";
import { costOfVolume } from "#lib/forecast/queries.ts";
import { refusal } from "./refusal.ts";

/** H100 SXM, dense BF16: NVIDIA's data sheet. A100: 312e12. */
const h100Peak = 989.4e12;
const hoursPerYear = 8760;

const gpt3Run: TrainingRun = {
  work: { parameters: { value: 175e9 }, tokens: { value: 300e9 } },
  speed: { peakFlopPerSecond: { value: h100Peak } },
  usdPerGpuHour: { value: 2.5 },
};

describe("training from scratch", () => {
  /** Brown et al. (2020), arXiv 2005.14165: 175 billion parameters, 300 billion tokens. */
  it("needs 6 FLOP for each parameter and token", () => {
    expect(trainingFlop(175e9, 300e9)).toBe(3.15e23);
    expect(trainingFlop(13e9, 1.4e12)).toBe(1.092e23);
  });

  it.each([
    ["GPT-3 on H100 at 40 %", 3.15e23, h100Peak, undefined, 221_094],
    ["13B on A100 at its peak", 1.092e23, 312e12, 1, 97_222],
    ["13B on A100 at 40 %", 1.092e23, 312e12, 0.4, 243_056],
  ])("takes %s so many GPU-hours", (_, flop, peak, utilisation, hours) => {
    expect(Math.round(gpuHours(flop, peak, utilisation))).toBe(hours);
  });

  /** Lambda Labs, "OpenAI's GPT-3 language model: a technical overview" (2020): 3.14e23 FLOP at 28 TFLOP/s, $1.50. */
  it("gives Lambda's 355 GPU-years and $4.6 million", () => {
    const run: TrainingRun = {
      work: { flop: 3.14e23 },
      speed: { peakFlopPerSecond: { value: 28e12 }, utilisation: { value: 1 } },
      usdPerGpuHour: { value: 1.5 },
    };
    const forecast = forecastFromScratch(run, "2020-06-03");
    expect((forecast.inputs.gpuHours ?? 0) / hoursPerYear).toBeCloseTo(355.6, 1);
    expect(Math.round(forecast.median)).toBe(4_672_619);
  });

  it("prices the GPT-3 run on H100 and says what went in", () => {
    const forecast = forecastFromScratch(gpt3Run, "2024-01-01");
    expect(forecast).toEqual({
      method: "from-scratch",
      date: "2024-01-01",
      median: expect.closeTo(552_734, -0.5),
      intervals: [],
      inputs: {
        parameters: 175e9,
        tokens: 300e9,
        flop: 3.15e23,
        peakFlopPerSecond: h100Peak,
        utilisation: 0.4,
        gpuHours: expect.closeTo(221_094, -0.5),
        usdPerGpuHour: 2.5,
      },
      points: 0,
      span: { from: "2024-01-01", to: "2024-01-01" },
      asOf: "2024-01-01",
      warnings: ["no-interval"],
    });
  });

  /** MLPerf Training 3.1: 345,645 tokens a second on 512 H100 are 123,441 GPU-hours for 300 billion tokens. */
  it("prices a run whose speed was measured", () => {
    const run: TrainingRun = {
      ...gpt3Run,
      speed: { tokensPerSecond: { value: 345_645 / 512 } },
      usdPerGpuHour: { value: 2.35 },
    };
    const forecast = forecastFromScratch(run, "2023-10-05");
    expect(forecast.inputs).toEqual({
      tokens: 300e9,
      tokensPerSecond: 345_645 / 512,
      gpuHours: expect.closeTo(123_441, -0.5),
      usdPerGpuHour: 2.35,
    });
    expect(forecast.median).toBeCloseTo(123_441.3 * 2.35, -1);
    expect(measuredGpuHours(7200, 2)).toBe(1);
  });

  it("lets each input follow a trend of its own", () => {
    const halving = (value: number) => ({ value, trend: { from: "2020-01-01", ratePerYear: -0.5 } });
    const run: TrainingRun = {
      work: { parameters: halving(175e9), tokens: halving(300e9) },
      speed: { peakFlopPerSecond: halving(h100Peak), utilisation: halving(0.8) },
      usdPerGpuHour: halving(2.5),
    };
    const { inputs } = forecastFromScratch(run, "2024-01-01");
    expect(inputs).toMatchObject({
      parameters: expect.closeTo(175e9 / 16, 0),
      tokens: expect.closeTo(300e9 / 16, 0),
      peakFlopPerSecond: expect.closeTo(h100Peak / 16, -2),
      utilisation: expect.closeTo(0.05, 12),
      usdPerGpuHour: expect.closeTo(2.5 / 16, 12),
    });
    const measured = forecastFromScratch({ ...run, speed: { tokensPerSecond: halving(1600) } }, "2024-01-01");
    expect(measured.inputs.tokensPerSecond).toBeCloseTo(100, 9);
  });

  it.each([
    ["no parameters", () => trainingFlop(0, 1), "parameter-out-of-range"],
    ["no tokens", () => trainingFlop(1, 0), "parameter-out-of-range"],
    ["more FLOP than a number holds", () => trainingFlop(1e200, 1e200), "result-not-finite"],
    ["no FLOP", () => gpuHours(0, 1e12), "parameter-out-of-range"],
    ["no peak", () => gpuHours(1e20, 0), "parameter-out-of-range"],
    ["no utilisation", () => gpuHours(1e20, 1e12, 0), "parameter-out-of-range"],
    ["more than all of the peak", () => gpuHours(1e20, 1e12, 1.01), "parameter-out-of-range"],
    ["hours too few for a number", () => gpuHours(1e-300, 1e300), "result-not-finite"],
    ["no measured tokens", () => measuredGpuHours(0, 1), "parameter-out-of-range"],
    ["no measured speed", () => measuredGpuHours(1, 0), "parameter-out-of-range"],
    ["measured hours beyond numbers", () => measuredGpuHours(1e300, 1e-300), "result-not-finite"],
    ["a day that is none", () => forecastFromScratch(gpt3Run, "2024"), "date-not-valid"],
    [
      "FLOP where the speed is in tokens",
      () =>
        forecastFromScratch(
          { ...gpt3Run, work: { flop: 1 }, speed: { tokensPerSecond: { value: 1 } } },
          "2024-01-01",
        ),
      "parameter-out-of-range",
    ],
    [
      "a price of 0",
      () => forecastFromScratch({ ...gpt3Run, usdPerGpuHour: { value: 0 } }, "2024-01-01"),
      "parameter-out-of-range",
    ],
    [
      "a cost beyond numbers",
      () => forecastFromScratch({ ...gpt3Run, usdPerGpuHour: { value: 1e307 } }, "2024-01-01"),
      "result-not-finite",
    ],
    [
      "a trend of −100 %",
      () =>
        forecastFromScratch(
          { ...gpt3Run, usdPerGpuHour: { value: 1, trend: { from: "2020-01-01", ratePerYear: -1 } } },
          "2024-01-01",
        ),
      "parameter-out-of-range",
    ],
    [
      "a trend that ends in nothing",
      () =>
        forecastFromScratch(
          { ...gpt3Run, usdPerGpuHour: { value: 1, trend: { from: "0001-01-01", ratePerYear: -0.9 } } },
          "2024-01-01",
        ),
      "result-not-finite",
    ],
  ] as const)("refuses %s", (_, compute, code) => {
    expect(compute).toThrow(refusal(code));
  });
});

/** ARK Invest, Big Ideas 2023: 57 times the parameters and 720 times the tokens of GPT-3. */
describe("a bigger model", () => {
  const multiples = { parameters: 57, tokens: 720 };

  it("has as many times the FLOP and the cost as the product of its multiples", () => {
    expect(scaleModel({ parameters: 175e9, tokens: 300e9, costUsd: 450_000 }, multiples)).toEqual({
      parameters: 57 * 175e9,
      tokens: 216e12,
      flop: expect.closeTo(6 * 57 * 175e9 * 216e12, -15),
      costUsd: 450_000 * 41_040,
      flopMultiple: 41_040,
      tokensPerParameter: expect.closeTo(21.654, 3),
      words: 162e12,
    });
  });

  it.each([
    [600_000, 14.62],
    [17e9, 414_230.02],
  ])("at $%d implies a first model of $%d", (cost, implied) => {
    expect(impliedBaseCost(cost, multiples)).toBeCloseTo(implied, 2);
  });

  it("turns words into tokens and back", () => {
    expect(tokensOfWords(162e12)).toBe(216e12);
    expect(wordsOfTokens(216e12)).toBe(162e12);
  });

  const base = { parameters: 1, tokens: 1, costUsd: 1 };
  it.each([
    ["no parameters", () => scaleModel({ ...base, parameters: 0 }, multiples), "parameter-out-of-range"],
    ["no tokens", () => scaleModel({ ...base, tokens: 0 }, multiples), "parameter-out-of-range"],
    ["no cost", () => scaleModel({ ...base, costUsd: 0 }, multiples), "parameter-out-of-range"],
    ["a multiple of 0", () => scaleModel(base, { parameters: 0, tokens: 1 }), "parameter-out-of-range"],
    [
      "no multiple of tokens",
      () => scaleModel(base, { parameters: 1, tokens: -1 }),
      "parameter-out-of-range",
    ],
    ["a cost beyond numbers", () => scaleModel({ ...base, costUsd: 1e308 }, multiples), "result-not-finite"],
    [
      "parameters beyond numbers",
      () => scaleModel({ ...base, parameters: 1e308 }, multiples),
      "result-not-finite",
    ],
    ["tokens beyond numbers", () => scaleModel({ ...base, tokens: 1e308 }, multiples), "result-not-finite"],
    [
      "multiples beyond numbers",
      () => impliedBaseCost(1, { parameters: 1e200, tokens: 1e200 }),
      "result-not-finite",
    ],
    ["an implied cost of nothing", () => impliedBaseCost(1e-320, multiples), "result-not-finite"],
    ["an implied cost of a gift", () => impliedBaseCost(0, multiples), "parameter-out-of-range"],
    ["no words", () => tokensOfWords(0), "parameter-out-of-range"],
    ["words beyond numbers", () => tokensOfWords(1.7e308), "result-not-finite"],
    ["less than no tokens", () => wordsOfTokens(-1), "parameter-out-of-range"],
  ] as const)("refuses %s", (_, compute, code) => {
    expect(compute).toThrow(refusal(code));
  });
});

/** ARK Invest, Big Ideas 2023: $0.01 a query in 2022, $650 a billion in 2030; Google answers 8.5 billion a day. */
describe(costOfVolume, () => {
  it("costs by the day and by the year of 365 days", () => {
    expect(costOfVolume(650, 1e9, 8.5e9)).toEqual({ perDay: 5525, perYear: 2_016_625 });
    expect(costOfVolume(0.01, 1, 8.5e9).perDay).toBe(85e6);
  });

  it.each([
    ["a price of 0", [0, 1, 1], "parameter-out-of-range"],
    ["a price for nothing", [1, 0, 1], "parameter-out-of-range"],
    ["no volume", [1, 1, 0], "parameter-out-of-range"],
    ["a volume beyond numbers", [1e300, 1e-3, 1e10], "result-not-finite"],
    ["a year beyond numbers", [1e308, 1, 1], "result-not-finite"],
  ] as const)("refuses %s", (_, [price, per, volume], code) => {
    expect(() => costOfVolume(price, per, volume)).toThrow(refusal(code));
  });
});

describe(dayStockRunsOut, () => {
  const demand = { value: 15e12, date: "2024-01-01", ratePerYear: 1 };

  it("is the first day on which a growing demand is as large as the stock", () => {
    // a doubling each year: 15e12 → 240e12 in exactly 4 years of 365.25 days
    expect(dayStockRunsOut(239.9e12, demand)).toBe("2028-01-01");
    expect(dayStockRunsOut(240.5e12, demand)).toBe("2028-01-03");
  });

  it("is the first day of a demand that is as large already", () => {
    expect(dayStockRunsOut(15e12, demand)).toBe("2024-01-01");
    expect(dayStockRunsOut(1e12, { ...demand, ratePerYear: -0.5 })).toBe("2024-01-01");
  });

  it.each([0, -0.2])("never comes when demand changes by %d a year", (ratePerYear) => {
    expect(dayStockRunsOut(300e12, { ...demand, ratePerYear })).toBeUndefined();
  });

  it.each([
    ["a stock of 0", () => dayStockRunsOut(0, demand), "parameter-out-of-range"],
    ["a demand of 0", () => dayStockRunsOut(1, { ...demand, value: 0 }), "parameter-out-of-range"],
    [
      "a fall of 100 %",
      () => dayStockRunsOut(3e14, { ...demand, ratePerYear: -1 }),
      "parameter-out-of-range",
    ],
    ["a day that is none", () => dayStockRunsOut(1e12, { ...demand, date: "2024" }), "date-not-valid"],
    [
      "a day beyond the calendar",
      () => dayStockRunsOut(3e14, { ...demand, ratePerYear: 1e-5 }),
      "date-not-valid",
    ],
    [
      "a day beyond numbers",
      () => dayStockRunsOut(3e14, { ...demand, ratePerYear: 1e-320 }),
      "result-not-finite",
    ],
  ] as const)("refuses %s", (_, compute, code) => {
    expect(compute).toThrow(refusal(code));
  });
});
