import { describe, expect, it } from "vitest";
import { normalCdf } from "#lib/forecast/distributions/normal.ts";
import { predictLog } from "#lib/forecast/drift-model.ts";
import { errorFactor, fitRandomWalk } from "#lib/forecast/random-walk.ts";
import { probabilityDearer } from "#lib/forecast/ratio.ts";
import { crossingOf, probabilityPast } from "#lib/forecast/threshold.ts";
import { walk } from "./published-series.ts";

/** 33 steps of −10 % on the logarithm, ending in 2013 at $0.82 a watt: Farmer & Lafond (2016), solar modules. */
const solar = walk(1980, 0.82 * Math.exp(3.3), Array(33).fill(-0.1));

describe("the published forecast of solar modules", () => {
  /** Farmer & Lafond (2016): P(a solar module costs more in 2030 than in 2013) with K = 0.15. */
  it("gives solar modules one chance in twenty of being dearer in 2030 than in 2013", () => {
    const model = fitRandomWalk(solar, { volatility: 0.15 });
    expect(predictLog(model, 17)?.degreesOfFreedom).toBeUndefined();
    expect(model.inputs.volatility).toBe(0.15);
    expect(probabilityPast(model, { value: 0.82, op: "gt" }, "2030-07-02")).toBeCloseTo(0.0498, 4);
  });

  /** Farmer & Lafond (2016): ln 3 / 0.1 = 10.99 years until solar passes a rival at a third of its price. */
  it("passes a rival at a third of the price after 10.99 years", () => {
    const model = fitRandomWalk(solar, { volatility: 0.15 });
    const day = Math.ceil(365.25 * 10 * Math.log(3));
    expect(day).toBe(4013);
    expect(day / 365.25).toBeCloseTo(10.99, 2);
    expect(crossingOf(model, { value: 0.82 / 3, op: "lt" }).median).toBe("2024-06-27");
  });

  /** Farmer & Lafond (2016), eq. 20. */
  it("says how likely one technology is dearer than another", () => {
    const rival = walk(1980, 0.82 / 3, Array(33).fill(0));
    const ofSolar = fitRandomWalk(solar, { volatility: 0.15 });
    const ofRival = fitRandomWalk(rival, { volatility: 0.2 });
    const sigma = Math.sqrt((errorFactor(17, 33, 0.63) / (1 + 0.63 ** 2)) * (0.15 ** 2 + 0.2 ** 2));
    expect(probabilityDearer(ofSolar, ofRival, "2030-07-02")).toEqual({
      probability: expect.closeTo(normalCdf((Math.log(3) - 1.7) / sigma), 12),
      approximate: false,
    });
    const seen = [-0.3, 0.1, -0.2, -0.4, 0.05, -0.25];
    const estimated = [fitRandomWalk(walk(2010, 7, seen)), fitRandomWalk(walk(2010, 6, seen))] as const;
    expect(probabilityDearer(...estimated, "2018-07-02")?.approximate).toBe(false);
  });
});
