import type { Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { getClaim, getPoint, getQuantity, getRate, type SourcedPoint } from "#lib/catalogue/catalogue.ts";
import type { Claim, Rate } from "#lib/catalogue/claim.ts";
import {
  type Contradiction,
  type ContradictionPart,
  type EntryPath,
  getContradiction,
  type PointPath,
} from "#lib/catalogue/contradictions/contradiction.ts";
import type { Quantity, System } from "#lib/catalogue/schema.ts";
import { ForecastError } from "#lib/errors.ts";
import {
  composedInYears,
  composeRates,
  describeTrend,
  impliedBaseCost,
  improvementOfMultiple,
  logRateBetween,
  logRateOfFactor,
  logRateOfHalving,
  measuredGpuHours,
  mooreMultiple,
  rateOf,
} from "#lib/forecast/index.ts";
import { yearsBetween } from "#lib/when/day-numbers.ts";
import { yearOf } from "#lib/when/when.ts";
import { type FigurePart, figuresOfParts } from "./figure-parts.ts";
import { getFitted } from "./fitted-points.ts";

/** Where claims about a system disagree with each other, or with what happened, as figures for the date asked about. */
export function contradictionFigures(
  { contradictions }: Pick<System, "contradictions">,
  when: string,
  context: Context,
): Figure[] {
  return contradictions.flatMap((id) => {
    const row = getContradiction(id);
    if (!isWithin(row, when)) return [];
    const parts = row.parts.map((part) => ({ ...evaluate(part, when, context), ...nameOf(part, context) }));
    const source = parts[0]?.source ?? "";
    return figuresOfParts(parts, { id: `contradiction:${id}`, group: "contradiction", source });
  });
}

function nameOf(part: ContradictionPart, { locale }: Context): Pick<FigurePart, "id" | "label"> {
  const label = part.label[locale];
  return part.id === undefined ? { label } : { id: part.id, label };
}

/** Whether the claim that a contradiction is about speaks of the year asked about. */
function isWithin({ within }: Contradiction, when: string): boolean {
  if (within === undefined) return true;
  const { from, to } = claimAt(within);
  const year = yearOf(when);
  return year >= from.year && year <= (to ?? from).year;
}

/** One number of a contradiction, with the id of the source that it comes from or is computed from. */
type Evaluated = Omit<FigurePart, "id" | "label"> & { readonly source: string };

type Part<K extends ContradictionPart["is"]> = Extract<ContradictionPart, { readonly is: K }>;

const perYear = "fraction per year";

function evaluate(part: ContradictionPart, when: string, context: Context): Evaluated {
  switch (part.is) {
    case "claim-end":
      return { ...claimEnd(part), kind: "claim" };
    case "claim-rate": {
      const { ratePerYear, source } = claimAt(part.claim);
      return { kind: "claim", value: ratePerYear, unit: perYear, source };
    }
    case "published-rate":
      return publishedRate(part);
    case "published-multiple": {
      const { value, source } = quantityAt(part.quantity);
      return { kind: "claim", value, unit: "×", source };
    }
    case "observed": {
      const { value, date, source } = pointAt(part.point);
      return { kind: "observed", value, unit: "USD", date: String(yearOf(date)), source };
    }
    case "ratio": {
      const { value, source } = pointAt(part.point);
      return { value: value / claimEnd(part).value, unit: "×", source };
    }
    case "composed-rate":
    case "composed-value":
      return composition(part, when);
    case "implied-cost":
      return impliedCost(part);
    case "multiple-of-moore":
      return multipleOfMoore(part);
    case "run-hours":
    case "run-cost":
      return measuredRun(part);
    case "fitted-rate": {
      const { points, last } = getFitted(part.system, context);
      return { ...measure(describeTrend(points).slopePerYear, part.as), source: last.source };
    }
    case "rate-between":
      return rateBetween(part, context);
  }
}

function claimEnd({ claim, end }: Pick<Part<"claim-end">, "claim" | "end">): Evaluated {
  const { from, to, unit, source } = claimAt(claim);
  const { value, year } = end === "to" ? (to ?? from) : from;
  return { value, unit, date: String(year), source };
}

function impliedCost({ multiples, ...end }: Part<"implied-cost">): Evaluated {
  const claimed = claimEnd(end);
  const { parameters, tokens } = multiples;
  const times = { parameters: quantityAt(parameters).value, tokens: quantityAt(tokens).value };
  return { ...claimed, value: impliedBaseCost(claimed.value, times) };
}

/** A rate as its author printed it, made a change a year, or left as months. */
function publishedRate({ rate, as }: Part<"published-rate">): Evaluated {
  const { printed, source } = getRate(rate.system, rate.id);
  if (as === "halving-months" && printed.unit === "halving months") {
    return { kind: "claim", value: printed.value, unit: "months", source };
  }
  return { kind: "claim", ...measure(logRateOf(printed), as), source };
}

function logRateOf({ value, unit }: Rate["printed"]): number {
  if (unit === "times less a year") return -logRateOfFactor(value);
  if (unit === "halving months") return logRateOfHalving(value);
  throw new ForecastError("not-in-catalogue", `No contradiction can read ${unit}.`);
}

function composition(part: Part<"composed-rate"> | Part<"composed-value">, when: string): Evaluated {
  const [first, second] = [claimAt(part.claims[0]), claimAt(part.claims[1])];
  const rates = [first.ratePerYear, second.ratePerYear];
  const { source } = first;
  if (part.is === "composed-rate") return { value: composeRates(rates), unit: perYear, source };
  const { from, made, unit } = claimAt(part.start);
  const value = composedInYears({ from, made }, rates, when).median;
  return { value, unit, date: String(yearOf(when)), source };
}

function multipleOfMoore({ quantity, years, doublingMonths }: Part<"multiple-of-moore">): Evaluated {
  const { value, source } = quantityAt(quantity);
  const { said, read } = doublingMonths;
  const factor = improvementOfMultiple(value, "ofFactors", { years, doublingMonths: said });
  return { value: mooreMultiple(factor, { years, doublingMonths: read }).ofLogRates, unit: "×", source };
}

/** How many hours of one chip a measured run takes, or what they cost at a rent. */
function measuredRun(part: Part<"run-hours"> | Part<"run-cost">): Evaluated {
  const { chip, ...run } = part.run;
  const [tokens, speed, gpus] = [quantityAt(run.tokens), quantityAt(run.speed), quantityAt(run.gpus)];
  const hours = measuredGpuHours(tokens.value, speed.value / gpus.value);
  if (part.is === "run-hours") return { value: hours, unit: `${chip}-hours`, source: speed.source };
  const { value, date, source } = pointAt(part.rent);
  return { value: hours * value, unit: "USD", date, source };
}

function rateBetween({ first, last, per, as }: Part<"rate-between">, context: Context): Evaluated {
  const from = pointAt(first);
  const to = typeof last === "string" ? getFitted(last, context).last : pointAt(last);
  const [perFirst, perLast] = per === undefined ? [1, 1] : per.map((path) => quantityAt(path).value);
  const years = yearsBetween(from.date, to.date);
  const logPerYear = logRateBetween(from.value / (perFirst ?? 1), to.value / (perLast ?? 1), years);
  return { ...measure(logPerYear, as), source: to.source };
}

function measure(logPerYear: number, as: Part<"rate-between">["as"]): Pick<Evaluated, "value" | "unit"> {
  const { changePerYear, halvingMonths = Number.NaN } = rateOf(logPerYear);
  return as === "change" ? { value: changePerYear, unit: perYear } : { value: halvingMonths, unit: "months" };
}

function claimAt({ system, id }: EntryPath): Claim {
  return getClaim(system, id);
}

function quantityAt({ system, id }: EntryPath): Quantity {
  return getQuantity(system, id);
}

function pointAt({ system, series, which }: PointPath): SourcedPoint {
  return getPoint(system, series, which);
}
