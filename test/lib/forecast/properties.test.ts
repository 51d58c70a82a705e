import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ForecastError } from "#lib/errors.ts";
import { fitFixedRate, fitMoore, fitNoChange } from "#lib/forecast/benchmarks.ts";
import { addDays, dateOfDay, dayNumber } from "#lib/forecast/dates.ts";
import { type DriftModel, forecastAt, predictLog } from "#lib/forecast/drift-model.ts";
import { describeTrend, fitLogLinear } from "#lib/forecast/log-linear.ts";
import type { Observation } from "#lib/forecast/observation.ts";
import { fitOwnDrift, ownVolatility } from "#lib/forecast/own-drift.ts";
import { fitRandomWalk } from "#lib/forecast/random-walk.ts";
import { ratioOverTime } from "#lib/forecast/ratio.ts";
import { keepRecord } from "#lib/forecast/record.ts";
import { fitShrunkDrift } from "#lib/forecast/shrunk-drift.ts";
import { crossingOf, probabilityPast } from "#lib/forecast/threshold.ts";
import { walkErrors } from "#lib/forecast/walk-errors.ts";
import { fitWright } from "#lib/forecast/wright.ts";

type Fit = (series: readonly Observation[]) => DriftModel;

const irregular: readonly [string, Fit][] = [
  ["shrunk drift", (series) => fitShrunkDrift(series)],
  ["own drift", fitOwnDrift],
  ["log-linear", fitLogLinear],
  ["no change", fitNoChange],
  ["Moore's law", (series) => fitMoore(series)],
  ["a fixed rate", (series) => fitFixedRate(series, -0.6)],
];
const all: readonly [string, Fit][] = [...irregular, ["random walk", (series) => fitRandomWalk(series)]];

const firstDay = dayNumber("1990-01-01");
const days = fc.uniqueArray(fc.integer({ min: 0, max: 12_000 }), { minLength: 3, maxLength: 12 });
const ordinary = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

/** Values on irregular days, at least as many as every method needs. */
const irregularSeries = fc
  .tuple(days, fc.array(ordinary, { minLength: 12, maxLength: 12 }))
  .map(([offsets, values]) =>
    offsets.map((offset, index) => ({ date: dateOfDay(firstDay + offset), value: values[index] ?? 1 })),
  );

/** One value a year. */
const yearlySeries = fc
  .array(ordinary, { minLength: 3, maxLength: 12 })
  .map((values) => values.map((value, index) => ({ date: `${2000 + index}-07-02`, value })));

const seriesFor = (name: string) => (name === "random walk" ? yearlySeries : irregularSeries);
const aheadDays = fc.integer({ min: 0, max: 4000 });

function lastDate(series: readonly Observation[]): string {
  return series.reduce((last, { date }) => (date > last ? date : last), "0000-01-01");
}

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

/** Runs what may refuse; a refusal must be the library's own. */
function unlessRefused<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    expect(error).toBeInstanceOf(ForecastError);
    return undefined;
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
    );
  });

  it("do not depend on the order of the observations", () => {
    fc.assert(
      fc.property(seriesFor(name), aheadDays, fc.nat(), (series, ahead, seed) => {
        const turned = series.slice(seed % series.length).concat(series.slice(0, seed % series.length));
        const date = addDays(lastDate(series), ahead);
        expect(unlessRefused(() => forecastAt(modelOf(turned.reverse()), date))).toEqual(
          unlessRefused(() => forecastAt(modelOf(series), date)),
        );
      }),
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
    );
  });

  it("never narrows a walk of given volatility", () => {
    const span = fc.double({ min: 0.1, max: 50, noNaN: true });
    fc.assert(
      fc.property(span, span, span, (volatility, years, horizon) => {
        const scaleFrom = (seen: number) => walkErrors(volatility, seen, 4).errorAt?.(horizon).scale ?? 0;
        expect(scaleFrom(years)).toBeGreaterThanOrEqual(scaleFrom(years * 1.1));
      }),
    );
  });
});

describe("any finite values above 0", () => {
  const any = fc.double({ min: 5e-324, noDefaultInfinity: true, noNaN: true });
  const extreme = fc
    .tuple(days, fc.array(any, { minLength: 12, maxLength: 12 }))
    .map(([offsets, values]) =>
      offsets.map((offset, index) => ({ date: dateOfDay(firstDay + offset), value: values[index] ?? 1 })),
    );
  const extremeYears = fc
    .array(any, { minLength: 3, maxLength: 12 })
    .map((values) => values.map((value, index) => ({ date: `${2000 + index}-07-02`, value })));

  it.each(all)("give %s finite numbers or a refusal with a code", (name, modelOf) => {
    fc.assert(
      fc.property(name === "random walk" ? extremeYears : extreme, aheadDays, any, (series, ahead, value) => {
        const date = addDays(lastDate(series), ahead);
        const model = unlessRefused(() => modelOf(series));
        if (model === undefined) return;
        expectFiniteNumbers(unlessRefused(() => forecastAt(model, date)));
        expectFiniteNumbers(unlessRefused(() => ratioOverTime(model, model.to, date)));
        expectFiniteNumbers(unlessRefused(() => crossingOf(model, { value, op: "lt" })));
        expectFiniteNumbers(unlessRefused(() => probabilityPast(model, { value, op: "gt" }, date)));
      }),
    );
  });

  it("give trends, volatilities and Wright's law finite numbers or a refusal with a code", () => {
    fc.assert(
      fc.property(extreme, extremeYears, any, (series, years, growth) => {
        expectFiniteNumbers(unlessRefused(() => describeTrend(series)));
        expectFiniteNumbers(unlessRefused(() => ownVolatility(series)));
        const reversed = years.map(({ date }, index) => ({ date, value: years.at(-index - 1)?.value ?? 1 }));
        const law = unlessRefused(() => fitWright(years, reversed, { growthPerYear: growth }));
        if (law !== undefined) expectFiniteNumbers(unlessRefused(() => forecastAt(law, "2015-07-02")));
      }),
    );
  });
});

describe("anything at all", () => {
  const anything = fc.record({
    date: fc.oneof(fc.string(), fc.constantFrom("2020-01-01", "2021-01-01", "2022-01-01", "2023-02-30")),
    value: fc.double(),
  });

  it("is refused with a code where it cannot be computed", () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), fc.double(), (series, number) => {
        for (const [, modelOf] of all) {
          const model = unlessRefused(() => modelOf(series));
          if (model === undefined) continue;
          expectFiniteNumbers(unlessRefused(() => forecastAt(model, "2023-01-01", [number])));
          expectFiniteNumbers(unlessRefused(() => crossingOf(model, { value: number, op: "lt" }, number)));
        }
        expectFiniteNumbers(unlessRefused(() => keepRecord(series)));
      }),
    );
  });
});

/** Every number in a result, however deep. */
function expectFiniteNumbers(result: unknown): void {
  if (typeof result === "number") expect(Number.isFinite(result)).toBe(true);
  else if (typeof result === "object" && result !== null) Object.values(result).forEach(expectFiniteNumbers);
}
