import { describe, expect, it } from "vitest";
import { fitFixedRate, fitMoore, fitNoChange } from "#lib/forecast/benchmarks.ts";
import { type HindcastMethod, hindcast } from "#lib/forecast/hindcast.ts";
import {
  advantageOver,
  averageScores,
  type HindcastScore,
  scoreHindcast,
} from "#lib/forecast/hindcast-score.ts";
import { fitOwnDrift } from "#lib/forecast/own-drift.ts";
import { driftWithout, volatilityWithout } from "#lib/forecast/prior-from-others.ts";
import { fitRandomWalk } from "#lib/forecast/random-walk.ts";
import { fitShrunkDrift, trainingCostPrior } from "#lib/forecast/shrunk-drift.ts";
import { studentTCdf } from "#lib/forecast/student-t.ts";
import { observations, yearly } from "./published-series.ts";
import { refusal } from "./refusal.ts";
import { trainingPool, truthOf } from "./training-pool.ts";

const noChange: HindcastMethod = { fitTo: fitNoChange, minimumPoints: 1 };

/** Falls by e at each of three steps of two years (of 365.25 days but for one day). */
const kept = observations([
  ["2000-01-01", Math.E ** 3],
  ["2002-01-01", Math.E ** 2],
  ["2004-01-01", Math.E],
  ["2006-01-01", 1],
]);

describe(hindcast, () => {
  it("forecasts every later point from each, as if it knew no more", () => {
    const later = { kind: "later-points", fromYears: 0.25, toYears: 5.5 } as const;
    expect(hindcast(kept, later, noChange)).toEqual([
      {
        origin: "2000-01-01",
        horizonYears: 731 / 365.25,
        errorLog: expect.closeTo(-1, 12),
        position: undefined,
      },
      { origin: "2000-01-01", horizonYears: 4, errorLog: expect.closeTo(-2, 12), position: undefined },
      {
        origin: "2002-01-01",
        horizonYears: 730 / 365.25,
        errorLog: expect.closeTo(-1, 12),
        position: undefined,
      },
      { origin: "2002-01-01", horizonYears: 4, errorLog: expect.closeTo(-2, 12), position: undefined },
      {
        origin: "2004-01-01",
        horizonYears: 731 / 365.25,
        errorLog: expect.closeTo(-1, 12),
        position: undefined,
      },
    ]);
  });

  it("keeps both ends of the range of horizons", () => {
    const exactly = { kind: "later-points", fromYears: 4, toYears: 4 } as const;
    expect(hindcast(kept, exactly, noChange)).toHaveLength(2);
  });

  it("holds a list of records against the record in force, up to the day it was read", () => {
    const truth = { kind: "record", horizonsYears: [1, 2.5, 4], until: "2007-01-01" } as const;
    expect(
      hindcast(kept, truth, noChange).map(({ origin, horizonYears, errorLog }) => [
        origin,
        horizonYears,
        Math.round(errorLog),
      ]),
    ).toEqual([
      ["2000-01-01", 1, 0],
      ["2000-01-01", 2.5, -1],
      ["2000-01-01", 4, -2],
      ["2002-01-01", 1, 0],
      ["2002-01-01", 2.5, -1],
      ["2002-01-01", 4, -2],
      ["2004-01-01", 1, 0],
      ["2004-01-01", 2.5, -1],
    ]);
    const toTheDay = { kind: "record", horizonsYears: [4], until: "2006-01-01" } as const;
    expect(hindcast(kept, toTheDay, noChange).map(({ origin }) => origin)).toEqual([
      "2000-01-01",
      "2002-01-01",
    ]);
  });

  it("passes over origins that the method cannot stand on, and says where the truth fell", () => {
    const method: HindcastMethod = { fitTo: fitOwnDrift, minimumPoints: 3 };
    const bumpy = kept.map((point, index) => ({ ...point, value: point.value * (index === 1 ? 2 : 1) }));
    const pairs = hindcast(bumpy, { kind: "later-points", fromYears: 0, toYears: 9 }, method);
    expect(pairs.map(({ origin }) => origin)).toEqual(["2004-01-01"]);
    const model = fitOwnDrift(bumpy.slice(0, 3));
    const years = 731 / 365.25;
    const error = -1 - model.driftPerYear * years;
    expect(pairs[0]).toMatchObject({
      errorLog: expect.closeTo(error, 12),
      position: expect.closeTo(studentTCdf(error / (model.errorAt?.(years).scale ?? 0), 1), 12),
    });
  });

  it("counts a method's periods whole, as its equations do", () => {
    const method: HindcastMethod = {
      fitTo: (points) => fitRandomWalk(points, { window: 2 }),
      minimumPoints: 3,
    };
    const pairs = hindcast(
      yearly(2010, [8, 4, 2, 2, 1]),
      { kind: "later-points", fromYears: 0.5, toYears: 20 },
      method,
    );
    const halves = pairs.map(({ errorLog }) => Math.round((errorLog / Math.LN2) * 1e6) / 1e6);
    expect(halves).toEqual([1, 1, -0.5]);
  });

  it("never refuses for distance", () => {
    const near = kept.slice(0, 2).map((point, index) => ({ ...point, date: `2000-01-0${index + 1}` }));
    const pairs = hindcast(
      [...near, ...kept.slice(3)],
      { kind: "later-points", fromYears: 1, toYears: 9 },
      {
        fitTo: fitShrunkDrift,
        minimumPoints: 1,
      },
    );
    expect(pairs.map(({ position }) => typeof position)).toEqual(["number", "number"]);
  });
});

