import type { Query } from "#lib/ask/query.ts";

/** As many years as a table goes beyond this one, where the question does not go further. */
const leastYears = 5;

/** The system, metric or item that a question is about. */
export function subjectOf(query: Query): string | undefined {
  if ("system" in query && query.system !== undefined) return query.system;
  if ("metric" in query && query.metric !== undefined) return query.metric;
  return "item" in query ? query.item : undefined;
}

/** Why the answer to a question is what it is; `undefined` where the question is about no one thing, or is that already. */
export function whyQuery(query: Query): Query | undefined {
  const system = subjectOf(query);
  const isExplained = query.intent.startsWith("explain.") || query.intent === "estimate.custom";
  return system === undefined || isExplained ? undefined : { intent: "explain.why", system };
}

/** The same question year by year, from this one to the one that was asked about; `undefined` where it has no years. */
export function yearsQuery(query: Query, thisYear: number): Query | undefined {
  const system = subjectOf(query);
  const isTabled = query.intent.startsWith("forecast.") && query.intent !== "forecast.series";
  if (!isTabled || system === undefined) return undefined;
  const asked = "when" in query ? Number(query.when?.slice(0, "YYYY".length)) : Number.NaN;
  const last = asked > thisYear ? asked : thisYear + leastYears;
  return { intent: "forecast.series", system, when: `${thisYear}..${last}` };
}
