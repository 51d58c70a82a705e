import type { System } from "#lib/catalogue/schema.ts";
import type { Query } from "#lib/query/query.ts";
import { endOf, firstDayOf, lastDayOf, yearOf } from "#lib/when/when.ts";
import { defined } from "./defined.ts";
import type { Aspect, Shown } from "./parts.ts";

const farthestYears = 25;
const metrics = ["hardware", "software", "flops-per-dollar"] as const;

export interface CostAsked {
  readonly system: System;
  readonly when: string | undefined;
  readonly aspect: Aspect | undefined;
  /** of any model as good as the system, which is one */
  readonly isLevel?: boolean | undefined;
  readonly shown: Shown;
  readonly today: string;
}

/**
 * The question that a system and a date make together.
 *
 * A training cost without a date, or of a time that is over, is a question about the past.
 */
export function routeCost(asked: CostAsked): Query {
  const { system, when, aspect, shown, today } = asked;
  const { method, ...common } = shown;
  const what = meaningOf(system, aspect);
  const code = limitOf(asked, what);
  if (code !== undefined) return { intent: "decline", code, system: system.id, ...defined({ when }) };
  if (what === "tokens") return tokenPrice(asked, { ...common, ...levelOf(asked) });
  if (when === undefined || isOver(when, today)) {
    return { intent: "history.cost", system: system.id, ...defined({ when }), ...common };
  }
  if (when.includes("..")) return { intent: "forecast.series", system: system.id, when, ...common };
  if (what === "rent") return { intent: "forecast.price.gpu", item: system.id, when, ...common };
  const metric = metrics.find((name) => name === system.id);
  if (metric !== undefined) return { intent: "forecast.metric", metric, when, ...common };
  return { intent: "forecast.cost", system: system.id, when, ...common, ...defined({ method }) };
}

/** Which end of what can be answered a date lies beyond. */
function limitOf({ system, when, today }: CostAsked, what: Aspect): "horizon" | "before_data" | undefined {
  if (when === undefined) return undefined;
  if (isBeyond(when, today)) return "horizon";
  return isOver(when, today) && lastDayOf(endOf(when)) < firstDayKnown(system, what)
    ? "before_data"
    : undefined;
}

/** A system that is a level already has no other one. */
function levelOf({ system, isLevel }: CostAsked): { readonly aspect?: "level" } {
  return isLevel === true && system.kind === "model" ? { aspect: "level" } : {};
}

function tokenPrice(
  { system: { id, unit }, when, today }: CostAsked,
  shown: Shown & { readonly aspect?: "level" },
): Query {
  const whole = id === "tokens" && when !== undefined && !isOver(when, today) && !when.includes("..");
  if (whole && when !== "today") return { intent: "forecast.metric", metric: "inference", when, ...shown };
  const system = id === "tokens" ? "gpt3" : id;
  if (when === undefined || when === "today")
    return { intent: "price.token", system, when: "today", ...shown };
  if (when.includes("..")) {
    const isOpen = unit === "USD";
    const { aspect: _, ...common } = shown;
    return {
      intent: "forecast.series",
      system: id,
      when,
      ...(isOpen ? { aspect: "tokens" } : {}),
      ...common,
    };
  }
  if (isOver(when, today)) return { intent: "price.token", system, when, ...shown };
  return { intent: "forecast.price.token", system, when, ...shown };
}

/** What is meant by a system where the question leaves it open: a model's training where that is known. */
export function meaningOf({ kind, unit, listPrice, tokens }: System, aspect: Aspect | undefined): Aspect {
  if (kind === "gpu-hour") return "rent";
  if (kind === "token-price") return "tokens";
  if (aspect === "tokens" && (kind === "model" || kind === "training-cost")) return "tokens";
  const hasListPriceAlone = kind === "model" && unit !== "USD" && listPrice !== undefined;
  return hasListPriceAlone && aspect !== "training" && tokens === undefined ? "tokens" : "training";
}

/** Whether a date lies further ahead than any method here has a record for. */
export function isBeyond(when: string, today: string): boolean {
  const farthest = `${yearOf(today) + farthestYears}${today.slice(4)}`;
  return when !== "today" && firstDayOf(endOf(when)) > farthest;
}

/** Whether a year, a quarter, a month or a day has ended before today began. */
export function isOver(when: string, today: string): boolean {
  return when !== "today" && lastDayOf(endOf(when)) < today;
}

function firstDayKnown({ series, claims, listPrice }: System, what: Aspect): string {
  const used = what === "tokens" && listPrice !== undefined ? [listPrice.input, listPrice.output] : series;
  const days = [
    ...used.flatMap(({ points }) => points.map(({ date }) => date)),
    ...(what === "tokens" && listPrice !== undefined
      ? []
      : claims.map(({ from }) => from.date ?? `${from.year}-01-01`)),
  ];
  return days.sort()[0] ?? "0000-01-01";
}

/** Too far ahead, of the system that was named if there was one. */
export function declineHorizon([system]: readonly System[], when: string): Query {
  return { intent: "decline", code: "horizon", when, ...defined({ system: system?.id }) };
}
