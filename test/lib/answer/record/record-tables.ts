import type { Score } from "#lib/answer/record/track-record.ts";
import { trackRecord } from "#lib/answer/record/track-record.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";

/** The methods by the names that pages give them. */
export const methodLabels = {
  "shrunk-drift": "shrunk drift",
  "shrunk-drift/others": "shrunk drift, prior from the other series",
  "fixed-rate/60": "−60 % a year for everything",
  moore: "Moore's law",
  "fixed-rate/70": "−70 % a year for everything",
  "log-linear": "log-linear trend, drawn on",
  "own-drift": "own drift",
  "no-change": "no change",
} as const;

/** The mean scores of a method on training costs. */
export function trainingScore(method: string): Score {
  const score = trackRecord().kinds.training?.[method];
  if (typeof score !== "object") throw new Error(`${method} has no score on training costs.`);
  return score;
}

/** The table of the means over training costs, as the method page shows it. */
export function meansTable(): readonly string[] {
  return [
    "| Method | origins | forecasts | of them > 3 years | typical miss, × | bias, × | 50 / 80 / 95 % ranges held |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...Object.entries(methodLabels).map(
      ([method, label]) => `| ${label} | ${cells(trainingScore(method))} |`,
    ),
  ];
}

/** The table of the default on each series with both priors, as the method page shows it. */
export function seriesTable(): readonly string[] {
  return [
    "| Series | prior | origins | forecasts | of them > 3 years | typical miss, × | bias, × | 50 / 80 / 95 % ranges held |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...catalogue.systems.flatMap(({ name, fitted = "" }) => {
      const found = trackRecord().series[fitted];
      if (found?.kind !== "training") return [];
      return [
        ["−60 %", found.scores["shrunk-drift"]],
        ["others", found.scores["shrunk-drift/others"]],
      ].map(
        ([prior, score]) => `| ${name.en} | ${prior} | ${typeof score === "object" ? cells(score) : ""} |`,
      );
    }),
  ];
}

function cells({ origins, pairs, far, rmse, bias, held }: Score): string {
  return [origins, pairs, far, factor(rmse), factor(bias), shares(held)].join(" | ");
}

/** A mean error in powers of ten as the factor it is. */
export function factor(orders: number): string {
  return (10 ** orders).toFixed(2);
}

/** Shares in whole per cent. */
export function shares(held: readonly number[]): string {
  return held.length === 0 ? "no range" : `${held.map((share) => Math.round(share * 100)).join(" / ")} %`;
}
