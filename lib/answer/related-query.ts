import type { Query } from "#lib/query/query.ts";
import { findSystem } from "./data.ts";
import { isByYear } from "./is-by-year.ts";
import { metricSystems } from "./parts/metric-systems.ts";

/** The system or item that a question is about. */
export function subjectOf(query: Query): string | undefined {
  if ("system" in query && query.system !== undefined) return query.system;
  if ("metric" in query && query.metric !== undefined) return metricSystems[query.metric];
  return "item" in query ? query.item : undefined;
}

/** The time that a question is about, as it was asked; empty where it has none. */
export function whenOf(query: Query): string {
  return "when" in query ? (query.when ?? "") : "";
}

/**
 * Whether it can be asked why the answer to a question is what it is: not where the question is about no one thing, or is
 * that already, or asked for another method than the one that would be explained.
 */
export function canAskWhy(query: Query): boolean {
  const isExplained = query.intent.startsWith("explain.") || query.intent === "estimate.custom";
  const isOfSeveral = query.intent === "trend" && query.system === undefined;
  return (
    subjectOf(query) !== undefined &&
    !isExplained &&
    !isOfSeveral &&
    !isOfOtherMethod(query) &&
    !isOfLevel(query)
  );
}

/** Whether a question can be answered year by year from this year on. */
export function canAskYears(query: Query, thisYear: number): boolean {
  const id = subjectOf(query);
  const system = id === undefined ? undefined : findSystem(id);
  const isTabled = query.intent.startsWith("forecast.") && query.intent !== "forecast.series";
  return (
    isTabled &&
    system !== undefined &&
    isByYear(system, thisYear) &&
    !isOfOtherMethod(query) &&
    !isOfLevel(query)
  );
}

/** The price of a model's level is a record of others' prices, without a method. */
function isOfLevel(query: Query): boolean {
  return "aspect" in query && query.aspect === "level";
}

function isOfOtherMethod(query: Query): boolean {
  const method = "method" in query ? query.method : undefined;
  return method !== undefined && method !== findSystem(subjectOf(query) ?? "")?.method.id;
}
