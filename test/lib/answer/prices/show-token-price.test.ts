import { describe, expect, it } from "vitest";
import { answerOf } from "#test/lib/answer/answer-of.ts";
import { about, figureOf } from "#test/lib/answer/answered.ts";

const price = (system: string, when?: string) => answerOf({ intent: "price.token", system, when });

describe("what tokens cost", () => {
  it("is headed by the list price in force, with older ones after it and no talk of a time without one", async () => {
    const { figures, text, warnings } = await price("gpt4o", "2026-11-23");
    expect(figures.map(({ value, date, group }) => [value, date, group])).toEqual([
      [2.5, "2024-08-06", "headline"],
      [10, "2024-08-06", "headline"],
      [5, "2024-05-13", "estimate"],
      [15, "2024-05-13", "estimate"],
    ]);
    expect(warnings).toEqual([]);
    expect(text).toEqual([expect.stringMatching(/^GPT-4o: what OpenAI lists for a million tokens/)]);
  });

  it("is the price that was in force then, and none before the first", async () => {
    expect((await price("gpt4o", "2024-07-01")).figures[0]).toMatchObject({ value: 5, date: "2024-05-13" });
    expect((await price("gpt4o", "2024")).figures[0]).toMatchObject({ value: 2.5, date: "2024-08-06" });
    expect(await price("gpt4o", "2023")).toMatchObject({ shape: "decline", code: "before_data" });
  });

  it("is never what the training of a model without a list price cost", async () => {
    const system = "claude-3.5-sonnet";
    const asked = [
      { intent: "price.token", system },
      { intent: "forecast.price.token", system, when: "2028" },
      { intent: "forecast.series", system, when: "2027..2030", aspect: "tokens" },
      { intent: "forecast.when", system, thresholdUsd: 1, op: "lt", aspect: "tokens" },
      { intent: "compare", system, whens: ["2027", "2030"], aspect: "tokens" },
    ] as const;
    for (const query of asked) {
      const slots = "whens" in query ? { ...query, whens: [...query.whens] } : query;
      const answer = await answerOf(slots);
      expect(answer).toMatchObject({ shape: "decline", code: "no_data", figures: [] });
      expect(answer.text).toContain("No price of its tokens is known: Claude 3.5 Sonnet.");
    }
  });

  it("of a level is said to be that of the level where training was named", async () => {
    const answer = await answerOf({ intent: "forecast.price.token", system: "gpt3", when: "2028" });
    const level = await answerOf({ intent: "forecast.price.token", system: "tokens", when: "2028" });
    expect(figureOf(answer, "median")?.value).toEqual(about(figureOf(level, "median")?.value ?? Number.NaN));
    expect(answer.warnings[0]?.text).toMatch(/GPT-3-level training has no list price of its own/);
    expect(level.warnings.map(({ code }) => code)).not.toContain("level-price");
  });

  it("offers Vietnamese askers Vietnamese questions where they are sentences", async () => {
    const unknown = await answerOf({ intent: "price.token", system: "palm" }, "vi");
    expect(unknown.examples).toContain("giá token gpt4o");
    const run = await answerOf({ intent: "estimate.custom", when: "2028" }, "vi");
    expect(run.examples).toContain("512 h100 trong 2 tháng");
    const bill = await answerOf({ intent: "estimate.inference", system: "gpt4o", when: "2028" }, "vi");
    expect(bill.examples).toContain("gpt4o 5 tỷ token mỗi ngày");
  });
});
