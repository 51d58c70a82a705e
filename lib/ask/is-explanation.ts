import type { Query, QueryOf } from "#lib/query/query.ts";

/** The intents that are about an answer instead of a figure. */
export type ExplainedIntent = Extract<
  Query["intent"],
  `explain.${string}` | "method" | "method.track_record" | "sources"
>;
export type Explanation = QueryOf<ExplainedIntent>;

/** Whether a question is about an answer instead of a figure. */
export function isExplanation(query: Query): query is Explanation {
  return /^(?:explain\.|sources$|method)/.test(query.intent);
}
