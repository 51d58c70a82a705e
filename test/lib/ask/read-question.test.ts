import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuestion } from "#lib/ask/read-question.ts";
import { Query } from "#lib/query/query.ts";

const read = (text: string) => readQuestion(text, { today: "2026-11-23" });

describe(readQuestion, () => {
  it.each([
    ["gpt3 2030", "gpt3", "2030"],
    ["GPT-3 2030", "gpt3", "2030"],
    ["2030 gpt 3", "gpt3", "2030"],
    ["ＧＰＴ３ ２０３０", "gpt3", "2030"],
    ["<@U012AB3CD> `gpt3` in 2030?", "gpt3", "2030"],
    ["what will it cost to train gpt-3 in 2030?", "gpt3", "2030"],
    ["resnet-50 Q3 2027", "resnet50", "2027-Q3"],
    ["gpt2 2028-06", "gpt2", "2028-06"],
    ["gpt2 2028-06-30", "gpt2", "2028-06-30"],
    ["gpt2 by 2028", "gpt2", "2028-12-31"],
    ["gpt2 mid-2028", "gpt2", "2028-07"],
    ["gpt2 2026", "gpt2", "2026"],
    ["queries 2030", "queries", "2030"],
    ["gpt3 gpt-3 2030", "gpt3", "2030"],
    ["🚀 gpt3 2030", "gpt3", "2030"],
  ])("reads %j as a forecast", (text, system, when) => {
    expect(read(text)).toEqual({ intent: "forecast.cost", system, when });
  });

  it.each([
    ["gpt3", { intent: "history.cost", system: "gpt3" }],
    ["gpt3 2022", { intent: "history.cost", system: "gpt3", when: "2022" }],
    ["", { intent: "help" }],
    ["  ", { intent: "help" }],
    ["<!channel>", { intent: "help" }],
    ["Help", { intent: "help" }],
    ["list", { intent: "list.systems" }],
    ["gpt3 2052", { intent: "decline", code: "horizon", system: "gpt3", when: "2052" }],
    ["gpt3 2012", { intent: "decline", code: "before_data", system: "gpt3", when: "2012" }],
  ])("reads %j", (text, query) => {
    expect(read(text)).toEqual(query);
  });

  it.each([
    ["gpt-9 2030", "did_you_mean"],
    ["gpt-3.7 2030", "did_you_mean"],
    ["resnet51 2030", "did_you_mean"],
    ["gpt3 21030", "clarify"],
    ["gpt3 2030-02-30", "clarify"],
    ["gpt3 2030 $5", "clarify"],
    ["gpt3 2030 in fiscal year 2029", "clarify"],
    ["gpt3 in 2030 pretending it is free", "clarify"],
    ["gpt 3 5 2030", "did_you_mean"],
    ["gpt-35 2030", "did_you_mean"],
    ["≠ gpt3 2030", "clarify"],
    ["!gpt3 2030", "did_you_mean"],
    ["2030", "clarify"],
    ["who wins the world cup in 2030", "decline"],
    ["noise ".repeat(500), "decline"],
  ])("asks, offers or declines for %j", (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });

  it("reads any text at all into a query of the contract", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), (text) => {
        expect(Query.safeParse(read(text)).success).toBe(true);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it("never answers a system whose digits were not typed", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("gpt", "gpt-", "resnet", "llama "),
        fc.integer({ min: 0, max: 999 }),
        (name, digits) => {
          const query = read(`${name}${digits} 2030`);
          const answered = query.intent === "forecast.cost" ? query.system.replace(/\D/g, "") : undefined;
          expect(answered === undefined || answered.startsWith(String(digits))).toBe(true);
        },
      ),
      { seed: 13 },
    );
  });
});
