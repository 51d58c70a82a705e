import { describe, expect, it } from "vitest";
import {
  dayStockRunsOut,
  impliedBaseCost,
  scaleModel,
  tokensOfWords,
  wordsOfTokens,
} from "#lib/forecast/bigger-model.ts";
import { refusal } from "./refusal.ts";

/** ARK Invest, Big Ideas 2023: 57 times the parameters and 720 times the tokens of GPT-3. */
describe("a bigger model", () => {
  const multiples = { parameters: 57, tokens: 720 };

  it("has as many times the FLOP and the cost as the product of its multiples", () => {
    expect(scaleModel({ parameters: 175e9, tokens: 300e9, costUsd: 450_000 }, multiples)).toEqual({
      parameters: 57 * 175e9,
      tokens: 216e12,
      flop: expect.closeTo(6 * 57 * 175e9 * 216e12, -15),
      costUsd: 450_000 * 41_040,
      flopMultiple: 41_040,
      tokensPerParameter: expect.closeTo(21.654, 3),
      words: 162e12,
    });
  });

  it.each([
    [600_000, 14.62],
    [17e9, 414_230.02],
  ])("at $%d implies a first model of $%d", (cost, implied) => {
    expect(impliedBaseCost(cost, multiples)).toBeCloseTo(implied, 2);
  });

  it("turns words into tokens and back", () => {
    expect(tokensOfWords(162e12)).toBe(216e12);
    expect(wordsOfTokens(216e12)).toBe(162e12);
  });

  const base = { parameters: 1, tokens: 1, costUsd: 1 };
  it.each([
    ["no parameters", () => scaleModel({ ...base, parameters: 0 }, multiples), "parameter-out-of-range"],
    ["no tokens", () => scaleModel({ ...base, tokens: 0 }, multiples), "parameter-out-of-range"],
    ["no cost", () => scaleModel({ ...base, costUsd: 0 }, multiples), "parameter-out-of-range"],
    ["a multiple of 0", () => scaleModel(base, { parameters: 0, tokens: 1 }), "parameter-out-of-range"],
    [
      "no multiple of tokens",
      () => scaleModel(base, { parameters: 1, tokens: -1 }),
      "parameter-out-of-range",
    ],
    ["a cost beyond numbers", () => scaleModel({ ...base, costUsd: 1e308 }, multiples), "result-not-finite"],
    [
      "parameters beyond numbers",
      () => scaleModel({ ...base, parameters: 1e308 }, multiples),
      "result-not-finite",
    ],
    ["tokens beyond numbers", () => scaleModel({ ...base, tokens: 1e308 }, multiples), "result-not-finite"],
    [
      "multiples beyond numbers",
      () => impliedBaseCost(1, { parameters: 1e200, tokens: 1e200 }),
      "result-not-finite",
    ],
    ["an implied cost of nothing", () => impliedBaseCost(1e-320, multiples), "result-not-finite"],
    ["an implied cost of a gift", () => impliedBaseCost(0, multiples), "parameter-out-of-range"],
    ["no words", () => tokensOfWords(0), "parameter-out-of-range"],
    ["words beyond numbers", () => tokensOfWords(1.7e308), "result-not-finite"],
    ["less than no tokens", () => wordsOfTokens(-1), "parameter-out-of-range"],
  ] as const)("refuses %s", (_, compute, code) => {
    expect(compute).toThrow(refusal(code));
  });
});

describe(dayStockRunsOut, () => {
  const demand = { value: 15e12, date: "2024-01-01", ratePerYear: 1 };

  it("is the first day on which a growing demand is as large as the stock", () => {
    // a doubling each year: 15e12 → 240e12 in exactly 4 years of 365.25 days
    expect(dayStockRunsOut(239.9e12, demand)).toBe("2028-01-01");
    expect(dayStockRunsOut(240.5e12, demand)).toBe("2028-01-03");
  });

  it("is the first day of a demand that is as large already", () => {
    expect(dayStockRunsOut(15e12, demand)).toBe("2024-01-01");
    expect(dayStockRunsOut(15e12, { ...demand, ratePerYear: -0.5 })).toBe("2024-01-01");
    expect(dayStockRunsOut(1e12, { ...demand, ratePerYear: -0.5 })).toBe("2024-01-01");
  });

  it.each([0, -0.2])("never comes when demand changes by %d a year", (ratePerYear) => {
    expect(dayStockRunsOut(300e12, { ...demand, ratePerYear })).toBeUndefined();
  });

  it.each([
    ["a stock of 0", () => dayStockRunsOut(0, demand), "parameter-out-of-range"],
    ["a demand of 0", () => dayStockRunsOut(1, { ...demand, value: 0 }), "parameter-out-of-range"],
    [
      "a fall of 100 %",
      () => dayStockRunsOut(3e14, { ...demand, ratePerYear: -1 }),
      "parameter-out-of-range",
    ],
    ["a day that is none", () => dayStockRunsOut(1e12, { ...demand, date: "2024" }), "date-not-valid"],
    [
      "a day beyond the calendar",
      () => dayStockRunsOut(3e14, { ...demand, ratePerYear: 1e-5 }),
      "date-not-valid",
    ],
    [
      "a day beyond numbers",
      () => dayStockRunsOut(3e14, { ...demand, ratePerYear: 1e-320 }),
      "result-not-finite",
    ],
  ] as const)("refuses %s", (_, compute, code) => {
    expect(compute).toThrow(refusal(code));
  });
});
