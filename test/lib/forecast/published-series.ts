import type { Observation } from "#lib/forecast/forecast.ts";

/** Shorthand for a literal series: pairs of day and value. */
export function observations(rows: readonly (readonly [string, number])[]): Observation[] {
  return rows.map(([date, value]) => ({ date, value }));
}

/**
 * Training at GPT-3 level in dollars: ARK Invest, Big Ideas 2023 (2020); MosaicML, "GPT-3 quality for < $500k"
 * (2022); JetMoE, arXiv 2404.07413 (2024).
 */
export const gpt3 = observations([
  ["2020-05-28", 4_600_000],
  ["2022-09-29", 450_000],
  ["2024-04-11", 80_000],
]);

/**
 * Training to GPT-2 grade in dollars, records only: github.com/karpathy/nanochat (README and leaderboard),
 * github.com/karpathy/llm.c discussion 677, github.com/KellerJordan/modded-nanogpt.
 */
export const gpt2 = observations([
  ["2019-02-14", 43_008],
  ["2024-07-11", 672],
  ["2024-10-20", 233],
  ["2026-01-29", 72.96],
  ["2026-02-02", 69.84],
  ["2026-02-05", 66.24],
  ["2026-03-04", 48.48],
  ["2026-03-09", 43.2],
  ["2026-03-14", 39.6],
]);

/** GPT-2 grade with the entry of October 2025 that was dearer than the record in force; same sources. */
export const gpt2WithSetback = [...gpt2.slice(0, 3), { date: "2025-10-13", value: 288 }, ...gpt2.slice(3)];

/** ImageNet to 93 % top-5 in dollars, every entry that lowered the cost: github.com/stanford-futuredata/dawn-bench-entries. */
export const dawnbenchImageNet = observations([
  ["2017-10-27", 2323.3927],
  ["2017-10-27", 1112.6377],
  ["2018-01-31", 358.2172],
  ["2018-03-25", 82.0693],
  ["2018-04-13", 49.2966],
  ["2018-09-07", 48.4792],
  ["2018-09-29", 26.9961],
  ["2018-09-29", 12.5986],
  ["2020-03-10", 7.4255],
]);

/** Compute to AlexNet's level in TFLOP/s-days: github.com/openai/ai-and-efficiency, README, table of records. */
export const alexNetLevel = observations([
  ["2012-06-01", 3.1],
  ["2014-09-17", 0.71],
  ["2017-04-17", 0.28],
  ["2017-07-03", 0.15],
  ["2018-06-30", 0.12],
  ["2019-05-28", 0.069],
]);

/** Day, value pairs in which each year has one, on 2 July. */
export function yearly(firstYear: number, values: readonly number[]): Observation[] {
  return values.map((value, index) => ({ date: `${firstYear + index}-07-02`, value }));
}

/** One value a year, whose logarithms take these steps. */
export function walk(firstYear: number, start: number, steps: readonly number[]): Observation[] {
  const values = [start];
  for (const step of steps) values.push((values.at(-1) ?? start) * Math.exp(step));
  return yearly(firstYear, values);
}
