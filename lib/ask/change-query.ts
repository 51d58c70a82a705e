import { findSystem } from "#lib/catalogue/catalogue.ts";
import type { Query } from "#lib/query/query.ts";
import { defined } from "./defined.ts";
import { routeCost } from "./route-cost.ts";

export interface Change {
  /** the id of the system that the question is to be about */
  readonly system: string;
  /** whether it is about that already */
  readonly isSameSystem: boolean;
  /** as a date is written in a query; absent: the question has no time */
  readonly when: string | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/**
 * A question about one system, asked again about another system or time: of the same quantity, and by the same method.
 *
 * @returns a `decline` where the time is beyond what can be answered; `undefined` when there is no such system
 */
export function changeQuery(
  query: Query,
  { system: id, isSameSystem, when, today }: Change,
): Query | undefined {
  const system = findSystem(id);
  if (system === undefined) return undefined;
  const method = "method" in query ? query.method : undefined;
  const aspect = isOfTokens(query) ? "tokens" : isSameSystem && isOfTraining(query) ? "training" : undefined;
  return routeCost({
    system,
    when: when === today ? "today" : when,
    aspect,
    shown: defined({ method }),
    today,
  });
}

function isOfTokens(query: Query): boolean {
  if (query.intent === "forecast.metric") return query.metric === "inference";
  const isPrice = query.intent === "price.token" || query.intent === "forecast.price.token";
  return isPrice || ("aspect" in query && query.aspect === "tokens");
}

function isOfTraining({ intent }: Query): boolean {
  return intent === "forecast.cost" || intent === "history.cost";
}
