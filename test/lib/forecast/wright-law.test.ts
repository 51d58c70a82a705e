import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorFactor } from "#lib/forecast/random-walk.ts";
import {
  fitWrightSteps,
  impliedLearningRate,
  learningFactor,
  neededGrowth,
  productionErrorFactor,
  wrightChange,
} from "#lib/forecast/wright.ts";
import { seed } from "./arbitraries.ts";
import { refusal } from "./refusal.ts";

const learningRates = fc.double({ min: 0.01, max: 0.95, noNaN: true });
const growths = fc.double({ min: 1.01, max: 50, noNaN: true });

describe(neededGrowth, () => {
  it.each([
    ["a half at 50 % is one doubling", 0.5, 0.5, 2],
    ["0.64 at 20 % is two doublings", 0.64, 0.2, 4],
    // ln 0.43 / ln 0.8 = -0.8439701 / -0.2231436 = 3.782185, and 2^3.782185 = 13.7579
    ["57 % less at 20 %", 0.43, 0.2, 13.7579],
    ["no change needs none", 1, 0.2, 1],
  ])("%s", (_, factor, learningRate, growth) => {
    expect(neededGrowth(factor, learningRate)).toBeCloseTo(growth, 4);
  });

  it("leads to the factor that it was asked for", () => {
    fc.assert(
      fc.property(growths, learningRates, (growth, learningRate) => {
        const factor = learningFactor(learningRate, growth);
        expect(neededGrowth(factor, learningRate) / growth).toBeCloseTo(1, 8);
      }),
      { seed },
    );
  });

  it.each([
    ["nothing left", () => neededGrowth(0, 0.2), "parameter-out-of-range"],
    ["nothing learnt", () => neededGrowth(0.5, 0), "result-not-finite"],
    ["a cost that grows with production", () => neededGrowth(0.5, -0.1), "parameter-out-of-range"],
    ["everything learnt", () => neededGrowth(0.5, 1), "parameter-out-of-range"],
    ["more than a number holds", () => neededGrowth(1e-300, 0.01), "result-not-finite"],
  ] as const)("refuses %s", (_, call, code) => {
    expect(call).toThrow(refusal(code));
  });
});

describe(impliedLearningRate, () => {
  it.each([
    ["a half after one doubling", 0.5, 2, 0.5],
    ["0.64 after two doublings", 0.64, 4, 0.2],
    // log2 2.3 = 1.201634, and 0.43^(1 / 1.201634) = exp(-0.8439701 / 1.201634) = 0.495419
    ["57 % less at 2.3 times a year", 0.43, 2.3, 0.504581],
    ["twice as much after one doubling", 2, 2, -1],
  ])("%s", (_, factor, growth, learningRate) => {
    expect(impliedLearningRate(factor, growth)).toBeCloseTo(learningRate, 6);
  });

  it("is the rate that the growth needs", () => {
    fc.assert(
      fc.property(growths, learningRates, (growth, learningRate) => {
        expect(impliedLearningRate(learningFactor(learningRate, growth), growth)).toBeCloseTo(
          learningRate,
          8,
        );
      }),
      { seed },
    );
  });

  it.each([
    ["production that stands still", () => impliedLearningRate(0.5, 1), "parameter-out-of-range"],
    ["nothing left", () => impliedLearningRate(0, 2), "parameter-out-of-range"],
  ] as const)("refuses %s", (_, call, code) => {
    expect(call).toThrow(refusal(code));
  });
});

const past = [0.5, 0.4, 0.45, 0.3, 0.35, 0.25, 0.2, 0.22];
const ahead = { steps: 4, growth: 0.2 + 0.15 + 0.18 + 0.1 };

/** Variance from the weights of every innovation, step by step, as the papers derive it. */
function byWeights(known: readonly number[], future: readonly number[], rho: number): number {
  const share = future.reduce((a, b) => a + b, 0) / known.reduce((a, x) => a + x * x, 0);
  const weights: number[] = Array(known.length + future.length + 1).fill(0);
  const add = (index: number, weight: number) => {
    weights[index] = (weights[index] ?? 0) + weight;
  };
  for (const [index, x] of known.entries()) {
    add(index + 1, -share * x);
    add(index, -rho * share * x);
  }
  for (const index of future.keys()) {
    add(known.length + index + 1, 1);
    add(known.length + index, rho);
  }
  return weights.reduce((sum, weight) => sum + weight ** 2, 0);
}

