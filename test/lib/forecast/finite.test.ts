import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { studentTCdf } from "#lib/forecast/distributions/student-t.ts";
import { forecastAt } from "#lib/forecast/drift-model.ts";
import { describeTrend } from "#lib/forecast/log-linear.ts";
import { keepRecord } from "#lib/forecast/log-series.ts";
import { ownVolatility } from "#lib/forecast/own-drift.ts";
import { errorFactor, fitRandomWalk } from "#lib/forecast/random-walk.ts";
import { ratioOverTime } from "#lib/forecast/ratio.ts";
import { fitShrunkDrift, trainingCostPrior } from "#lib/forecast/shrunk-drift.ts";
import { crossingOf, probabilityPast } from "#lib/forecast/threshold.ts";
import { fitWright } from "#lib/forecast/wright.ts";
import { addDays } from "#lib/when/day-numbers.ts";
import {
  aheadDays,
  all,
  irregularOf,
  lastDate,
  seed,
  seriesFor,
  unlessRefused,
  yearlyOf,
} from "./arbitraries.ts";
import { yearly } from "./published-series.ts";
import { refusal } from "./refusal.ts";

describe("parameters at the edge of numbers", () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1.01, -1.01])(
    "refuses a moving average of %d when a model is fitted, before any forecast",
    (parameter) => {
      const yearlyCosts = yearly(2010, [8, 4, 3, 1]);
      const production = yearly(2010, [1, 2, 4, 9]);
      expect(() => fitRandomWalk(yearlyCosts, { theta: parameter })).toThrow(
        refusal("parameter-out-of-range"),
      );
      expect(() => fitWright(yearlyCosts, production, { growthPerYear: 0.3, rho: parameter })).toThrow(
        refusal("parameter-out-of-range"),
      );
    },
  );

  it("refuses results that no number holds", () => {
    expect(() => errorFactor(1e308, 1, 0.5)).toThrow(refusal("result-not-finite"));
    const prior = { ...trainingCostPrior, driftPerYear: 1e308 };
    expect(() => fitShrunkDrift(yearly(2010, [2, 1]), prior)).toThrow(refusal("result-not-finite"));
  });

  it("takes Student's t with ever more degrees of freedom as normal", () => {
    expect(studentTCdf(1e308, 1e308)).toBe(1);
    expect(studentTCdf(-1e308, 1e308)).toBe(0);
    expect(studentTCdf(1, 1e308)).toBeCloseTo(0.8413447460685429, 14);
  });
});

describe("any finite values above 0", () => {
  const any = fc.double({ min: 5e-324, noDefaultInfinity: true, noNaN: true });

  it.each(all)("give %s finite numbers or a refusal with a code", (name, modelOf) => {
    fc.assert(
      fc.property(seriesFor(name, any), aheadDays, any, (series, ahead, value) => {
        const date = addDays(lastDate(series), ahead);
        const model = unlessRefused(() => modelOf(series));
        if (model === undefined) return;
        expectFiniteNumbers(unlessRefused(() => forecastAt(model, date)));
        expectFiniteNumbers(unlessRefused(() => ratioOverTime(model, model.to, date)));
        expectFiniteNumbers(unlessRefused(() => crossingOf(model, { value, op: "lt" })));
        expectFiniteNumbers(unlessRefused(() => probabilityPast(model, { value, op: "gt" }, date)));
      }),
      { seed },
    );
  });

  it("give trends, volatilities and Wright's law finite numbers or a refusal with a code", () => {
    fc.assert(
      fc.property(irregularOf(any), yearlyOf(any), any, (series, years, growth) => {
        expectFiniteNumbers(unlessRefused(() => describeTrend(series)));
        expectFiniteNumbers(unlessRefused(() => ownVolatility(series)));
        const reversed = years.map(({ date }, index) => ({ date, value: years.at(-index - 1)?.value ?? 1 }));
        const law = unlessRefused(() => fitWright(years, reversed, { growthPerYear: growth }));
        if (law !== undefined) expectFiniteNumbers(unlessRefused(() => forecastAt(law, "2015-07-02")));
      }),
      { seed },
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
      { seed },
    );
  });
});

/** Every number in a result, however deep. */
function expectFiniteNumbers(result: unknown): void {
  if (typeof result === "number") expect(Number.isFinite(result)).toBe(true);
  else if (typeof result === "object" && result !== null) Object.values(result).forEach(expectFiniteNumbers);
}
