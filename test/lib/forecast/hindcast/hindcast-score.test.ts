import { describe, expect, it } from "vitest";
import {
  advantageOver,
  averageScores,
  type HindcastScore,
  scoreHindcast,
} from "#lib/forecast/hindcast/hindcast-score.ts";
import { refusal } from "#test/lib/forecast/refusal.ts";

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
    expect(advantageOver(ours.slice(1), theirs.slice(1))).toEqual({ gainLog: 2, standardError: 2 });
  });

  it.each([
    ["one series", [score({})], [score({})]],
    ["unlike numbers of series", [score({}), score({})], [score({}), score({}), score({})]],
  ])("refuses %s", (_, ours, theirs) => {
    expect(() => advantageOver(ours, theirs)).toThrow(refusal("series-too-short"));
  });
});
