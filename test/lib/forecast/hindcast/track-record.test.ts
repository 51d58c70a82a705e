import { describe, expect, it } from "vitest";
import { fitFixedRate, fitMoore, fitNoChange } from "#lib/forecast/benchmarks.ts";
import { type HindcastMethod, hindcast } from "#lib/forecast/hindcast/hindcast.ts";
import { advantageOver, averageScores, scoreHindcast } from "#lib/forecast/hindcast/hindcast-score.ts";
import { driftWithout, volatilityWithout } from "#lib/forecast/hindcast/pooled-volatility.ts";
import { fitShrunkDrift, trainingCostPrior } from "#lib/forecast/shrunk-drift.ts";
import { trainingPool, truthOf } from "./training-pool.ts";

/** The record of the default method over the catalogue's seven training series, beside the benchmarks. */
describe("the track record", () => {
  const scoresOf = (methodOf: (id: string) => HindcastMethod) =>
    trainingPool().map(({ id, kept: points }) => scoreHindcast(hindcast(points, truthOf(id), methodOf(id))));
  const shrunk = (priorOf: (id: string) => object) =>
    scoresOf((id) => ({
      fitTo: (points) => fitShrunkDrift(points, { ...trainingCostPrior, ...priorOf(id) }),
      minimumPoints: 1,
    }));
  const fixed = () => shrunk((id) => volatilityWithout(trainingPool(), id));
  const borrowed = () =>
    shrunk((id) => ({
      ...volatilityWithout(trainingPool(), id),
      driftPerYear: driftWithout(trainingPool(), id),
    }));
  const benchmark = (fitTo: HindcastMethod["fitTo"]) => () => scoresOf(() => ({ fitTo, minimumPoints: 1 }));

  it("counts 226 forecasts from 97 days, 7 of them beyond three years", () => {
    expect(averageScores(fixed())).toMatchObject({ origins: 97, pairs: 226 });
    const method = { fitTo: fitShrunkDrift, minimumPoints: 1 };
    const all = trainingPool().flatMap(({ id, kept: points }) => hindcast(points, truthOf(id), method));
    expect(all.filter(({ horizonYears }) => horizonYears > 3)).toHaveLength(7);
  });

  it.each([
    ["the default method", fixed, 0.555],
    ["its prior drift from the other series", borrowed, 0.636],
    ["no change", benchmark(fitNoChange), 0.815],
    ["Moore's law", benchmark((points) => fitMoore(points)), 0.629],
    ["60 % less a year", benchmark((points) => fitFixedRate(points, -0.6)), 0.589],
    ["70 % less a year", benchmark((points) => fitFixedRate(points, -0.7)), 0.694],
  ])("of %s is its published error in powers of ten", (_, scores, rmse) => {
    expect(averageScores(scores()).rmseLog10).toBeCloseTo(rmse, 3);
  });

  it("of the default method holds 63, 86 and 95 % in its intervals", () => {
    const shares = averageScores(fixed()).coverage.map(({ share }) => Number(share.toFixed(2)));
    expect(shares).toEqual([0.63, 0.86, 0.95]);
  });

  it.each([
    ["no change", benchmark(fitNoChange)],
    ["Moore's law", benchmark((points) => fitMoore(points))],
    ["60 % less a year", benchmark((points) => fitFixedRate(points, -0.6))],
  ])("is better than that of %s, but not by two standard errors", (_, rival) => {
    const { gainLog, standardError } = advantageOver(fixed(), rival());
    expect(gainLog).toBeGreaterThan(0);
    expect(gainLog).toBeLessThan(2 * standardError);
  });
});
