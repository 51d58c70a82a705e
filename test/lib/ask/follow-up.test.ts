import { describe, expect, it } from "vitest";
import { readQuestion } from "#lib/ask/read-question.ts";

const today = "2026-11-23";
const askAfter = (previous: string, text: string) =>
  readQuestion(text, { today, previous: readQuestion(previous, { today }) });

const volume = { tokensPerDay: 200e6 };
const below = { thresholdUsd: 100, op: "lt" };
const tokensToday = { aspect: "tokens", when: "today", isSeen: true };

describe("a question that follows another in a thread", () => {
  it.each([
    ["gpt3 2030", "what about two years later?", { intent: "forecast.cost", system: "gpt3", when: "2032" }],
    ["gpt3 2031", "a year earlier?", { intent: "forecast.cost", system: "gpt3", when: "2030" }],
    ["gpt3 2030", "now for resnet50", { intent: "forecast.cost", system: "resnet50", when: "2030" }],
    [
      "gpt3 2030 in euros",
      "and gpt2?",
      { intent: "forecast.cost", system: "gpt2", when: "2030", currency: "EUR" },
    ],
    ["gpt3 2027..2034", "same for gpt2", { intent: "forecast.series", system: "gpt2", when: "2027..2034" }],
    ["h100 2028", "how about a100s", { intent: "forecast.price.gpu", item: "a100-hour", when: "2028" }],
    ["hardware 2030", "and software?", { intent: "forecast.metric", metric: "software", when: "2030" }],
    [
      "gpt4o token price 2028",
      "and gpt-4.1?",
      { intent: "forecast.price.token", system: "gpt4.1", when: "2028" },
    ],
    ["gpt3 2030", "compare it with gpt2", { intent: "compare", systems: ["gpt3", "gpt2"], when: "2030" }],
    ["gpt3 2030", "vs 2035?", { intent: "compare", system: "gpt3", whens: ["2030", "2035"] }],
    ["gpt2 năm 2028", "còn năm 2033", { intent: "forecast.cost", system: "gpt2", when: "2033" }],
    [
      "13B params on 1.4T tokens",
      "and with 2T tokens?",
      { intent: "estimate.custom", params: 13e9, tokens: 2e12, when: "today" },
    ],
    [
      "gpt4o 200M tokens/day",
      "and at 1B a day?",
      { intent: "estimate.inference", system: "gpt4o", tokensPerDay: 1e9, when: "today" },
    ],
    [
      "when gpt3 under $100",
      "and under $10?",
      { intent: "forecast.when", system: "gpt3", thresholdUsd: 10, op: "lt" },
    ],
    ["gpt3 2030", "really?", { intent: "explain.confidence", system: "gpt3", when: "2030" }],
    ["gpt3 2030", "why?", { intent: "explain.why", system: "gpt3", when: "2030" }],
    ["gpt3 2030", "why in 2035?", { intent: "explain.why", system: "gpt3", when: "2035" }],
    ["gpt3 2027..2034", "why?", { intent: "explain.why", system: "gpt3", when: "2034" }],
    ["gpt3", "why?", { intent: "explain.why", system: "gpt3", isSeen: true }],
    ["h100 2028", "how sure are you?", { intent: "explain.confidence", system: "h100-hour", when: "2028" }],
    ["gpt5 token price", "why?", { intent: "explain.why", system: "gpt5", ...tokensToday }],
    ["trend gpt2", "and in 2035?", { intent: "forecast.cost", system: "gpt2", when: "2035" }],
    ["sources gpt2", "and in 2035?", { intent: "forecast.cost", system: "gpt2", when: "2035" }],
    ["gpt3 2030", "source?", { intent: "sources", system: "gpt3", when: "2030" }],
    ["gpt3 2030 by no change", "why?", { intent: "method", system: "gpt3", when: "2030" }],
    ["gpt3 2030", "why gpt3 in 2035?", { intent: "explain.why", system: "gpt3", when: "2035" }],
    ["gpt3 2030", "why gpt2?", { intent: "explain.why", system: "gpt2" }],
    ["gpt3 2030", "as a table", { intent: "forecast.series", system: "gpt3", when: "2026..2030" }],
    ["h100 today", "year by year?", { intent: "forecast.series", system: "h100-hour", when: "2026..2031" }],
    ["h100 2028", "cho xem bảng ạ", { intent: "forecast.series", system: "h100-hour", when: "2026..2028" }],
    ["gpt3 2030 by no change", "as a table", { intent: "decline", code: "off_topic" }],
    ["gpt3 2030", "why not lower?", { intent: "explain.why", system: "gpt3", when: "2030" }],
    ["gpt3 2030", "sao không thấp hơn?", { intent: "explain.why", system: "gpt3", when: "2030" }],
    ["h100 2028", "sao vậy?", { intent: "explain.why", system: "h100-hour", when: "2028" }],
    ["trend gpt2", "how sure?", { intent: "explain.confidence", system: "gpt2", isTrend: true }],
  ])("after %j, %j changes only what it names", (previous, text, query) => {
    expect(askAfter(previous, text)).toEqual(query);
  });

  it.each<readonly (readonly [string, object])[]>([
    [
      ["gpt3 2030", { intent: "forecast.cost", system: "gpt3", when: "2030" }],
      ["2033?", { intent: "forecast.cost", system: "gpt3", when: "2033" }],
      ["now for gpt2", { intent: "forecast.cost", system: "gpt2", when: "2033" }],
      ["why?", { intent: "explain.why", system: "gpt2", when: "2033" }],
      ["how sure are you?", { intent: "explain.confidence", system: "gpt2", when: "2033" }],
      ["and in 2035?", { intent: "forecast.cost", system: "gpt2", when: "2035" }],
    ],
    [
      ["gpt3 năm 2030", { intent: "forecast.cost", system: "gpt3", when: "2030" }],
      ["còn gpt2?", { intent: "forecast.cost", system: "gpt2", when: "2030" }],
      ["vì sao?", { intent: "explain.why", system: "gpt2", when: "2030" }],
      ["còn năm 2036 thì sao?", { intent: "forecast.cost", system: "gpt2", when: "2036" }],
      ["có chắc không?", { intent: "explain.confidence", system: "gpt2", when: "2036" }],
    ],
    [
      ["gpt3 2033", { intent: "forecast.cost", system: "gpt3", when: "2033" }],
      ["why?", { intent: "explain.why", system: "gpt3", when: "2033" }],
      ["and gpt2?", { intent: "explain.why", system: "gpt2", when: "2033" }],
      ["two years later?", { intent: "forecast.cost", system: "gpt2", when: "2035" }],
      ["why?", { intent: "explain.why", system: "gpt2", when: "2035" }],
    ],
    [
      ["gpt5 token price", { intent: "price.token", system: "gpt5", when: "today" }],
      ["why?", { intent: "explain.why", system: "gpt5", ...tokensToday }],
      ["and gpt4o?", { intent: "explain.why", system: "gpt4o", ...tokensToday }],
      ["and in 2035?", { intent: "forecast.price.token", system: "gpt4o", when: "2035" }],
      [
        "how sure are you?",
        { intent: "explain.confidence", system: "gpt4o", aspect: "tokens", when: "2035" },
      ],
    ],
    [
      ["gpt3 2030 in euros", { intent: "forecast.cost", system: "gpt3", when: "2030", currency: "EUR" }],
      ["how is it calculated?", { intent: "method", system: "gpt3", when: "2030", currency: "EUR" }],
      ["why?", { intent: "explain.why", system: "gpt3", when: "2030", currency: "EUR" }],
      ["2035?", { intent: "forecast.cost", system: "gpt3", when: "2035", currency: "EUR" }],
      ["source?", { intent: "sources", system: "gpt3", when: "2035", currency: "EUR" }],
      ["and gpt2?", { intent: "sources", system: "gpt2", when: "2035", currency: "EUR" }],
    ],
    [
      ["gpt4o 200M tokens/day", { ...volume, intent: "estimate.inference", system: "gpt4o", when: "today" }],
      ["why?", { ...volume, intent: "explain.why", system: "gpt4o", when: "today", aspect: "tokens" }],
      ["source?", { ...volume, intent: "sources", system: "gpt4o", when: "today", aspect: "tokens" }],
      ["2030?", { ...volume, intent: "estimate.inference", system: "gpt4o", when: "2030" }],
      [
        "and at 1B a day?",
        { intent: "estimate.inference", system: "gpt4o", when: "2030", tokensPerDay: 1e9 },
      ],
    ],
    [
      ["khi nào gpt3 dưới 100 đô", { ...below, intent: "forecast.when", system: "gpt3" }],
      ["nguồn ở đâu?", { ...below, intent: "sources", system: "gpt3" }],
      ["vì sao?", { ...below, intent: "explain.why", system: "gpt3" }],
      ["có chắc không?", { ...below, intent: "explain.confidence", system: "gpt3" }],
      ["thế gpt2 thì sao?", { ...below, intent: "explain.confidence", system: "gpt2" }],
    ],
    [
      ["xu hướng gpt2", { intent: "trend", system: "gpt2" }],
      ["phương pháp?", { intent: "method", system: "gpt2", isTrend: true }],
      ["vì sao?", { intent: "explain.why", system: "gpt2", isTrend: true }],
      ["còn năm 2035 thì sao?", { intent: "forecast.cost", system: "gpt2", when: "2035" }],
    ],
  ])("keeps what a thread is about over questions of why and how sure: %#", (...turns) => {
    let previous: ReturnType<typeof readQuestion> | undefined;
    for (const [text, query] of turns) {
      previous = readQuestion(text, { today, previous });
      expect(previous).toEqual(query);
    }
  });

  it.each([
    ["gpt3 2030", "gpt2 2029", { intent: "forecast.cost", system: "gpt2", when: "2029" }],
    [
      "gpt3 2030 in euros",
      "what will training gpt2 cost in 2029?",
      { intent: "forecast.cost", system: "gpt2", when: "2029" },
    ],
    ["gpt3 2030", "help", { intent: "help" }],
    ["gpt3 2030", "thanks!", { intent: "smalltalk", about: "thanks" }],
  ])("after %j, %j stands by itself", (previous, text, query) => {
    expect(askAfter(previous, text)).toEqual(query);
  });

  it.each([
    "what about two years later?",
    "really?",
    "and in euros?",
    "same but cheaper",
    "still sure?",
    "why not lower?",
    "sao vậy?",
  ])("asks what %j is about where nothing came before", (text) => {
    expect(["clarify", "decline"]).toContain(readQuestion(text, { today }).intent);
  });
});
