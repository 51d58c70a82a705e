import fc from "fast-check";
import { expect } from "vitest";
import { ForecastError } from "#lib/errors.ts";
import { fitFixedRate, fitMoore, fitMooreGrowth, fitNoChange } from "#lib/forecast/benchmarks.ts";
import type { DriftModel } from "#lib/forecast/drift-model.ts";
import type { Observation } from "#lib/forecast/forecast.ts";
import { fitLogLinear } from "#lib/forecast/log-linear.ts";
import { fitOwnDrift } from "#lib/forecast/own-drift.ts";
import { fitRandomWalk } from "#lib/forecast/random-walk.ts";
import { fitShrunkDrift } from "#lib/forecast/shrunk-drift.ts";
import { dateOfDay } from "#lib/when/day-numbers.ts";

/** Where the properties of this room start from: the same cases in every run. */
export const seed = 20_160_401;

type Fit = (series: readonly Observation[]) => DriftModel;

export const irregular: readonly [string, Fit][] = [
  ["shrunk drift", (series) => fitShrunkDrift(series)],
  ["own drift", fitOwnDrift],
  ["log-linear", fitLogLinear],
  ["no change", fitNoChange],
  ["Moore's law", (series) => fitMoore(series)],
  ["Moore's law of what grows", (series) => fitMooreGrowth(series)],
  ["a fixed rate", (series) => fitFixedRate(series, -0.6)],
];
export const all: readonly [string, Fit][] = [
  ...irregular,
  ["random walk", (series) => fitRandomWalk(series)],
];

/** 1 January 1990. */
const firstDay = 7305;
const days = fc.uniqueArray(fc.integer({ min: 0, max: 12_000 }), { minLength: 3, maxLength: 12 });
const ordinary = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

/** Values on irregular days, at least as many as every method needs. */
export const irregularOf = (value: fc.Arbitrary<number>) =>
  fc
    .tuple(days, fc.array(value, { minLength: 12, maxLength: 12 }))
    .map(([offsets, values]) =>
      offsets.map((offset, index) => ({ date: dateOfDay(firstDay + offset), value: values[index] ?? 1 })),
    );

/** One value a year. */
export const yearlyOf = (value: fc.Arbitrary<number>) =>
  fc
    .array(value, { minLength: 3, maxLength: 12 })
    .map((values) => values.map((one, index) => ({ date: `${2000 + index}-07-02`, value: one })));

/** Series of such values as a method takes them: at equal periods where it needs them. */
export const seriesFor = (name: string, value = ordinary) =>
  name === "random walk" ? yearlyOf(value) : irregularOf(value);

export const irregularSeries = irregularOf(ordinary);
export const aheadDays = fc.integer({ min: 0, max: 4000 });

export function lastDate(series: readonly Observation[]): string {
  return series.reduce((last, { date }) => (date > last ? date : last), "0000-01-01");
}

/** Runs what may refuse; a refusal must be the library's own. */
export function unlessRefused<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    expect(error).toBeInstanceOf(ForecastError);
    return undefined;
  }
}
