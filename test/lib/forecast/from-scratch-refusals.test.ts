import { describe, expect, it } from "vitest";
import { forecastFromScratch, gpuHours, measuredGpuHours, trainingFlop } from "#lib/forecast/from-scratch.ts";
import { gpt3Run as run } from "./gpt3-run.ts";
import { refusal } from "./refusal.ts";

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
    ["a day that is none", () => forecastFromScratch(run, "2024"), "date-not-valid"],
    [
      "FLOP where the speed is in tokens",
      () =>
        forecastFromScratch(
          { ...run, work: { flop: 1 }, speed: { tokensPerSecond: { value: 1 } } },
          "2024-01-01",
        ),
      "parameter-out-of-range",
    ],
    [
      "a price of 0",
      () => forecastFromScratch({ ...run, usdPerGpuHour: { value: 0 } }, "2024-01-01"),
      "parameter-out-of-range",
    ],
    [
      "a cost beyond numbers",
      () => forecastFromScratch({ ...run, usdPerGpuHour: { value: 1e307 } }, "2024-01-01"),
      "result-not-finite",
    ],
    [
      "a trend of −100 %",
      () =>
        forecastFromScratch(
          { ...run, usdPerGpuHour: { value: 1, trend: { from: "2020-01-01", ratePerYear: -1 } } },
          "2024-01-01",
        ),
      "parameter-out-of-range",
    ],
    [
      "a trend that ends in nothing",
      () =>
        forecastFromScratch(
          { ...run, usdPerGpuHour: { value: 1, trend: { from: "0001-01-01", ratePerYear: -0.9 } } },
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
    expect(() => forecastFromScratch({ ...run, ...part }, "2024-01-01")).toThrow(
      refusal("parameter-out-of-range", words),
    );
  });
});
