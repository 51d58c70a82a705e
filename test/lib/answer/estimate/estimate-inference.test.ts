import { describe, expect, it } from "vitest";
import type { QueryOf } from "#lib/query/query.ts";
import { answerOf } from "#test/lib/answer/answer-of.ts";
import { about, figureOf } from "#test/lib/answer/answered.ts";

const bill = (slots: Omit<QueryOf<"estimate.inference">, "intent">) =>
  answerOf({ intent: "estimate.inference", ...slots });

describe("what a volume costs", () => {
  it("takes ARK's $650 for a billion queries in 2030: $5,525 a day and $2,016,625 a year at 8.5 billion", async () => {
    const answer = await bill({ system: "queries", queriesPerDay: 8.5e9, when: "2030" });
    expect(answer.shape).toBe("estimate");
    expect(figureOf(answer, "claim:ark-queries-2030:day")).toMatchObject({
      value: about(5525),
      kind: "claim",
    });
    expect(figureOf(answer, "claim:ark-queries-2030:day:year")?.value).toEqual(about(2_016_625));
    expect(figureOf(answer, "median")).toBeUndefined();
  });

  it("takes ARK's $0.01 a query in 2022: $85M a day at 8.5 billion", async () => {
    const answer = await bill({ system: "gpt3", queriesPerDay: 8.5e9, when: "2022" });
    expect(figureOf(answer, "claim:ark-queries-2030:day")?.value).toEqual(about(85e6));
  });

  it("bills a model by its list price, three tokens read for one written: 5e9 × (0.75 × $2.5 + 0.25 × $10) / 1e6", async () => {
    const answer = await bill({ system: "gpt4o", tokensPerDay: 5e9, when: "2026-11-23" });
    const perDay = (5e9 * (0.75 * 2.5 + 0.25 * 10)) / 1e6;
    expect(figureOf(answer, "median")?.value).toEqual(about(perDay));
    expect(figureOf(answer, "median:month")?.value).toEqual(about((perDay * 365) / 12));
    expect(figureOf(answer, "median:year")?.value).toEqual(about(perDay * 365));
    expect(figureOf(answer, "all-read")?.value).toEqual(about(12_500));
    expect(figureOf(answer, "all-read:written")?.value).toEqual(about(50_000));
    expect(answer.assumptions).toContainEqual(
      expect.objectContaining({ id: "written", origin: "default", value: 0.25 }),
    );
  });

  it("bills a level by the lowest price at it, with the forecast's interval, in proportion to the volume", async () => {
    const one = await bill({ system: "gpt3", tokensPerDay: 1e6, when: "2028" });
    const price = figureOf(one, "price:level");
    expect(figureOf(one, "median")?.value).toEqual(about(price?.value ?? Number.NaN));
    expect(figureOf(one, "median")?.ranges).toHaveLength(3);
    const many = await bill({ system: "gpt3", tokensPerDay: 5e9, when: "2028" });
    expect(figureOf(many, "median")?.value).toEqual(about((price?.value ?? Number.NaN) * 5000));
  });

  it("assumes a thousand tokens a query where queries are given of a model", async () => {
    const answer = await bill({ system: "gpt4o", queriesPerDay: 1e6, when: "2026-11-23" });
    expect(figureOf(answer, "median")?.value).toEqual(about((1e9 * (0.75 * 2.5 + 0.25 * 10)) / 1e6));
    expect(answer.assumptions).toContainEqual(expect.objectContaining({ id: "perQuery", origin: "default" }));
  });

  it("bills a month of 5B tokens as 5,000 × $4.375, a day being a twelfth of 365 of it, and echoes it as typed", async () => {
    const answer = await bill({ system: "gpt4o", tokensPerDay: (5e9 * 12) / 365, when: "2026-11-23" });
    expect(figureOf(answer, "median:month")?.value).toBeCloseTo(21_875, 6);
    expect(answer.echo).toContain("5 billion tokens a month");
    expect(answer.assumptions[0]).toMatchObject({ value: 5e9, unit: "tokens a month" });
    const daily = await bill({ system: "gpt4o", queriesPerDay: 864_000, when: "2026-11-23" });
    expect(daily.echo).toContain("864,000 queries a day");
  });

  it("asks for a volume, and declines where no price is known", async () => {
    expect((await bill({ system: "gpt4o", when: "2027" })).shape).toBe("clarify");
    expect(await bill({ system: "palm", tokensPerDay: 1e9, when: "2027" })).toMatchObject({
      shape: "decline",
      code: "no_data",
    });
  });
});