describe(scoreHindcast, () => {
  const pair = (origin: string, errorLog: number, position: number | undefined) => ({
    origin,
    horizonYears: 1,
    errorLog,
    position,
  });

  it("gives bias, error and how often each interval held", () => {
    const score = scoreHindcast([
      pair("a", 1, 0.25),
      pair("a", -2, 0.75),
      pair("b", 3, 0.905),
      pair("b", 0, 0.01),
      pair("c", 0, 0.5),
    ]);
    expect(score).toEqual({
      origins: 3,
      pairs: 5,
      biasLog: expect.closeTo(0.4, 14),
      rmseLog: expect.closeTo(Math.sqrt(14 / 5), 14),
      rmseLog10: expect.closeTo(Math.sqrt(14 / 5) / Math.LN10, 14),
      coverage: [
        { level: 0.5, share: 0.6 },
        { level: 0.8, share: 0.6 },
        { level: 0.95, share: 0.8 },
      ],
    });
  });

  it("counts other levels, and none without a measure of error", () => {
    expect(scoreHindcast([pair("a", 1, 0.02)], [0.9, 0.97]).coverage).toEqual([
      { level: 0.9, share: 0 },
      { level: 0.97, share: 1 },
    ]);
    expect(scoreHindcast([pair("a", 1, undefined)]).coverage).toEqual([]);
  });

  it("refuses nothing at all", () => {
    expect(() => scoreHindcast([])).toThrow(refusal("series-too-short"));
  });
});

const score = (part: Partial<HindcastScore>): HindcastScore => ({
  origins: 1,
  pairs: 1,
  biasLog: 0,
  rmseLog: 0,
  rmseLog10: 0,
  coverage: [],
  ...part,
});

describe(averageScores, () => {
  it("counts each series once, however many pairs it has", () => {
    const average = averageScores([
      score({
        origins: 2,
        pairs: 90,
        biasLog: 1,
        rmseLog: 2,
        rmseLog10: 0.5,
        coverage: [{ level: 0.8, share: 1 }],
      }),
      score({
        origins: 3,
        pairs: 2,
        biasLog: -2,
        rmseLog: 4,
        rmseLog10: 1.5,
        coverage: [{ level: 0.8, share: 0.5 }],
      }),
    ]);
    expect(average).toEqual({
      origins: 5,
      pairs: 92,
      biasLog: -0.5,
      rmseLog: 3,
      rmseLog10: 1,
      coverage: [{ level: 0.8, share: 0.75 }],
    });
  });

  it("takes levels one by one", () => {
    const coverage = [
      { level: 0.5, share: 0.4 },
      { level: 0.8, share: 0.6 },
    ];
    expect(averageScores([score({ coverage }), score({ coverage })]).coverage).toEqual(coverage);
  });

  it("refuses nothing at all", () => {
    expect(() => averageScores([])).toThrow(refusal("series-too-short"));
  });
});

