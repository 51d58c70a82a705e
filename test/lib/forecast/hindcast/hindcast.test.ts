import { describe, expect, it } from "vitest";
import { fitNoChange } from "#lib/forecast/benchmarks.ts";
import { studentTCdf } from "#lib/forecast/distributions/student-t.ts";
import { type HindcastMethod, hindcast } from "#lib/forecast/hindcast/hindcast.ts";
import { fitOwnDrift } from "#lib/forecast/own-drift.ts";
import { fitRandomWalk } from "#lib/forecast/random-walk.ts";
import { fitShrunkDrift } from "#lib/forecast/shrunk-drift.ts";
import { observations, yearly } from "#test/lib/forecast/published-series.ts";

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

  it("fits nothing where no truth is known", () => {
    const fitted: number[] = [];
    const method: HindcastMethod = {
      fitTo: (points) => {
        fitted.push(points.length);
        return fitNoChange(points);
      },
      minimumPoints: 2,
    };
    hindcast(kept, { kind: "later-points", fromYears: 3, toYears: 9 }, method);
    expect(fitted).toEqual([2]);
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
