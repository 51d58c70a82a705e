import { describe, expect, it } from "vitest";
import { forecastAt, predictLog } from "#lib/forecast/drift-model.ts";
import { errorFactor } from "#lib/forecast/random-walk.ts";
import { fitWright, learningFactor } from "#lib/forecast/wright.ts";
import { productionErrorFactor } from "#lib/forecast/wright-error.ts";
import { fitWrightSteps, wrightChange } from "#lib/forecast/wright-law.ts";
import { yearly } from "./published-series.ts";
import { refusal } from "./refusal.ts";

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

describe(fitWright, () => {
  const costs = yearly(2010, [100, 80, 60, 55, 40]);
  const production = yearly(2010, [1, 2, 4.5, 6, 12]);
  const steps = (values: readonly number[]) =>
    values.slice(1).map((value, index) => Math.log(value / (values[index] ?? 1)));
  const costSteps = steps([100, 80, 60, 55, 40]);
  const productionSteps = steps([1, 2, 4.5, 6, 12]);

  it("follows the law along a scenario of steady growth", () => {
    const model = fitWright(costs, production, { growthPerYear: 0.5 });
    const law = fitWrightSteps(costSteps, productionSteps);
    const change = wrightChange(law, { steps: 3, growth: 3 * Math.log(1.5) }, 0.19);
    expect(predictLog(model, 3)).toEqual({
      location: expect.closeTo(Math.log(40) + change.location, 12),
      scale: expect.closeTo(change.scale, 12),
      degreesOfFreedom: 3,
    });
    expect(model.errorAt?.(0.2)).toEqual(model.errorAt?.(1));
    expect(forecastAt(model, "2017-07-02")).toMatchObject({
      method: "wright",
      median: expect.closeTo(Math.exp(Math.log(40) + change.location), 9),
      inputs: {
        exponent: expect.closeTo(law.exponent, 12),
        noise: expect.closeTo(law.noise, 12),
        learningRate: expect.closeTo(law.learningRate, 12),
        growthPerYear: 0.5,
        rho: 0.19,
        steps: 4,
        periodYears: 1,
      },
      points: 5,
      span: { from: "2010-07-02", to: "2014-07-02" },
      asOf: "2014-07-02",
    });
    expect(model.errorBetween).toBeUndefined();
  });

  it("always says that production is assumed", () => {
    const model = fitWright(costs, production, { growthPerYear: 0.5 });
    expect(forecastAt(model, "2016-07-02").warnings).toEqual(["production-assumed"]);
    expect(forecastAt(model, "2020-07-02").warnings).toEqual(["production-assumed", "past-span"]);
  });

  it("takes a window and a ρ", () => {
    const model = fitWright(costs, production, { growthPerYear: 0, window: 2, rho: 0.5 });
    const law = fitWrightSteps(costSteps.slice(-2), productionSteps.slice(-2));
    expect(model).toMatchObject({
      from: "2012-07-02",
      points: 3,
      spanYears: 2,
      driftPerYear: expect.closeTo(0, 14),
      inputs: { exponent: expect.closeTo(law.exponent, 12), steps: 2, rho: 0.5 },
    });
    expect(predictLog(model, 2)?.scale).toBeCloseTo(
      wrightChange(law, { steps: 2, growth: 0 }, 0.5).scale,
      12,
    );
    expect(fitWright(costs, production, { growthPerYear: 0, window: 4 }).from).toBe("2010-07-02");
  });

  it("counts quarters in quarters", () => {
    const quarters = ["2020-01-01", "2020-04-01", "2020-07-01", "2020-10-01"];
    const series = (values: readonly number[]) =>
      quarters.map((date, index) => ({ date, value: values[index] ?? 0 }));
    const model = fitWright(series([8, 6, 5, 3]), series([1, 2, 3, 6]), { growthPerYear: 3 });
    const law = fitWrightSteps(steps([8, 6, 5, 3]), steps([1, 2, 3, 6]));
    const change = wrightChange(law, { steps: 2, growth: Math.log(4) / 2 }, 0.19);
    expect(predictLog(model, 0.5)).toMatchObject({
      location: expect.closeTo(Math.log(3) + change.location, 12),
      scale: expect.closeTo(change.scale, 12),
    });
  });

  it.each([
    [
      "production of other years",
      yearly(2011, [1, 2, 3, 4, 5]),
      { growthPerYear: 0.5 },
      "parameter-out-of-range",
    ],
    [
      "production of fewer years",
      yearly(2010, [1, 2, 3, 4]),
      { growthPerYear: 0.5 },
      "parameter-out-of-range",
    ],
    ["production that ends", production, { growthPerYear: -1 }, "parameter-out-of-range"],
    ["a window of one", production, { growthPerYear: 0.5, window: 1 }, "parameter-out-of-range"],
    ["a window too long", production, { growthPerYear: 0.5, window: 5 }, "parameter-out-of-range"],
    ["part of a step as window", production, { growthPerYear: 0.5, window: 2.5 }, "parameter-out-of-range"],
    ["two years", production.slice(0, 2), { growthPerYear: 0.5 }, "series-too-short"],
  ] as const)("refuses %s", (_, made, scenario, code) => {
    expect(() => fitWright(costs, made, scenario)).toThrow(refusal(code));
  });
});

describe(learningFactor, () => {
  /** Wright (1936): each doubling of production leaves 80 % of an aeroplane's cost. */
  it.each([
    [0.2, 2, 0.8],
    [0.2, 4, 0.64],
    [0.2, 1, 1],
    [0.2, 0.5, 1.25],
    [0, 10, 1],
    [0.28, 10, 0.72 ** Math.log2(10)],
  ])("at %d a doubling, production times %d leaves %d", (rate, growth, factor) => {
    expect(learningFactor(rate, growth)).toBeCloseTo(factor, 12);
  });

  it.each([
    [1, 2],
    [-0.1, 2],
    [0.2, 0],
    [0.2, Number.POSITIVE_INFINITY],
  ])("refuses a learning rate of %d with production times %d", (rate, growth) => {
    expect(() => learningFactor(rate, growth)).toThrow(refusal("parameter-out-of-range"));
  });

  it("refuses what leaves nothing", () => {
    expect(() => learningFactor(0.999, 1e300)).toThrow(refusal("result-not-finite"));
  });
});
