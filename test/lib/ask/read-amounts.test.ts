import { describe, expect, it } from "vitest";
import { readQuestion } from "#lib/ask/read-question.ts";

const read = (text: string) => readQuestion(text, { today: "2026-11-23" });

describe("numbers with what they count", () => {
  it.each([
    ["13B params on 1.4T tokens", { params: 13e9, tokens: 1.4e12 }],
    ["params=13e9 tokens=1.5e12 mfu=0.45 gpu=h100", { params: 13e9, tokens: 1.5e12, mfu: 0.45, gpu: "h100" }],
    ["mô hình 70 tỷ tham số, 8 nghìn tỷ token", { params: 70e9, tokens: 8e12 }],
    ["a 7B model on 2 trillion tokens, 40% utilisation", { params: 7e9, tokens: 2e12, mfu: 0.4 }],
    ["2.1×10^24 FLOP", { flop: 2.1e24 }],
    ["2.1 x 10²⁴ flops on v100", { flop: 2.1e24, gpu: "v100" }],
    ["3e24 on a100", { flop: 3e24, gpu: "a100" }],
    ["3,640 petaflop/s-days", { flop: 3.14496e23 }],
    ["100 zettaFLOP", { flop: 1e23 }],
    ["1,536 A100 for 2 months at $3/hr", { gpus: 1536, gpu: "a100", months: 2, usdPerGpuHour: 3 }],
    ["16xA100 3 months", { gpus: 16, gpu: "a100", months: 3 }],
    ["1,024 A100 3m", { gpus: 1024, gpu: "a100", months: 3 }],
    ["H100 x 16 for 730 hours", { gpus: 16, gpu: "h100", months: 1 }],
    ["16 H100 for 365 days", { gpus: 16, gpu: "h100", months: 12 }],
    ["thuê 16 H100 trong 365 ngày", { gpus: 16, gpu: "h100", months: 12 }],
    ["thuê 1.536 A100 trong 2 tháng giá 3 đô/giờ", { gpus: 1536, gpu: "a100", months: 2, usdPerGpuHour: 3 }],
    [
      "thuê 512 con H100 3 tháng giá 2,5 đô mỗi giờ",
      { gpus: 512, gpu: "h100", months: 3, usdPerGpuHour: 2.5 },
    ],
  ])("reads %j as a computation of one's own", (text, slots) => {
    expect(read(text)).toEqual({ intent: "estimate.custom", when: "today", ...slots });
  });

  it.each([
    ["gpt4o 5B tokens a day", { tokensPerDay: 5e9 }],
    ["gpt4o, 5B tokens per month", { tokensPerDay: (5e9 * 12) / 365 }],
    ["mỗi ngày 5 tỷ token gpt-4o", { tokensPerDay: 5e9 }],
    ["gpt4o 2,500 queries/day", { queriesPerDay: 2500 }],
    ["gpt4o with 10 requests per second", { queriesPerDay: 864_000 }],
    ["40.000 truy vấn một ngày với gpt-4o", { queriesPerDay: 40_000 }],
  ])("reads %j as a volume", (text, slots) => {
    const query = read(text);
    expect(query).toMatchObject({ intent: "estimate.inference", system: "gpt4o", when: "today" });
    for (const [slot, value] of Object.entries(slots))
      expect(query).toHaveProperty(slot, expect.closeTo(value, 3));
  });

  it.each([
    ["when gpt3 under $7.2M", 7.2e6],
    ["when gpt3 under half a million dollars", 5e5],
    ["when gpt3 under a hundred bucks", 100],
    ["when gpt3 under 50 cents", 0.5],
    ["when will gpt3 cost less than 1,536 dollars", 1536],
    ["bao giờ gpt3 dưới 2.500 đô", 2500],
    ["bao giờ gpt3 dưới 7,2 triệu đô", 7.2e6],
    ["bao giờ gpt3 dưới 2 triệu rưỡi đô la", 2.5e6],
  ])("reads the money of %j", (text, thresholdUsd) => {
    expect(read(text)).toMatchObject({ intent: "forecast.when", system: "gpt3", thresholdUsd, op: "lt" });
  });

  it.each([
    "13B",
    "train 13B on 300B",
    "512 H100s",
    "13B params",
    "gpt3 under 2000",
    "gpt3 under €500",
    "gpt3 dưới 30 tỷ đồng",
    "gpt3 dưới 30 tỷ",
    "gpt3 2030 13B",
    "13B params 7B params on 1T tokens",
    "we use 5B tokens a day",
    "gpt4o 5M tokens",
    "13B params on 1.4T tokens at 140% mfu",
  ])("asks what %j counts", (text) => {
    expect(read(text).intent).toBe("clarify");
  });
});