describe(productionErrorFactor, () => {
  /** Lafond et al. (2018) at ρ = 0: τ + (ΣX_future)²/ΣX_past² = 4 + 0.3969/0.9759. */
  it("is by hand what it is by formula without moving average", () => {
    expect(productionErrorFactor(past, ahead, 0)).toBeCloseTo(4.406701506, 9);
  });

  it.each([0.19, 0.63, -0.4, 1, -1])("adds up the weights of all innovations at ρ = %d", (rho) => {
    const future = [0.2, 0.15, 0.18, 0.1];
    expect(productionErrorFactor(past, ahead, rho)).toBeCloseTo(byWeights(past, future, rho), 12);
    expect(productionErrorFactor([0.7], { steps: 1, growth: 0.3 }, rho)).toBeCloseTo(
      byWeights([0.7], [0.3], rho),
      12,
    );
  });

  /** With production growing by the same step always, Wright's law is the random walk: eq. 13 of Farmer & Lafond. */
  it.each([
    [17, 33, 0.63],
    [1, 5, 0.63],
    [20, 16, 0.25],
    [3.5, 7, 0.19],
  ])("is A* where every step is 1: %d ahead of %i, θ = %d", (steps, seen, rho) => {
    expect(productionErrorFactor(Array(seen).fill(1), { steps, growth: steps }, rho)).toBeCloseTo(
      errorFactor(steps, seen, rho),
      9,
    );
  });

  it.each([
    ["no past", [], ahead, 0.19, "parameter-out-of-range"],
    ["a past without change", [0, 0], ahead, 0.19, "parameter-out-of-range"],
    ["less than a step", past, { steps: 0.5, growth: 0.1 }, 0.19, "parameter-out-of-range"],
    ["endless steps", past, { steps: Number.POSITIVE_INFINITY, growth: 0.1 }, 0.19, "parameter-out-of-range"],
    ["endless growth", past, { steps: 1, growth: Number.POSITIVE_INFINITY }, 0.19, "parameter-out-of-range"],
    ["ρ above 1", past, ahead, 1.1, "parameter-out-of-range"],
    ["ρ below −1", past, ahead, -1.1, "parameter-out-of-range"],
    ["more than a number holds", past, { steps: 1, growth: 1e200 }, 0, "result-not-finite"],
  ] as const)("refuses %s", (_, known, future, rho, code) => {
    expect(() => productionErrorFactor(known, future, rho)).toThrow(refusal(code));
  });
});

describe(fitWrightSteps, () => {
  const costs = [-0.2, -0.1, -0.3];
  const production = [0.5, 0.4, 0.8];

  it("fits through the origin on first differences", () => {
    const law = fitWrightSteps(costs, production);
    const omega = (0.1 + 0.04 + 0.24) / (0.25 + 0.16 + 0.64);
    const misses = [-0.2 + omega * 0.5, -0.1 + omega * 0.4, -0.3 + omega * 0.8];
    const noise = Math.sqrt(misses.reduce((sum, miss) => sum + miss ** 2, 0) / 2);
    expect(law).toEqual({
      exponent: expect.closeTo(omega, 14),
      exponentError: expect.closeTo(noise / Math.sqrt(1.05), 14),
      noise: expect.closeTo(noise, 14),
      learningRate: expect.closeTo(1 - 2 ** -omega, 14),
      growth: production,
    });
    expect(wrightChange(law, ahead, 0.19)).toEqual({
      location: expect.closeTo(-omega * 0.63, 12),
      scale: expect.closeTo(
        noise * Math.sqrt(productionErrorFactor(production, ahead, 0.19) / (1 + 0.19 ** 2)),
        12,
      ),
      degreesOfFreedom: 2,
    });
  });

  it.each([
    ["one step", [-0.1], [0.2], "series-too-short"],
    ["fewer costs than production", [-0.1, 0.2], [0.2, 0.2, 0.2], "parameter-out-of-range"],
    ["production that never changed", [-0.1, 0.2], [0, 0], "parameter-out-of-range"],
    ["a step that is no number", [-0.1, Number.NaN], [1, 1], "parameter-out-of-range"],
    ["an infinite step of production", [-0.1, 1], [1, Number.POSITIVE_INFINITY], "parameter-out-of-range"],
    ["a learning rate beyond numbers", [1e4, 1e4], [1, 1], "result-not-finite"],
    ["an exponent beyond numbers", [1e300, 1e300], [1e-20, 1e-20], "result-not-finite"],
    ["noise beyond numbers", [1e200, -1e200], [1, 1], "result-not-finite"],
  ] as const)("refuses %s", (_, costSteps, productionSteps, code) => {
    expect(() => fitWrightSteps(costSteps, productionSteps)).toThrow(refusal(code));
  });
});
