import { describe, expect, it } from "vitest";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { packagedData } from "#lib/answer/data.ts";
import { whyQuery } from "#lib/answer/related-query.ts";
import type { Query } from "#lib/query/query.ts";
import { answerMessage } from "#lib/slack/card/answer-message.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

/** What the button Why shows under the answer to a question. */
const whyOf = async (query: Query, locale: "en" | "vi" = "en") => {
  const why = whyQuery(query, packagedData);
  if (why === undefined) throw new Error("Nothing explains it.");
  return answerMessage(await answerQuery(why, packagedContext(locale))).text;
};

const volume: Query = {
  intent: "estimate.inference",
  system: "gpt4o",
  tokensPerDay: 2_000_000_000,
  when: "2027",
};

describe("why a figure is what it is", () => {
  it("has of a volume all that it is multiplied from: (75 % of $2.50 + 25 % of $10) × 2,000 million tokens", async () => {
    const text = await whyOf(volume);
    expect(text).toContain("Cost a day, 2 July 2027: $8,750");
    expect(text).toContain(
      "tokens a day × ((1 − share written) × price of input + share written × price of output)",
    );
    expect(text).toContain("input (tokens read), 6 August 2024: $2.50 per million tokens");
    expect(text).toContain("output (tokens written), 6 August 2024: $10 per million tokens");
    expect(text).toContain("Given: volume: 2B tokens a day");
    expect(text).toContain("Assumed: share of the tokens that are written: 25%");
    const vietnamese = await whyOf(volume, "vi");
    expect(vietnamese).toContain("(1 − tỷ lệ viết) × giá đầu vào + tỷ lệ viết × giá đầu ra");
    expect(vietnamese).toContain("25%");
  });

  it("has of a volume of queries how many tokens they are", async () => {
    const text = await whyOf({
      intent: "estimate.inference",
      system: "gpt4o",
      queriesPerDay: 1_000_000,
      when: "2028",
    });
    expect(text).toContain("tokens a day = queries a day × tokens for each query");
    expect(text).toContain("Given: volume: 1M queries a day");
    expect(text).toMatch(/Assumed: tokens for each query[^:]*: 1,000 tokens/);
  });

  it("has of a claimed volume its price and the volume", async () => {
    const text = await whyOf({
      intent: "estimate.inference",
      system: "queries",
      queriesPerDay: 8_500_000_000,
      when: "2030",
    });
    expect(text).toContain("cost a day = volume a day × price");
    expect(text).toContain("ARK Invest claims, 2030: $650 per billion queries");
    expect(text).toContain("Given: volume: 8.5B queries a day");
  });

  it("has of a list price ahead the one that was listed last, with its day", async () => {
    const text = await whyOf({ intent: "forecast.price.token", system: "gpt4o", when: "2029" });
    expect(text).toContain("median = vₙ, the last value known");
    expect(text).toContain("input (tokens read), 6 August 2024: $2.50 per million tokens");
  });

  it("has of what was seen no equation of a forecast", async () => {
    const text = await whyOf({ intent: "forecast.when", system: "gpt2", thresholdUsd: 100, op: "lt" });
    expect(text).toContain("29 January 2026: $73");
    expect(text).toContain("no forecast goes into them");
    expect(text).not.toMatch(/Equation|μ|κ/);
  });

  it("has of a claim without a rate no equation with one", async () => {
    expect(await whyOf({ intent: "forecast.cost", system: "coding", when: "2030" })).not.toContain(
      "Equation",
    );
    const rated = await whyOf({ intent: "forecast.cost", system: "queries", when: "2030" });
    expect(rated).toContain("Equation: v₀ (1 + r)^years, in whole years");
    expect(rated).toContain("−70% a year");
  });
});
