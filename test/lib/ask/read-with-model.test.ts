import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectParts } from "#lib/ask/collect-parts.ts";
import type { Unread } from "#lib/ask/propose-query.ts";
import { readQuestion } from "#lib/ask/read-question.ts";
import { readText } from "#lib/ask/read-text.ts";
import { readWithModel } from "#lib/ask/read-with-model.ts";
import { takeApart } from "#lib/ask/reading.ts";
import type { Query } from "#lib/query/query.ts";
import { arbitraryProposal, baking } from "./arbitrary-proposal.ts";

const today = "2026-11-23";
const read = async (text: string, proposal: unknown, before?: string) => {
  const asked: Unread[] = [];
  const failures: unknown[] = [];
  const previous = before === undefined ? undefined : readQuestion(before, { today });
  const query = await readWithModel(text, {
    today,
    previous,
    model: {
      propose: async (unread) => {
        asked.push(unread);
        return proposal;
      },
      onFailure: (error) => failures.push(error),
    },
  });
  expect(failures).toEqual([]);
  return { query, asked };
};

describe(readWithModel, () => {
  it.each<[string, Query]>([
    [baking, { intent: "forecast.cost", system: "gpt3", when: "2030" }],
    [
      "when does cooking gpt3 dip beneath $100",
      { intent: "forecast.when", system: "gpt3", thresholdUsd: 100, op: "lt" },
    ],
    [
      "is gpt3 pricier to bake than gpt2 in 2029",
      { intent: "compare", systems: ["gpt3", "gpt2"], when: "2029" },
    ],
    ["reckon gpt-3 gonna sting in 2030", { intent: "forecast.cost", system: "gpt3", when: "2030" }],
    ["whence cometh thy gpt-3 wisdom", { intent: "sources", system: "gpt3" }],
  ])("reads %j as the model proposes, of what the text holds", async (text, proposal) => {
    expect((await read(text, proposal)).query).toEqual(proposal);
  });

  it("takes from the thread what the text leaves out", async () => {
    const proposal = { intent: "forecast.cost", system: "gpt2", when: "2030" };
    expect((await read("zap, lemme peep gpt2 baking", proposal, "gpt3 2030")).query).toEqual(proposal);
  });

  it.each([
    ["gpt3 2030", "answered"],
    ["gpt-9 2030", "a name of no catalogue row"],
    ["baking gpt-9 2030", "such a name among words that nobody knows"],
    ["should we bake gpt3 in 2030", "advice"],
    ["what did we spend on openai last month", "somebody's own bills"],
    ["pretend baking gpt3 is free in 2030", "an order"],
    ["how much will baking agi cost", "no such system"],
    ["cooking gpt3 in FY27 for the gang", "a year that may be another"],
    ["the damage of baking gpt3 soon", "a time that nobody could look up"],
    ["baking gpt3 with 42 in 2030", "a number of nothing"],
    ["when is gpt3 under", "an amount that is missing"],
    ["hello", "talk"],
  ])("asks no model about %j: %s", async (text) => {
    const { query, asked } = await read(text, { intent: "forecast.cost", system: "gpt3", when: "2030" });
    expect(asked).toEqual([]);
    expect(query).toEqual(await readText(text, { today }));
  });

  it.each([
    [
      "leaves out a system",
      "is gpt3 pricier to bake than gpt2 in 2029",
      { intent: "forecast.cost", system: "gpt3", when: "2029" },
    ],
    ["leaves out the date", baking, { intent: "history.cost", system: "gpt3" }],
    [
      "leaves out an amount",
      "when does cooking gpt3 dip beneath $100",
      { intent: "history.cost", system: "gpt3" },
    ],
    [
      "turns the threshold",
      "when does cooking gpt3 dip beneath $100",
      { intent: "forecast.when", system: "gpt3", thresholdUsd: 100, op: "gt" },
    ],
    ["adds a currency", baking, { intent: "forecast.cost", system: "gpt3", when: "2030", currency: "EUR" }],
    ["adds a method", baking, { intent: "forecast.cost", system: "gpt3", when: "2030", method: "moore" }],
    [
      "adds a volume",
      baking,
      { intent: "estimate.inference", system: "gpt3", when: "2030", tokensPerDay: 5e6 },
    ],
    ["makes up a run", baking, { intent: "estimate.custom", params: 175e9, tokens: 300e9, when: "2030" }],
    [
      "names a system where none is",
      "who won the match in 2030",
      { intent: "forecast.cost", system: "gpt3", when: "2030" },
    ],
    ["explains what nobody asked about", "who won the match in 2030", { intent: "explain.confidence" }],
  ])("asks when the model %s", async (_, text, proposal) => {
    const { query, asked } = await read(text, proposal);
    expect(asked).toHaveLength(1);
    expect(query.intent).toBe("clarify");
  });

  it("asks about an answer before, where the text has nothing of its own", async () => {
    const proposal = { intent: "forecast.cost", system: "gpt3", when: "2030" };
    expect((await read("who won the match", proposal, "gpt3 2030")).query.intent).toBe("clarify");
  });

  it("shows the model the question's words alone, and no value that was not found", async () => {
    const text =
      "<@U024BE7LH|ann> <mailto:ann@example.com|ann@example.com> AKIAABCDEFGHIJKLMNOP baking gpt3 come 2030";
    const { asked } = await read(text, { intent: "none" });

    expect(asked.map(({ question }) => question)).toEqual(["baking gpt3 come 2030"]);
    expect(asked[0]?.shape).toMatchObject({
      properties: { system: { enum: ["gpt3"] }, when: { enum: ["2030", "today"] } },
    });
    expect(JSON.stringify(asked)).not.toMatch(/ann|akia|AKIA|U024|tokensPerDay|params/);
  });

  const slots = (query: Query, ...names: readonly string[]) =>
    Object.entries(query).flatMap(([slot, value]) => (names.includes(slot) ? [value].flat() : []));

  it("asks about an amount that a text names twice", async () => {
    const text = "when does cooking gpt3 dip beneath $100 or $200";
    const proposal = { intent: "forecast.when", system: "gpt3", thresholdUsd: 200, op: "lt" };
    expect((await read(text, proposal)).query.intent).toBe("clarify");
  });

  it("answers about no system, time or amount that is in neither text nor thread, whatever the model says", async () => {
    const answered = new Set<string>();
    await fc.assert(
      fc.asyncProperty(arbitraryProposal, async ({ text, proposal, before }) => {
        const { query } = await read(text, proposal, before);
        if (query.intent === "clarify" || query.intent === "decline") return;
        answered.add(query.intent);
        const parts = collectParts(takeApart(text, { today }));
        const named = [...parts.systems.map(({ id }) => id), ...(before === undefined ? [] : ["gpt2"])];
        expect(named).toEqual(expect.arrayContaining(slots(query, "system", "systems", "item", "metric")));
        const times = [...parts.whens, "today", ...(before === undefined ? [] : ["2031"])];
        expect(times).toEqual(expect.arrayContaining(slots(query, "when", "whens", "by")));
        const amounts = Object.values(query).filter((value) => typeof value === "number");
        expect(Object.values(parts.amounts)).toEqual(expect.arrayContaining(amounts));
        expect(slots(query, "currency")).toEqual([]);
      }),
      { seed: 4, numRuns: 2000 },
    );
    expect([...answered]).toEqual(
      expect.arrayContaining(["forecast.cost", "forecast.when", "forecast.series", "compare", "sources"]),
    );
  });
});
