import type { Query } from "#lib/query/query.ts";

/** Questions whose charts have more than a forecast for one day, each with what it is about. */
export const pathQuestions: readonly (readonly [string, Query])[] = [
  ["a span", { intent: "forecast.series", system: "gpt3", when: "2027..2034" }],
  ["a span of a claim", { intent: "forecast.series", system: "hardware", when: "2026..2031" }],
  ["two systems", { intent: "compare", systems: ["gpt3", "gpt2"], when: "2030" }],
  ["a system and a claim", { intent: "compare", systems: ["gpt3", "bigger"], when: "2030" }],
  ["two times", { intent: "compare", system: "gpt3", whens: ["2028", "2032"] }],
  ["the past", { intent: "history.cost", system: "gpt3" }],
  ["a threshold", { intent: "forecast.when", system: "gpt3", thresholdUsd: 5000, op: "lt" }],
  ["a threshold of a claim", { intent: "forecast.when", system: "queries", thresholdUsd: 1e6, op: "lt" }],
];
