import { describe, expect, it } from "vitest";
import { forecastAt, predictLog } from "#lib/forecast/drift-model.ts";
import { fitWright, fitWrightSteps, learningFactor, wrightChange } from "#lib/forecast/wright.ts";
import { yearly } from "./published-series.ts";
import { refusal } from "./refusal.ts";

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

  it("takes the degrees of freedom that the caller gives, 1 or more", () => {
    const freedom = (degreesOfFreedom: number) =>
      predictLog(fitWright(costs, production, { growthPerYear: 0.5, degreesOfFreedom }), 2);
    expect(freedom(7.5)?.degreesOfFreedom).toBe(7.5);
    expect(freedom(7.5)?.scale).toBe(freedom(3)?.scale);
    expect(() => freedom(0.9)).toThrow(refusal("parameter-out-of-range", "degree of freedom"));
  });

  it("counts quarters in quarters", () => {
    const quarters = ["2020-01-01", "2020-04-01", "2020-07-01", "2020-10-01"];
    const series = (values: readonly number[]) =>
      quarters.map((date, index) => ({ date, value: values[index] ?? 0 }));
    const model = fitWright(series([8, 6, 5, 3]), series([1, 2, 3, 6]), { growthPerYear: 3 });
    expect(model.spanYears).toBe(0.75);
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
    [
      "production of fewer years, though a window has room",
      yearly(2010, [1, 2, 3, 4]),
      { growthPerYear: 0.5, window: 2 },
      "parameter-out-of-range",
    ],
    [
      "production of one other day",
      [...production.slice(0, 4), { date: "2014-07-03", value: 12 }],
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
