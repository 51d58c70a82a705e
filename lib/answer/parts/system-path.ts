import type { Cited, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { calculateCost } from "#lib/answer/cost/calculate-cost.ts";
import { fittedSeries, getClaim, mainPoints } from "#lib/catalogue/catalogue.ts";
import type { Claim } from "#lib/catalogue/claim.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Point } from "#lib/catalogue/series.ts";
import { claimModel, composeRates, type DriftModel, fitMoore, fitNoChange } from "#lib/forecast/index.ts";
import { fitSource } from "./cite.ts";
import { fitSeries, isFitted } from "./fit-figures.ts";
import { fittedPoints, getFitted } from "./fitted-points.ts";
import { isCalculated } from "./named-system.ts";

/** A system's cost as a path through time: what its default method, or a claim where there is none, says of any day. */
export interface SystemPath {
  readonly system: System;
  /** what the system is called in the language of the answer */
  readonly name: string;
  readonly unit: string;
  readonly model: DriftModel;
  /** what was observed, oldest first, each with its source; empty where nothing was */
  readonly points: readonly (Point & { readonly source: string })[];
  /** the claim that the path is, where it is no forecast */
  readonly claim?: Claim | undefined;
  /** the path was computed from parts, not seen */
  readonly isComputed?: boolean;
  /** what a value of the path is called */
  readonly label: string;
  /** what a value of the path comes from */
  readonly source: Cited | string;
}

/** The path of a system; `undefined` where neither a series, a computation nor a claim gives one. */
export function pathOf(system: System, context: Context): SystemPath | undefined {
  const path = fittedPath(system, context) ?? calculatedPath(system, context) ?? claimedPath(system, context);
  return path && { ...path, name: system.name[context.locale] };
}

/** The id under which figures name the source of a path. */
export function sourceIdOf({ source }: SystemPath): string {
  return typeof source === "string" ? source : source.id;
}

/** Kind of the figures that a path gives. */
export function kindOf({ claim }: SystemPath): Figure["kind"] {
  return claim === undefined ? "forecast" : "claim";
}

/** The day up to which a path was observed; of a claim, the day or year in which it was made. */
export function asOfPath({ claim, model }: SystemPath): string {
  return claim?.made ?? model.to;
}

function fittedPath(system: System, context: Context): Omit<SystemPath, "name"> | undefined {
  const series = fittedSeries(system);
  const method = system.method.id;
  if (series === undefined || !isFitted(method)) return undefined;
  const points = fittedPoints(series);
  return {
    system,
    unit: series.unit,
    model: fitSeries(method, points),
    points: points.map((point) => ({ ...point, source: point.source ?? series.source })),
    label: context.words.answers.median,
    source: fitSource({ system: system.id, series, points }, method, context),
  };
}

/** What is computed from parts stays as it was last computed, but for Moore's law, which has a rate of its own. */
function calculatedPath(system: System, context: Context): Omit<SystemPath, "name"> | undefined {
  if (!isCalculated(system)) return undefined;
  const points = observedOf(system);
  const last = points.at(-1)?.date ?? context.data.day;
  // A price can be listed for a day to come.
  const day = last > context.data.day ? last : context.data.day;
  const { figures, sources, asOf } = calculateCost(system, day, context);
  const median = figures.find(({ id }) => id === "median");
  const source = sources.find(({ id }) => id === median?.source);
  if (median === undefined || source === undefined) return undefined;
  const isMoore = system.method.id === "moore";
  return {
    system,
    unit: median.unit,
    model: isMoore
      ? fitMoore(getFitted("gpt3", context).points)
      : { ...fitNoChange([{ date: asOf, value: median.value }]), points: 0 },
    isComputed: true,
    points,
    label: median.label,
    source,
  };
}

/** What a model was seen to cost: its first series, or the input side of its price list. */
function observedOf({ series: [first], listPrice }: System): SystemPath["points"] {
  const series = first ?? listPrice?.input;
  if (series === undefined) return [];
  return mainPoints(series).map((point) => ({ ...point, source: point.source ?? series.source }));
}

function claimedPath(system: System, context: Context): Omit<SystemPath, "name"> | undefined {
  const [claim] = claimsOfPath(system);
  if (claim === undefined) return undefined;
  return {
    system,
    unit: claim.unit,
    model: claimModel(claim),
    points: [],
    claim,
    label: context.words.answers.claims(claim.by),
    source: claim.source,
  };
}

/** What ARK's hardware and software rates make of its first cost of GPT-3's level: a claim put together from three. */
export function composedClaim(): Claim {
  const hardware = getClaim("hardware", "ark-hardware");
  const software = getClaim("software", "ark-software");
  const { to: _, rateStep: __, ...stated } = getClaim("gpt3", "ark-gpt3-2030");
  return {
    ...stated,
    id: "composed",
    ratePerYear: composeRates([hardware.ratePerYear, software.ratePerYear]),
  };
}

/** The claims that a system's path is made of: its own, or what is put together for it. */
export function claimsOfPath({
  computation,
  claims,
}: Pick<System, "computation" | "claims">): readonly Claim[] {
  return computation === "composed" ? [composedClaim()] : claims;
}
