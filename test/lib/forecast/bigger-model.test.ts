import { describe, expect, it } from "vitest";
import { impliedBaseCost, scaleModel, tokensOfWords, wordsOfTokens } from "#lib/forecast/bigger-model.ts";
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
