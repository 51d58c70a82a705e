import { describe, expect, it } from "vitest";
import { readQuestion } from "#lib/ask/read-question.ts";
import { resolveToday } from "#lib/query/resolve-today.ts";
import { answerOf } from "#test/lib/answer/answer-of.ts";
import { figureOf } from "#test/lib/answer/answered.ts";

const today = "2026-11-23";
const read = (text: string) => readQuestion(text, { today });
const answerTo = (text: string) => answerOf(resolveToday(read(text), today));

describe("the price of tokens at a model's level", () => {
  it.each([
    "price of GPT-4-level tokens",
    "gpt4 level token price",
    "how much do tokens at the level of GPT-4 class models cost",
    "giá token ngang tầm GPT-4",
    "giá token mức gpt-4",
  ])("is asked by a model's name and its level: %s", (text) => {
    expect(read(text)).toEqual({ intent: "price.token", system: "gpt4", when: "today", aspect: "level" });
  });

  it.each([
    ["I'd like the gpt4 token price", "gpt4"],
    ["what level is the gpt4 token price at", "gpt4"],
    ["mức giá token của gpt4", "gpt4"],
    ["gpt3-level tokens", "gpt3"],
  ])("is not what is asked by %s", (text, system) => {
    expect(read(text)).toEqual({ intent: "price.token", system, when: "today" });
  });

  it("stays the question in a follow-up", () => {
    const previous = read("price of GPT-4-level tokens");
    expect(readQuestion("and gpt-4o-mini?", { today, previous })).toEqual({
      intent: "price.token",
      system: "gpt4o-mini",
      when: "today",
      aspect: "level",
    });
  });

  it("is the lowest list price so far of a model that scores as high, with both scores and the steps before it", async () => {
    const answer = await answerTo("price of GPT-4-level tokens");
    expect(answer).toMatchObject({ shape: "history", title: "Tokens at GPT-4's level", asOf: "2025-04-14" });
    expect(answer.figures[0]).toMatchObject({
      value: 0.4,
      label: "GPT-4.1 mini, input (tokens read)",
      date: "2025-04-14",
      group: "headline",
      kind: "observed",
    });
    expect(figureOf(answer, "level:output")).toMatchObject({ value: 1.6 });
    expect(figureOf(answer, "level:0")).toMatchObject({ value: 30, date: "2023-03-14" });
    expect(figureOf(answer, "score:gpt4")?.value).toBeCloseTo(0.864);
    expect(figureOf(answer, "score:gpt4.1-mini")?.value).toBeCloseTo(0.875);
    expect(answer.warnings.map(({ code }) => code)).toEqual(["record", "bound"]);
    const cited = new Set(answer.sources.map(({ id }) => id));
    for (const { source } of answer.figures) expect(cited).toContain(source);
  });

  it("is that of the time asked about", async () => {
    const answer = await answerTo("what did gpt-4-class tokens cost in 2023");
    expect(answer.figures[0]).toMatchObject({ value: 30, date: "2023-03-14" });
  });

  it("has what is claimed of the level beside it, and of a time ahead that alone", async () => {
    const now = await answerTo("GPT-3.5-level token price");
    expect(now.figures[0]).toMatchObject({ value: 0.075, date: "2024-08-12" });
    expect(figureOf(now, "claim:ai-index-gpt3.5:printed")?.label).toMatch(/^Tokens at GPT-3.5's level: /);
    const ahead = await answerTo("GPT-3.5-level token price 2030");
    expect(ahead.figures.every(({ kind }) => kind === "claim")).toBe(true);
    expect(ahead.title).toBe("Tokens at GPT-3.5's level");
  });

  it("says that a day was recalled", async () => {
    const answer = await answerTo("gpt-3.5-level token price in june 2024");
    expect(answer.figures[0]).toMatchObject({ value: 0.35, date: "2024-05-14" });
    expect(answer.warnings.map(({ code }) => code)).toContain("unverified");
  });

  it.each([
    ["gpt5-level token price", "no_data", /No score of this model is known/],
    ["gpt-4-level token price 2027", "no_data", /not forecast/],
    ["gpt-4-level token price in 2022", "before_data", /2023-03-14|by then/],
  ])("is declined in words: %s", async (text, code, reason) => {
    const answer = await answerTo(text);
    expect(answer).toMatchObject({ shape: "decline", code, figures: [] });
    expect(answer.text.join(" ")).toMatch(reason);
  });
});
