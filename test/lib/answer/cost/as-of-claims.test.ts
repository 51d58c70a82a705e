import { describe, expect, it } from "vitest";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { asOfClaims } from "#lib/answer/cost/claim-figures.ts";
import type { Query } from "#lib/query/query.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

describe(asOfClaims, () => {
  it.each([
    ["of the past", { intent: "history.cost", system: "gpt3.5-tokens", when: "2024" }],
    ["of the future", { intent: "forecast.cost", system: "gpt3.5-tokens", when: "2030" }],
  ] as const)(
    "makes what is only claimed %s as old as the claim, not as what it speaks of",
    async (_, query) => {
      expect((await answerQuery(query, packagedContext("en"))).asOf).toBe("2025");
    },
  );

  const queries: readonly (readonly [string, Query])[] = [
    ["the year alone", { intent: "forecast.cost", system: "queries", when: "2030" }],
    ["rates put together", { intent: "forecast.cost", system: "composed", when: "2030" }],
    ["a span", { intent: "forecast.series", system: "queries", when: "2028..2030" }],
    ["a threshold", { intent: "forecast.when", system: "queries", thresholdUsd: 10_000, op: "lt" }],
    ["two times", { intent: "compare", system: "queries", whens: ["2028", "2030"] }],
  ];
  it.each(queries)("is the same for %s", async (_, query) => {
    expect((await answerQuery(query, packagedContext("en"))).asOf).toBe("2023");
  });

  it("is nothing where nothing is claimed", () => {
    expect(asOfClaims({ claims: [] }, "2030")).toEqual({});
  });
});
