import { findSystem } from "#lib/catalogue/catalogue.ts";
import type { Query, QueryOf } from "#lib/query/query.ts";
import { endOf } from "#lib/when/when.ts";
import { defined } from "./defined.ts";
import { isExplanation } from "./is-explanation.ts";
import { partsOf } from "./merge-parts.ts";
import { isOver } from "./route-cost.ts";

/** Which figure is explained. */
export type ExplainedFigure = Omit<QueryOf<"explain.why">, "intent" | "system" | "public" | "fuzzy">;

/**
 * The figure that the answer to a question shows first, as an explanation of it says it: what the card's button asks.
 *
 * @param today `YYYY-MM-DD`
 */
export function explainedFigure(query: Query, today: string): ExplainedFigure {
  const { shown, whens } = partsOf(query);
  const { currency } = shown;
  if (isExplanation(query)) return { ...figureOf(query), ...defined({ currency }) };
  const when = query.intent === "forecast.when" ? undefined : lastOf(query, whens);
  return defined({
    aspect: isOfTokens(query) ? ("tokens" as const) : undefined,
    currency,
    when,
    isSeen: isOfThePast(query, today) || undefined,
    ...elseOf(query),
  });
}

/** A figure at another time than the one that was shown. */
export function atAnotherTime(figure: ExplainedFigure, when: string, today: string): ExplainedFigure {
  const { isTrend: _, isSeen: __, thresholdUsd: ___, op: ____, by: _____, ...kept } = figure;
  return { ...kept, when, ...defined({ isSeen: isOver(when, today) || undefined }) };
}

function figureOf(query: ExplainedFigure): ExplainedFigure {
  const { aspect, when, isSeen, tokensPerDay, queriesPerDay, thresholdUsd, op, by, isTrend } = query;
  return defined({ aspect, when, isSeen, tokensPerDay, queriesPerDay, thresholdUsd, op, by, isTrend });
}

/** What an answer shows that is no figure at a time. */
function elseOf(query: Query): ExplainedFigure {
  if (query.intent === "trend" && query.system !== undefined) return { isTrend: true };
  if (query.intent === "estimate.inference" || query.intent === "forecast.when") {
    const { aspect: _, when: __, ...others } = figureOf({ ...query, when: undefined });
    return others;
  }
  return {};
}

function isOfTokens(query: Query): boolean {
  const { intent } = query;
  if (intent === "price.token" || intent === "forecast.price.token") return true;
  if (intent === "estimate.inference") return isSold(query.system);
  if (intent === "forecast.series" && isOnlySold(query.system)) return true;
  return "aspect" in query && query.aspect === "tokens";
}

/** Whether a volume of it is counted by the price of its tokens. */
function isSold(id: string): boolean {
  const system = findSystem(id);
  if (system === undefined) return false;
  const { listPrice, kind, tokens } = system;
  return listPrice !== undefined || kind === "token-price" || tokens !== undefined;
}

/** Whether a list price is all that is known of a model. */
function isOnlySold(id: string): boolean {
  const system = findSystem(id);
  return system?.listPrice !== undefined && system.unit !== "USD";
}

/** Whether an answer shows what was: of a list price, so does a table that ends before today. */
function isOfThePast(query: Query, today: string): boolean {
  const { intent } = query;
  if (intent === "history.cost" || intent === "price.token") return true;
  return intent === "forecast.series" && isOnlySold(query.system) && isOver(query.when, today);
}

/** Of several times the last, of a span where it ends; a record of the past is explained as a whole. */
function lastOf({ intent }: Query, whens: readonly string[]): string | undefined {
  const last = whens.at(-1);
  return intent === "forecast.series" ? last && endOf(last) : last;
}
