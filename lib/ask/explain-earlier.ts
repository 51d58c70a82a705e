import type { System } from "#lib/catalogue/schema.ts";
import { defined } from "./defined.ts";
import { atAnotherTime, type ExplainedFigure, explainedFigure } from "./explained-figure.ts";
import type { ExplainedIntent, Explanation } from "./is-explanation.ts";
import { partsOf } from "./merge-parts.ts";
import { Query } from "./query.ts";

interface Asked {
  /** the system that the question itself names */
  readonly named: string | undefined;
  /** the times that it names */
  readonly whens: readonly string[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/**
 * An explanation of the figure that was asked for before, at another time where it names one.
 *
 * Whatever is asked about a figure keeps which one that was, so that the next question is about it too. A figure by
 * another method than its own, or a record of others' prices, has no why: how figures are made and whence are said.
 */
export function explainEarlier(query: Explanation, previous: Query, { named, whens, today }: Asked): Query {
  const [system, ...others] = partsOf(previous).systems;
  if (system === undefined || others.length > 0 || (named ?? system.id) !== system.id) return query;
  const figure = explainedFigure(previous, today);
  const when = whens.at(-1);
  const asked = when === undefined ? figure : atAnotherTime(figure, when, today);
  return Query.parse({
    ...query,
    intent: intentOf(query.intent, previous, system),
    system: system.id,
    ...asked,
  });
}

function intentOf(intent: ExplainedIntent, previous: Query, { method }: System): ExplainedIntent {
  if (intent !== "explain.why" && intent !== "explain.confidence") return intent;
  if ("method" in previous && previous.method !== undefined && previous.method !== method.id) return "method";
  return "aspect" in previous && previous.aspect === "level" ? "sources" : intent;
}

/** `why gpt3`, then `and gpt2?`: the same figure, of tokens where the other has a price of them. */
export function explainedOfAnother(
  previous: Explanation,
  { listPrice, tokens }: System,
  today: string,
): ExplainedFigure {
  const { aspect, ...figure } = explainedFigure(previous, today);
  const isSold = listPrice !== undefined || tokens !== undefined;
  return { ...figure, ...defined({ aspect: isSold ? aspect : undefined }) };
}
