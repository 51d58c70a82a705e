import type { System } from "#lib/catalogue/schema.ts";
import { defined } from "./defined.ts";
import type { ExplainedIntent } from "./explanation-forms.ts";
import { partsOf } from "./merge-parts.ts";
import type { Query, QueryOf } from "./query.ts";
import { isOver } from "./route-cost.ts";

type Explain = QueryOf<"explain.why" | "explain.confidence">;

/** Whether a question is about an answer instead of a figure. */
export function isExplanation(query: Query): query is QueryOf<ExplainedIntent> {
  return /^(?:explain\.|sources$|method)/.test(query.intent);
}

/** Whether a question is why a figure is what it is, or how sure: these are about one time. */
export function isOfOneTime(query: Query): query is Explain {
  return query.intent === "explain.why" || query.intent === "explain.confidence";
}

interface Asked {
  /** the times that the question itself names */
  readonly whens: readonly string[];
  readonly today: string;
}

/** An explanation that names no system: of the earlier question's, at its time where it names none. */
export function explainEarlier(query: QueryOf<ExplainedIntent>, previous: Query, asked: Asked): Query {
  const { systems, aspect } = partsOf(previous);
  const [system, ...others] = systems;
  if (system === undefined || others.length > 0) return query;
  if (query.intent === "explain.why" && previous.intent === "forecast.when" && asked.whens.length === 0) {
    const { thresholdUsd, op, by } = previous;
    return { ...query, system: system.id, ...defined({ aspect: previous.aspect, thresholdUsd, op, by }) };
  }
  if (isOfOneTime(query)) return { ...query, system: system.id, ...explainedOf(previous, system, asked) };
  const isOfTokens = aspect === "tokens" && system.unit === "USD" && query.intent === "explain.change";
  return { ...query, system: system.id, ...(isOfTokens ? { aspect } : {}) };
}

/** `why gpt3`, then `and gpt2?`: at the same time, and of tokens where the other has a price of them. */
export function explainedOfAnother({ when, isSeen, aspect }: Explain, { listPrice, tokens }: System) {
  const isSold = listPrice !== undefined || tokens !== undefined;
  return defined({ when, isSeen, aspect: isSold ? aspect : undefined });
}

function explainedOf(previous: Query, system: System, { whens, today }: Asked) {
  const { whens: earlier, aspect } = partsOf(previous);
  const isOfTokens = aspect === "tokens" && (system.unit === "USD" || isPriced(previous));
  const when = whens.at(-1) ?? lastOf(previous, earlier);
  const isOwn = whens.length > 0 || previous.intent === "forecast.series";
  const isSeen = isOwn ? when !== undefined && isOver(when, today) : isOfThePast(previous);
  return defined({
    aspect: isOfTokens ? ("tokens" as const) : undefined,
    when,
    isSeen: isSeen || undefined,
  });
}

function isPriced(query: Query): boolean {
  return query.intent.endsWith("price.token") || ("aspect" in query && query.aspect === "tokens");
}

/** Of several times the last; a record of the past is explained as a whole. */
function lastOf({ intent }: Query, whens: readonly string[]): string | undefined {
  const last = whens.at(-1);
  return intent === "forecast.series" ? last?.split("..").at(-1) : last;
}

function isOfThePast(query: Query): boolean {
  if (isOfOneTime(query)) return query.isSeen === true;
  return query.intent === "history.cost" || query.intent === "price.token";
}
