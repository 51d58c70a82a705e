import type { Query } from "#lib/query/query.ts";
import { periodOf } from "#lib/when/period.ts";
import { findSystem } from "./data.ts";
import { dataDay } from "./parts/data-day.ts";
import { soldSystem } from "./parts/sold-system.ts";
import { canAskWhy, canAskYears, subjectOf } from "./related-query.ts";

/** As many years as a table goes beyond this one, where the question does not go further. */
const leastYears = 5;

/** Why the answer to a question is what it is, at the same time and of the same quantity; `undefined` where it cannot be asked. */
export function whyQuery(query: Query): Query | undefined {
  const system = subjectOf(query);
  if (system === undefined || !canAskWhy(query)) return undefined;
  const when = query.intent === "forecast.when" ? undefined : timeOf(query);
  return {
    intent: "explain.why",
    system,
    ...quantityOf(query),
    ...(when !== undefined && { when }),
    ...(isOfThePast(query, when) && { isSeen: true }),
    ...elseOf(query),
  };
}

/** What an answer shows that is no figure at a time. */
function elseOf(query: Query) {
  if (query.intent === "trend") return { isTrend: true };
  if (query.intent === "estimate.inference") {
    const { tokensPerDay, queriesPerDay } = query;
    return {
      ...(tokensPerDay !== undefined && { tokensPerDay }),
      ...(queriesPerDay !== undefined && { queriesPerDay }),
    };
  }
  if (query.intent !== "forecast.when") return {};
  const { thresholdUsd, op, by } = query;
  return { thresholdUsd, op, ...(by !== undefined && { by }) };
}

/** The same question year by year, from this one to the one that was asked about; `undefined` where it has no years. */
export function yearsQuery(query: Query, thisYear: number): Query | undefined {
  const system = subjectOf(query);
  if (system === undefined || !canAskYears(query, thisYear)) return undefined;
  const asked = "when" in query ? Number(query.when?.slice(0, "YYYY".length)) : Number.NaN;
  const last = asked > thisYear ? asked : thisYear + leastYears;
  return { intent: "forecast.series", system, ...quantityOf(query), when: `${thisYear}..${last}` };
}

/** The price of tokens stays one, and the currency it is shown in. */
function quantityOf(query: Query) {
  const { intent } = query;
  const isOfTokens =
    intent === "price.token" ||
    intent === "forecast.price.token" ||
    ("aspect" in query && query.aspect === "tokens") ||
    (intent === "estimate.inference" && isSold(query.system)) ||
    (intent === "forecast.series" && isOnlySold(query.system));
  const currency = "currency" in query ? query.currency : undefined;
  return {
    ...(isOfTokens && { aspect: "tokens" as const }),
    ...(currency !== undefined && { currency }),
  };
}

/** Whether an answer shows what was: of a list price, so does a table that ends before today. */
function isOfThePast(query: Query, when = dataDay): boolean {
  const { intent } = query;
  if (intent === "history.cost" || intent === "price.token") return true;
  return intent === "forecast.series" && isOnlySold(query.system) && periodOf(when).to < dataDay;
}

/** Whether a list price is all that is known of a model. */
function isOnlySold(id: string): boolean {
  const system = findSystem(id);
  return system?.listPrice !== undefined && system.unit !== "USD";
}

/** Whether a volume of it is counted by the price of its tokens. */
function isSold(id: string): boolean {
  const system = findSystem(id);
  return system !== undefined && soldSystem(system) !== undefined;
}

/** When an answer is about; of several times the last. */
function timeOf(query: Query): string | undefined {
  const when = "when" in query ? query.when : undefined;
  const last = "whens" in query ? query.whens?.at(-1) : undefined;
  const asked = when ?? last;
  return query.intent === "forecast.series" ? asked?.split("..").at(-1) : asked;
}
