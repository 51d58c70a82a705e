import { describe, expect, it } from "vitest";
import {
  forecastFromScratch,
  gpuHours,
  measuredGpuHours,
  type TrainingRun,
  trainingFlop,
} from "#lib/forecast/from-scratch.ts";
import { refusal } from "./refusal.ts";

/** NVIDIA data sheet, H100 SXM, dense BF16. */
const h100Peak = 989.4e12;

/** GPT-3 (Brown et al. 2020, arXiv 2005.14165) at $2.50 an hour. */
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
    expect((forecast.inputs.gpuHours ?? 0) / 8760).toBeCloseTo(355.6, 1);
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
});

describe("training from scratch", () => {
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

  const none = { value: 0 };
  it.each([
    ["parameters", { work: { parameters: none, tokens: { value: 1 } } }],
    ["tokens", { work: { parameters: { value: 1 }, tokens: none } }],
    ["peak", { speed: { peakFlopPerSecond: none } }],
    ["utilisation", { speed: { peakFlopPerSecond: { value: 1e12 }, utilisation: none } }],
    ["speed in tokens", { speed: { tokensPerSecond: none } }],
    ["price", { usdPerGpuHour: none }],
    [
      "number of tokens",
      { work: { parameters: none, tokens: none }, speed: { tokensPerSecond: { value: 1 } } },
    ],
  ] as const)("says that it is the %s that cannot be 0", (words, part) => {
    expect(() => forecastFromScratch({ ...gpt3Run, ...part }, "2024-01-01")).toThrow(
      refusal("parameter-out-of-range", words),
    );
  });
});
