import type { Query } from "#lib/ask/query.ts";
import { systemAsked } from "#lib/slack/card-actions.ts";

/** As many years as a table goes beyond this one, where the question does not go further. */
const leastYears = 5;

/** Why the answer to a question is what it is. */
export function whyQuery(query: Query): Query {
  const system = systemAsked(query);
  return { intent: "explain.why", ...(system !== undefined && { system }) };
}

/** The same question year by year, from this one to the one that was asked about. */
export function tableQuery(query: Query, thisYear: number): Query {
  const system = systemAsked(query) ?? "";
  const asked = "when" in query ? Number(query.when?.slice(0, "YYYY".length)) : Number.NaN;
  const last = Number.isFinite(asked) && asked > thisYear ? asked : thisYear + leastYears;
  return { intent: "forecast.series", system, when: `${thisYear}..${last}` };
}
