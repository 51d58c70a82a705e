import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuestion } from "#lib/ask/read-question.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";

const today = "2026-11-23";
const read = (text: string) => readQuestion(text, { today });

describe("names", () => {
  it.each([
    ["gtp3 2030", "gpt3"],
    ["restnet50 in 2029, training cost", "resnet50"],
    ["deepsek v3 2030", "deepseek-v3"],
    ["lama 3.1 405b 2030", "llama3.1-405b"],
    ["stable difusion 4 2030", undefined],
    ["405b llama 3.1 2030", "llama3.1-405b"],
    ["megatron turing nlg 2030", "mt-nlg"],
    ["huấn luyện gpt-3 năm 2030", "gpt3"],
    ["huan luyen gpt-3 nam 2030", "gpt3"],
    ["the gpt-3 run 2030", "gpt3-run"],
    ["gpt-3-level 2030", "gpt3"],
  ])("reads the name in %j", (text, system) => {
    const query = read(text);
    expect("system" in query && query.intent === "forecast.cost" ? query.system : undefined).toBe(system);
  });

  it("says when a name was read in spite of a typing error", () => {
    expect(read("gtp3 2030")).toEqual({ intent: "forecast.cost", system: "gpt3", when: "2030", fuzzy: true });
    expect(read("gpt3 2030")).not.toHaveProperty("fuzzy");
  });

  it.each([
    ["gpt-9 2030", "gpt-9"],
    ["gpt-3.7 2030", "gpt-3.7"],
    ["what will it cost to train qwen 2.5 73b in 2028?", "qwen 2.5 73b"],
    ["h300 2030", "h300"],
    ["resnet51 2030", "resnet51"],
    ["mixtral 9x7b training cost", "mixtral 9x7b"],
    ["palm 541b training cost", "palm 541b"],
    ["claude opus 9 token price", "claude opus 9"],
    ["gpt-4 ultra 2030", "gpt-4 ultra"],
    ["o9-mini price", "o9-mini"],
    ["thuê h250 một giờ năm 2028", "h250"],
  ])("offers names like the one of %j and answers none", (text, system) => {
    const query = read(text);
    expect(query).toMatchObject({ intent: "did_you_mean", system });
  });

  it("never reads a name with other numbers as a model of the catalogue", () => {
    const models = catalogue.systems.filter(({ kind, id }) => kind === "model" && /\d/.test(id));
    fc.assert(
      fc.property(fc.constantFrom(...models), fc.integer({ min: 0, max: 99 }), ({ name }, digits) => {
        const changed = name.en.replace(/\d+(?:\.\d+)?/, String(digits));
        const query = read(`${changed} 2030`);
        if (!("system" in query) || query.intent === "did_you_mean" || query.intent === "clarify") return;
        const system = catalogue.find(query.system ?? "");
        const names = [system?.id, system?.name.en, ...(system?.aliases ?? [])].join(" ");
        expect(names.match(/\d+(?:\.\d+)?/g)).toContain(String(digits));
      }),
      { seed: 17, numRuns: 400 },
    );
  });

  it.each([
    "palm oil price 2030",
    "cost of a chinchilla in 2030",
    "price of hardware and screws in 2030",
    "how much does a llama cost",
  ])("does not take the words of %j for a system's name", (text) => {
    expect(["clarify", "decline", "did_you_mean"]).toContain(read(text).intent);
  });
});
