import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DriftModel, forecastAt, predictLog, walkErrors } from "#lib/forecast/drift-model.ts";
import type { Observation } from "#lib/forecast/forecast.ts";
import { fitShrunkDrift } from "#lib/forecast/shrunk-drift.ts";
import { addDays, dayNumber } from "#lib/when/day-numbers.ts";
import {
  aheadDays,
  all,
  irregular,
  irregularSeries,
  lastDate,
  seed,
  seriesFor,
  unlessRefused,
} from "./arbitraries.ts";

/** Median and ends of intervals, in logarithms, narrow to wide. */
function logsOf(model: DriftModel, date: string): number[] {
  const { median, intervals } = forecastAt(model, date);
  return [median, ...intervals.flatMap(({ low, high }) => [low, high])].map(Math.log);
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, value] of actual.entries()) {
    const wanted = expected[index] ?? Number.NaN;
    expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-7 * (1 + Math.abs(wanted)));
  }
}

describe.each(all)("forecasts by %s", (name, modelOf) => {
  it("scale with the unit of the values", () => {
    fc.assert(
      fc.property(
        seriesFor(name),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        aheadDays,
        (series, unit, ahead) => {
          const scaled = series.map(({ date, value }) => ({ date, value: value * unit }));
          const date = addDays(lastDate(series), ahead);
          unlessRefused(() =>
            expectClose(
              logsOf(modelOf(scaled), date),
              logsOf(modelOf(series), date).map((log) => log + Math.log(unit)),
            ),
          );
        },
      ),
      { seed },
    );
  });

  it("do not depend on the order of the observations", () => {
    fc.assert(
      fc.property(seriesFor(name), aheadDays, fc.nat(), (series, ahead, turn) => {
        const turned = series.slice(turn % series.length).concat(series.slice(0, turn % series.length));
        const date = addDays(lastDate(series), ahead);
        expect(unlessRefused(() => forecastAt(modelOf(turned.reverse()), date))).toEqual(
          unlessRefused(() => forecastAt(modelOf(series), date)),
        );
      }),
      { seed },
    );
  });

  it("put wider intervals around narrower ones, and the median inside all", () => {
    fc.assert(
      fc.property(seriesFor(name), aheadDays, (series, ahead) => {
        const forecast = unlessRefused(() => forecastAt(modelOf(series), addDays(lastDate(series), ahead)));
        const bounds = forecast?.intervals ?? [];
        for (const [index, { low, high }] of bounds.entries()) {
          const inner = bounds[index - 1] ?? { low: forecast?.median ?? 0, high: forecast?.median ?? 0 };
          expect(low).toBeLessThanOrEqual(inner.low);
          expect(high).toBeGreaterThanOrEqual(inner.high);
        }
      }),
      { seed },
    );
  });

  it("are less certain the farther ahead", () => {
    fc.assert(
      fc.property(seriesFor(name), aheadDays, aheadDays, (series, one, other) => {
        const model = modelOf(series);
        const near = predictLog(model, Math.min(one, other) / 365.25);
        const far = predictLog(model, Math.max(one, other) / 365.25);
        expect(far?.scale ?? 0).toBeGreaterThanOrEqual(near?.scale ?? 0);
      }),
      { seed },
    );
  });
});

describe.each(irregular)("forecasts by %s", (_, modelOf) => {
  it("move with the calendar", () => {
    fc.assert(
      fc.property(
        irregularSeries,
        fc.integer({ min: -5000, max: 5000 }),
        aheadDays,
        (series, shift, ahead) => {
          const shifted = series.map(({ date, value }) => ({ date: addDays(date, shift), value }));
          const date = addDays(lastDate(series), ahead);
          unlessRefused(() =>
            expectClose(logsOf(modelOf(shifted), addDays(date, shift)), logsOf(modelOf(series), date)),
          );
        },
      ),
      { seed },
    );
  });
});

describe("less data", () => {
  /** κ fixed, K pooled: fewer years of data leave the drift less certain, and an older last point is farther away. */
  it("never narrows what the default method believes of a day", () => {
    fc.assert(
      fc.property(
        irregularSeries,
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        aheadDays,
        (series, keep, ahead) => {
          const fewer = series.filter((_, index) => keep[index]);
          fc.pre(fewer.length > 0);
          const years = (of: readonly Observation[]) =>
            (dayNumber(lastDate(series)) - dayNumber(lastDate(of)) + ahead) / 365.25;
          const whole = predictLog(fitShrunkDrift(series), years(series));
          const part = predictLog(fitShrunkDrift(fewer), years(fewer));
          expect(part?.scale).toBeGreaterThanOrEqual((whole?.scale ?? 0) * (1 - 1e-12));
        },
      ),
      { seed },
    );
  });

  it("never narrows a walk of given volatility", () => {
    const span = fc.double({ min: 0.1, max: 50, noNaN: true });
    fc.assert(
      fc.property(span, span, span, (volatility, years, horizon) => {
        const scaleFrom = (seen: number) => walkErrors(volatility, seen, 4).errorAt?.(horizon).scale ?? 0;
        expect(scaleFrom(years)).toBeGreaterThanOrEqual(scaleFrom(years * 1.1));
      }),
      { seed },
    );
  });
});
