import { findSystem } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { Query } from "#lib/query/query.ts";
import { defined } from "./defined.ts";
import { atAnotherTime, type ExplainedFigure, explainedFigure } from "./explained-figure.ts";
import type { ExplainedIntent, Explanation } from "./is-explanation.ts";
import { partsOf } from "./merge-parts.ts";
import { routeCost } from "./route-cost.ts";

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
  const [system] = partsOf(previous).systems;
  if (system === undefined || !isOfSystem(previous, named)) return query;
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

/** Whether an earlier question is of one system, and of no other than the one that is named now. */
export function isOfSystem(previous: Query, named: string | undefined): boolean {
  const [system, ...others] = partsOf(previous).systems;
  return system !== undefined && others.length === 0 && (named ?? system.id) === system.id;
}

const ofOneFigure: readonly ExplainedIntent[] = ["explain.why", "explain.confidence", "sources"];

/** `why gpt3 2028`: of the figure that `gpt3 2028` asks for; what is asked of a system's figures at large has no date. */
export function explainNamed(query: Explanation, { named, whens, today }: Asked): Query {
  const system = named === undefined ? undefined : findSystem(named);
  const [when, ...others] = whens;
  const isOne = system !== undefined && when !== undefined && when !== "today" && others.length === 0;
  if (!isOne || query.system !== named || !ofOneFigure.includes(query.intent)) return query;
  const figure = routeCost({ system, when, aspect: undefined, shown: {}, today });
  return figure.intent === "decline" ? figure : explainEarlier(query, figure, { named, whens: [], today });
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
