import { describe, expect, it } from "vitest";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { answerOf } from "#test/lib/answer/answer-of.ts";
import { about, figureOf } from "#test/lib/answer/answered.ts";

describe("why", () => {
  it("gives every number that the equation needs: 5 years, −60 %, 3.87 years, μ, 6.22 years ahead, K, 4", async () => {
    const answer = await answerOf({ intent: "explain.why", system: "gpt3" });
    const number = (id: string) => figureOf(answer, `input:${id}`)?.value ?? Number.NaN;
    expect(answer.shape).toBe("trend");
    expect(answer.text.join(" ")).toContain("μ = (ln vₙ − ln v₁ + κ μ₀) / (T + κ)");
    const drift =
      (Math.log(number("last")) -
        Math.log(number("first")) +
        number("weight") * Math.log1p(number("prior"))) /
      (number("span") + number("weight"));
    expect(number("drift")).toEqual(about(Math.expm1(drift)));
    expect(number("last") * Math.exp(drift * number("horizon"))).toEqual(about(187.48));
    expect(number("volatility")).toBe(0.8396);
    expect(answer.figures.map(({ group }) => group)).toEqual(
      expect.arrayContaining(["contradiction", "accuracy"]),
    );
  });

  it("is explained by what the computation is made of where a cost is computed", async () => {
    const answer = await answerOf({ intent: "explain.why", system: "palm" });
    expect(answer.text.join(" ")).toContain("computation / (share × peak)");
    expect(figureOf(answer, "median:hours")).toBeDefined();
  });

  it.each(["explain.why", "explain.confidence"] as const)(
    "of no system gives the methods' record, no one system's figure, and asks which is meant: %s",
    async (intent) => {
      const answer = await answerOf({ intent });
      expect(answer.text.join(" ")).toMatch(/Which system do you mean\?/);
      expect(answer.figures.length).toBeGreaterThan(0);
      expect(answer.figures.every(({ group }) => group === "accuracy")).toBe(true);
      expect(JSON.stringify(answer.figures)).not.toMatch(/GPT-3/);
    },
  );

  it("explains the price of tokens where these were asked about, and declines where it is not known", async () => {
    const sold = await answerOf({ intent: "explain.why", system: "gpt4o", aspect: "tokens" });
    expect(figureOf(sold, "median")).toMatchObject({ value: 2.5, unit: "USD per million tokens" });
    const level = await answerOf({ intent: "explain.confidence", system: "gpt3", aspect: "tokens" });
    expect(figureOf(level, "median")?.unit).toBe("USD per million tokens");
    const none = await answerOf({ intent: "explain.why", system: "palm", aspect: "tokens" });
    expect(none).toMatchObject({ shape: "decline", code: "no_data", figures: [] });
  });
});

describe("confidence", () => {
  it("gives interval, points, record, and what would change it", async () => {
    const answer = await answerOf({ intent: "explain.confidence", system: "gpt2" });
    expect(answer.shape).toBe("trend");
    expect(figureOf(answer, "median")?.ranges).toHaveLength(3);
    expect(figureOf(answer, "input:points")?.value).toBe(9);
    expect(figureOf(answer, "accuracy:error")?.value).toBeGreaterThan(1);
    expect(answer.text.join(" ")).toMatch(/new observation/);
  });

  it("says that a claim has no measure of error", async () => {
    const answer = await answerOf({ intent: "explain.confidence", system: "queries" });
    expect(answer.text.join(" ")).toMatch(/without a measure of its error/);
  });
});

describe("lists", () => {
  it("gives each method with its equation, its reason and the systems that it heads", async () => {
    const answer = await answerOf({ intent: "method" });
    expect(answer).toMatchObject({ shape: "list", figures: [] });
    const row = answer.text.find((text) => text.includes("`gpt3`"));
    expect(row).toMatch(/Shrunk drift/);
    for (const { id, kind } of catalogue.systems) {
      const isShown = answer.text.some((text) => text.includes(`\`${id}\``));
      expect(isShown || kind === "model" || kind === "context").toBe(true);
    }
    expect((await answerOf({ intent: "method", system: "gpt2" })).text).toHaveLength(2);
  });

  it("gives every source of a system, with the day on which it was read", async () => {
    const answer = await answerOf({ intent: "sources", system: "gpt3" });
    expect(answer.shape).toBe("list");
    expect(answer.sources.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["ark-2023", "mosaicml-2022", "epoch-costs", "ai-index-2024"]),
    );
    expect(answer.sources.every(({ read }) => /^\d{4}-\d\d-\d\d$/.test(read))).toBe(true);
    expect((await answerOf({ intent: "sources" })).sources.length).toBeGreaterThan(10);
  });

  it("gives the record of one system where it is named", async () => {
    const answer = await answerOf({ intent: "method.track_record", system: "gpt2" });
    expect(answer.shape).toBe("trend");
    expect(answer.figures[0]?.id).toBe("accuracy:gpt2");
    expect(figureOf(answer, "accuracy:gpt3")).toBeUndefined();
    expect(await answerOf({ intent: "method.track_record", system: "queries" })).toMatchObject({
      shape: "decline",
    });
  });

  it("names every system but those of which nothing is known", async () => {
    const text = (await answerOf({ intent: "list.systems" })).text.join(" ");
    expect(catalogue.systems.filter(({ id }) => !text.includes(`\`${id}\``))).toEqual([]);
  });
});
