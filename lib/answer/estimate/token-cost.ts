import type { Cited, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { evaluatePath } from "#lib/answer/parts/evaluate-path.ts";
import { asOfPath, pathOf } from "#lib/answer/parts/system-path.ts";
import type { ListPrice, System } from "#lib/catalogue/schema.ts";
import type { Series } from "#lib/catalogue/series.ts";
import { daysPerMonth } from "#lib/catalogue/units.ts";
import { targetDay } from "#lib/when/days.ts";

/** The periods by which people count, and how many days each has. */
const periods = { day: 1, month: daysPerMonth, year: 365, week: 7 } as const;

/** A volume by the period that it was most likely typed for. */
interface VolumeTyped {
  readonly value: number;
  readonly period: keyof typeof periods;
}

/** Digits that people type of a volume. */
const fewDigits = 4;
const tolerance = 1e-9;

/** A volume a day by the first period for which it is a short number, as people type it; a day where none is. */
export function volumeTyped(perDay: number): VolumeTyped {
  const [found] = (["day", "month", "year", "week"] as const).flatMap((period) => {
    const value = perDay * periods[period];
    const short = Number(value.toPrecision(fewDigits));
    return Math.abs(value / short - 1) < tolerance ? [{ value: short, period }] : [];
  });
  return found ?? { value: perDay, period: "day" };
}

/** Of the tokens, those that are written when nobody says: a quarter, an assumption of ours. */
export const usualShareWritten = 0.25;

const perMillion = 1e6;

/** What tokens cost at a time: dollars for one, with its range where there is one, and the prices behind it. */
export interface TokenCost {
  readonly usdPerToken: number;
  /** the same if all tokens were read, and if all were written; absent where there is one price for both */
  readonly ends?: { readonly read: number; readonly written: number };
  readonly ranges: NonNullable<Figure["ranges"]>;
  readonly kind: Figure["kind"];
  readonly source: string;
  readonly cited: readonly Cited[];
  readonly prices: readonly Figure[];
  /** what the price is of, where it is that of a level of capability */
  readonly level?: System;
  readonly asOf: string;
}

/** Of a named model its list price, last changed by then; of a level of capability the lowest price at that level. */
export function tokenCostOf(system: System, when: string, context: Context): TokenCost | undefined {
  if (system.listPrice !== undefined) return costAtList(system.listPrice, targetDay(when), context);
  const level = system.kind === "token-price" ? system : context.data.catalogue.find(system.tokens ?? "");
  return level && costOfLevel(level, when, context);
}

function costAtList({ input, output }: ListPrice, day: string, context: Context): TokenCost | undefined {
  const read = lastBy(input, day);
  const written = lastBy(output, day);
  if (read === undefined || written === undefined) return undefined;
  const usd = read.value * (1 - usualShareWritten) + written.value * usualShareWritten;
  const price = (series: Series, id: string, { value, date, source }: typeof read): Figure => ({
    id: `price:${id}`,
    label: series.name[context.locale],
    value,
    unit: series.unit,
    kind: "observed",
    group: "estimate",
    date,
    source: source ?? series.source,
  });
  return {
    usdPerToken: usd / perMillion,
    ends: { read: read.value / perMillion, written: written.value / perMillion },
    ranges: [],
    kind: "forecast",
    source: read.source ?? input.source,
    cited: [],
    prices: [price(input, "read", read), price(output, "written", written)],
    asOf: read.date,
  };
}

function lastBy({ points }: Series, day: string) {
  return points.findLast(({ date, role }) => role === "main" && date <= day);
}

function costOfLevel(level: System, when: string, context: Context): TokenCost | undefined {
  const path = pathOf(level, context);
  const believed = path && evaluatePath(path, when);
  if (path === undefined || believed === undefined) return undefined;
  const { warnings: _, label, ...price } = believed;
  const scaled = (value: number) => value / perMillion;
  return {
    usdPerToken: scaled(believed.value),
    ranges: (believed.ranges ?? []).map(({ level: held, low, high }) => ({
      level: held,
      low: scaled(low),
      high: scaled(high),
    })),
    kind: believed.kind === "forecast" ? "forecast" : "computed",
    source: believed.source,
    level,
    cited: typeof path.source === "string" ? [] : [path.source],
    prices: [
      { ...price, id: "price:level", label: `${level.name[context.locale]}: ${label}`, group: "estimate" },
    ],
    asOf: asOfPath(path),
  };
}
