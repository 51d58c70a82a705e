import { describe, expect, it } from "vitest";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { asOfClaims } from "#lib/answer/as-of-claims.ts";

describe(asOfClaims, () => {
  it.each([
    ["of the past", { intent: "history.cost", system: "gpt3.5-tokens", when: "2024" }],
    ["of the future", { intent: "forecast.cost", system: "gpt3.5-tokens", when: "2030" }],
  ] as const)(
    "makes what is only claimed %s as old as the claim, not as what it speaks of",
    async (_, query) => {
      expect((await answerQuery(query, { locale: "en" })).asOf).toBe("2025");
    },
  );

  it("is nothing where nothing is claimed", () => {
    expect(asOfClaims({ claims: [] }, "2030")).toEqual({});
  });
});
