import { describe, expect, it } from "vitest";
import { readQuestion } from "#lib/ask/read-question.ts";

const today = "2026-11-23";

/** What is read after a question that was asked back about, and after a figure before that. */
function askAfter(text: string, half: string, figure?: string) {
  const asked = readQuestion(half, { today });
  if (asked.intent !== "clarify") throw new Error(`${half} is whole: ask about less.`);
  return figure === undefined
    ? readQuestion(text, { today, previous: asked })
    : readQuestion(text, { today, previous: readQuestion(figure, { today }), askedBack: asked });
}

describe("an answer to a question that was asked back", () => {
  it.each([
    ["cost in 2030", "gpt3", { intent: "forecast.cost", system: "gpt3", when: "2030" }],
    ["giá token năm 2030", "gpt4o", { intent: "forecast.price.token", system: "gpt4o", when: "2030" }],
    ["token price in 2030", "gpt3", { intent: "forecast.price.token", system: "gpt3", when: "2030" }],
    ["when under $100", "gpt2", { intent: "forecast.when", system: "gpt2", thresholdUsd: 100, op: "lt" }],
    ["khi nào dưới 100 đô", "gpt2", { intent: "forecast.when", system: "gpt2", thresholdUsd: 100, op: "lt" }],
    [
      "will it exceed $1 billion",
      "frontier",
      { intent: "forecast.when", system: "frontier", thresholdUsd: 1e9, op: "gt" },
    ],
    [
      "when will gpt3 be cheaper",
      "$100",
      { intent: "forecast.when", system: "gpt3", thresholdUsd: 100, op: "lt" },
    ],
    [
      "200M tokens a day",
      "gpt4o",
      { intent: "estimate.inference", system: "gpt4o", tokensPerDay: 200e6, when: "today" },
    ],
    ["13B params", "300B tokens", { intent: "estimate.custom", params: 13e9, tokens: 300e9, when: "today" }],
    ["compare gpt3 2030", "gpt2", { intent: "compare", systems: ["gpt3", "gpt2"], when: "2030" }],
    ["gpt2 blargh", "2035?", { intent: "forecast.cost", system: "gpt2", when: "2035" }],
  ])("%j, then %j, is the whole question, whatever stood before", (half, rest, query) => {
    expect(askAfter(rest, half)).toEqual(query);
    expect(askAfter(rest, half, "resnet50 2028")).toEqual(query);
  });

  it.each([
    ["cheaper?", "2035?", { intent: "forecast.cost", system: "resnet50", when: "2035" }],
    ["two years later?", "2035?", { intent: "forecast.cost", system: "resnet50", when: "2035" }],
    ["cost in 2030", "why?", { intent: "explain.why", system: "resnet50", when: "2028" }],
    ["gpt2 blargh", "vì sao?", { intent: "explain.why", system: "resnet50", when: "2028" }],
    ["gpt2 blargh", "gpt3 2030", { intent: "forecast.cost", system: "gpt3", when: "2030" }],
  ])("is not what follows the figure before or stands by itself: %j, then %j", (half, rest, query) => {
    expect(askAfter(rest, half, "resnet50 2028")).toEqual(query);
  });

  it.each([
    ["cost in 2030", "what about lunch"],
    ["cost in 2030", "blargh"],
    ["when under $100", "average gpt3 salary"],
  ])("is none where it is about something else: %j, then %j", (half, rest) => {
    expect(["clarify", "decline"]).toContain(askAfter(rest, half).intent);
  });
});
