import { fittedSeries, mainPoints } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Query } from "#lib/query/query.ts";
import { traits } from "#lib/query/traits.ts";
import { targetDay } from "#lib/when/days.ts";
import { isWithin, periodOf, yearOf } from "#lib/when/when.ts";
import { stepsOf } from "./cost/span-steps.ts";
import type { Data } from "./data.ts";
import { isCalculated, metricSystems, soldSystem } from "./parts/named-system.ts";

/** As many years as a table goes beyond this one, where the question does not go further. */
const leastYears = 5;

/** Why the answer to a question is what it is, at the same time and of the same quantity; `undefined` where it cannot be asked. */
export function whyQuery(query: Query, data: Data): Query | undefined {
  const system = subjectOf(query);
  if (system === undefined || !canAskWhy(query, data)) return undefined;
  const when = query.intent === "forecast.when" ? undefined : timeOf(query);
  return {
    intent: "explain.why",
    system,
    ...quantityOf(query, data),
    ...(when !== undefined && { when }),
    ...(isOfThePast(query, when, data) && { isSeen: true }),
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
export function yearsQuery(query: Query, thisYear: number, data: Data): Query | undefined {
  const system = subjectOf(query);
  if (system === undefined || !canAskYears(query, thisYear, data)) return undefined;
  const asked = "when" in query && query.when !== undefined ? yearOf(query.when) : Number.NaN;
  const last = asked > thisYear ? asked : thisYear + leastYears;
  return { intent: "forecast.series", system, ...quantityOf(query, data), when: `${thisYear}..${last}` };
}

/** The price of tokens stays one, and the currency it is shown in. */
function quantityOf(query: Query, data: Data) {
  const { intent } = query;
  const isOfTokens =
    intent === "price.token" ||
    intent === "forecast.price.token" ||
    ("aspect" in query && query.aspect === "tokens") ||
    (intent === "estimate.inference" && isSold(query.system, data)) ||
    (intent === "forecast.series" && isOnlySold(query.system, data));
  const currency = "currency" in query ? query.currency : undefined;
  return {
    ...(isOfTokens && { aspect: "tokens" as const }),
    ...(currency !== undefined && { currency }),
  };
}

/** Whether an answer shows what was: of a list price, so does a table whose last row was observed. */
function isOfThePast(query: Query, when: string | undefined, data: Data): boolean {
  const { intent } = query;
  if (intent === "history.cost" || intent === "price.token") return true;
  return (
    intent === "forecast.series" &&
    isOnlySold(query.system, data) &&
    when !== undefined &&
    isListedSince(query.system, when, data)
  );
}

/** Whether a model's price was last listed in a period, or after its middle day: the row of it holds no forecast. */
function isListedSince(id: string, when: string, data: Data): boolean {
  const listPrice = data.catalogue.find(id)?.listPrice;
  const last = listPrice && mainPoints(listPrice.input).at(-1)?.date;
  return last !== undefined && (isWithin(last, periodOf(when)) || targetDay(when) < last);
}

/** Whether a list price is all that is known of a model. */
function isOnlySold(id: string, data: Data): boolean {
  const system = data.catalogue.find(id);
  return system?.listPrice !== undefined && system.unit !== "USD";
}

/** Whether a volume of it is counted by the price of its tokens. */
function isSold(id: string, data: Data): boolean {
  const system = data.catalogue.find(id);
  return system !== undefined && soldSystem(system, { data }) !== undefined;
}

/** When an answer is about; of several times the last, of a table its last row. */
function timeOf(query: Query): string | undefined {
  const when = "when" in query ? query.when : undefined;
  const last = "whens" in query ? query.whens?.at(-1) : undefined;
  const asked = when ?? last;
  return query.intent === "forecast.series" ? asked && stepsOf(asked).at(-1) : asked;
}

/** Whether a system's cost can be said year by year from a year on: not where all that is known is a claim that has ended. */
function isByYear(system: System, fromYear: number): boolean {
  if (!system.hasPath) return false;
  const isClaimed = fittedSeries(system) === undefined && !isCalculated(system);
  const lastYear = isClaimed ? system.claims[0]?.lastYear : undefined;
  return lastYear === undefined || lastYear >= fromYear;
}

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
export function canAskWhy(query: Query, data: Data): boolean {
  const isOfSeveral = query.intent === "trend" && query.system === undefined;
  return (
    subjectOf(query) !== undefined &&
    traits[query.intent].hasWhy &&
    !isOfSeveral &&
    !isOfOtherMethod(query, data) &&
    !isOfLevel(query)
  );
}

/** Whether a question can be answered year by year from this year on. */
export function canAskYears(query: Query, thisYear: number, data: Data): boolean {
  const id = subjectOf(query);
  const system = id === undefined ? undefined : data.catalogue.find(id);
  return (
    traits[query.intent].hasTable &&
    system !== undefined &&
    isByYear(system, thisYear) &&
    !isOfOtherMethod(query, data) &&
    !isOfLevel(query)
  );
}

/** The price of a model's level is a record of others' prices, without a method. */
function isOfLevel(query: Query): boolean {
  return "aspect" in query && query.aspect === "level";
}

function isOfOtherMethod(query: Query, data: Data): boolean {
  const method = "method" in query ? query.method : undefined;
  return method !== undefined && method !== data.catalogue.find(subjectOf(query) ?? "")?.method.id;
}