describe(advantageOver, () => {
  it("is the mean gain over series, with its standard error", () => {
    const ours = [1, 2, 3].map((rmseLog) => score({ rmseLog }));
    const theirs = [2, 2, 7].map((rmseLog) => score({ rmseLog }));
    expect(advantageOver(ours, theirs)).toEqual({
      gainLog: expect.closeTo(5 / 3, 12),
      standardError: expect.closeTo(Math.sqrt((1 + 0 + 16 - 25 / 3) / 2 / 3), 12),
    });
    expect(advantageOver(ours, ours)).toEqual({ gainLog: 0, standardError: 0 });
  });

  it.each([
    ["one series", [score({})], [score({})]],
    ["unlike numbers of series", [score({}), score({})], [score({}), score({}), score({})]],
  ])("refuses %s", (_, ours, theirs) => {
    expect(() => advantageOver(ours, theirs)).toThrow(refusal("series-too-short"));
  });
});

/** The record of the default method over the catalogue's seven training series, beside the benchmarks. */
describe("the track record", () => {
  const scoresOf = (methodOf: (id: string) => HindcastMethod) =>
    trainingPool.map(({ id, kept: points }) => scoreHindcast(hindcast(points, truthOf(id), methodOf(id))));
  const shrunk = (priorOf: (id: string) => object): HindcastScore[] =>
    scoresOf((id) => ({
      fitTo: (points) => fitShrunkDrift(points, { ...trainingCostPrior, ...priorOf(id) }),
      minimumPoints: 1,
    }));
  const fixed = shrunk((id) => volatilityWithout(trainingPool, id));
  const borrowed = shrunk((id) => ({
    ...volatilityWithout(trainingPool, id),
    driftPerYear: driftWithout(trainingPool, id),
  }));
  const benchmark = (fitTo: HindcastMethod["fitTo"]) => scoresOf(() => ({ fitTo, minimumPoints: 1 }));

  it("counts 226 forecasts from 97 days, 7 of them beyond three years", () => {
    expect(averageScores(fixed)).toMatchObject({ origins: 97, pairs: 226 });
    const method = { fitTo: fitShrunkDrift, minimumPoints: 1 };
    const all = trainingPool.flatMap(({ id, kept: points }) => hindcast(points, truthOf(id), method));
    expect(all.filter(({ horizonYears }) => horizonYears > 3)).toHaveLength(7);
  });

  it.each([
    ["the default method", fixed, 0.555],
    ["its prior drift from the other series", borrowed, 0.636],
    ["no change", benchmark(fitNoChange), 0.815],
    ["Moore's law", benchmark((points) => fitMoore(points)), 0.629],
    ["60 % less a year", benchmark((points) => fitFixedRate(points, -0.6)), 0.589],
    ["70 % less a year", benchmark((points) => fitFixedRate(points, -0.7)), 0.694],
  ])("of %s misses by %#s powers of ten", (_, scores, rmse) => {
    expect(averageScores(scores).rmseLog10).toBeCloseTo(rmse, 3);
  });

  it("of the default method holds 63, 86 and 95 % in its intervals", () => {
    const shares = averageScores(fixed).coverage.map(({ share }) => Number(share.toFixed(2)));
    expect(shares).toEqual([0.63, 0.86, 0.95]);
  });

  it("beats no benchmark by two standard errors", () => {
    const rivals = [
      fitNoChange,
      fitMoore,
      (points: Parameters<typeof fitNoChange>[0]) => fitFixedRate(points, -0.6),
    ];
    for (const rival of rivals) {
      const { gainLog, standardError } = advantageOver(
        fixed,
        benchmark((points) => rival(points)),
      );
      expect(gainLog).toBeGreaterThan(0);
      expect(gainLog).toBeLessThan(2 * standardError);
    }
  });
});
