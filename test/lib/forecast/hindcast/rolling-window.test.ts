import { describe, expect, it } from "vitest";
import { normalQuantile } from "#lib/forecast/distributions/normal.ts";
import { studentTCdf } from "#lib/forecast/distributions/student-t.ts";
import { type HindcastMethod, hindcast } from "#lib/forecast/hindcast/hindcast.ts";
import { scoreHindcast } from "#lib/forecast/hindcast/hindcast-score.ts";
import { errorFactor, fitRandomWalk, type RandomWalkOptions } from "#lib/forecast/random-walk.ts";
import { walk } from "#test/lib/forecast/published-series.ts";

const steps = [-0.3, 0.1, -0.2, -0.4, 0.05, -0.25, -0.15, 0.2, -0.35];
const volatility = 0.3;
const walks = 5000;

/** Farmer & Lafond (2016), section 4: from each origin, drift and volatility of the last m = 5 steps. */
const lastFive = (options: RandomWalkOptions): HindcastMethod => ({
  fitTo: (points) => fitRandomWalk(points, { window: 5, ...options }),
  minimumPoints: 6,
});

/** Uniform numbers by Park and Miller's generator, the same in every run. */
function uniforms(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe("a hindcast over a rolling window", () => {
  it("forecasts from each origin by the last five steps alone, by eqs. 13, 15, 17 and 18", () => {
    const pairs = hindcast(
      walk(2000, 8, steps),
      { kind: "later-points", fromYears: 0, toYears: 20 },
      lastFive({ theta: 0.25 }),
    );
    const expected = [5, 6, 7, 8].flatMap((origin) => {
      const seen = steps.slice(origin - 5, origin);
      const drift = seen.reduce((sum, step) => sum + step, 0) / 5;
      const variance = seen.reduce((sum, step) => sum + (step - drift) ** 2, 0) / 4;
      return steps.slice(origin).map((_, index) => {
        const horizon = index + 1;
        const change = steps.slice(origin, origin + horizon).reduce((sum, step) => sum + step, 0);
        const errorLog = change - drift * horizon;
        const scale = Math.sqrt((variance * errorFactor(horizon, 5, 0.25)) / (1 + 0.25 ** 2));
        return [2000 + origin, errorLog, studentTCdf(errorLog / scale, 4)];
      });
    });
    expect(pairs).toHaveLength(4 + 3 + 2 + 1);
    for (const [index, { origin, errorLog, position }] of pairs.entries()) {
      const [year, error = 0, place = 0] = expected[index] ?? [];
      expect(origin).toBe(`${year}-07-02`);
      expect(errorLog).toBeCloseTo(error, 10);
      expect(position).toBeCloseTo(place, 10);
    }
  });

  /** Both are exact: eq. 15 without moving average, eq. 16 with it. Chance goes beyond 4 standard errors once in 15,800 times. */
  it.each([
    ["estimated volatility and no moving average", 0, { theta: 0 }],
    ["known volatility and the usual moving average", 0.63, { theta: 0.63, volatility }],
  ])("holds as much as it claims of walks with %s", (_, theta, options) => {
    const uniform = uniforms();
    const noise = volatility / Math.sqrt(1 + theta ** 2);
    const made = Array.from({ length: walks }, () => {
      const shocks = Array.from({ length: 9 }, () => noise * normalQuantile(uniform()));
      const moves = shocks.slice(1).map((shock, index) => -0.1 + shock + theta * (shocks[index] ?? 0));
      return walk(2000, 1, moves);
    });
    const threeAhead = { kind: "later-points", fromYears: 2.9, toYears: 3.1 } as const;
    const pairs = made.flatMap((series) => hindcast(series, threeAhead, lastFive(options)));
    const score = scoreHindcast(pairs, [0.2, 0.5, 0.9]);
    expect(score.pairs).toBe(walks);
    for (const { level, share } of score.coverage) {
      expect(Math.abs(share - level)).toBeLessThan(4 * Math.sqrt((level * (1 - level)) / walks));
    }
    expect(Math.abs(score.biasLog)).toBeLessThan((4 * score.rmseLog) / Math.sqrt(walks));
  });
});
