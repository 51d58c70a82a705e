import { describe, expect, it } from "vitest";
import { readQuestion } from "#lib/ask/read-question.ts";

const silent = ["clarify", "did_you_mean", "decline"];

describe("a question that is nearly one that could be answered", () => {
  it.each([
    ...["xác suất gpt3 không dưới 500 đô vào 2029", "khi nào gpt3 không vượt 500 đô", "gpt3 under -$5"],
    ...[
      "when gpt4o under $1 per thousand tokens",
      "when queries under $0.001 per query",
      "when gpt3 under $1.000",
    ],
    ...["when gpt3 under $500 with 90% probability", "chance gpt3 below $500 in 2020", "gpt3 below 500"],
    ...["how long does it take to train gpt3", "gpt3 training time 2030", "gpt3 monthly cost"],
    ...[
      "gpt3 cost per query 2030",
      "cost of using gpt3 2030",
      "how much water does training gpt3 cost in 2030",
    ],
    ...[
      "h100 per day 2028",
      "h100 spot price 2028",
      "gpt4o cost per 1k tokens 2028",
      "a million queries in 2030",
    ],
    ...["data cost 2030", "data center cost 2030", "gpt3 fine-tuning cost 2030", "software efficiency 2030"],
    ...["gpt3 2030 plus gpt2 2030", "gpt3 2030 as forecast in 2023", "gpt3 2030 according to OpenAI"],
    ...["512 H100 for 2-3 months", "512 H100s for a month at $2 per day", "8 H100 nodes for a month"],
    ...["8 a100 and 8 h100 for a month", "8 h100 for a year at $24/hr total", "-5B params on 2T tokens"],
    ...["gpt4o 1M queries a day of 500 tokens each", "gpt4o 5B tokens a day for 3 months"],
    ...["70B params 15T tokens in 2019", "gpt3 every month of 2030", "gpt3 2034-2027", "gpt3 from 2030 on"],
    ...["trend gpt3 since 2022", "3,000 H100 trong 3 tháng", "gpt3 forecast", "gpt3 soon", "gpt3 not 2030"],
    ...["deepseek-v1 2030", "resnext50 2030", "llama-65m 2030", "resnet-50d 2030", "bloom-176m 2030"],
    ...["and gpt2?", "what is gpt-3", "can I trust gpt-4", "is gpt-3 open source", "gpt3 source code"],
  ])("is asked about and not answered: %s", (text) => {
    expect(silent).toContain(readQuestion(text, { today: "2026-11-23" }).intent);
  });
});
