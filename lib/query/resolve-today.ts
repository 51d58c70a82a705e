import type { Query } from "./query.ts";

/** `today` becomes the day it is, so that an answer kept today is not given tomorrow. @param today `YYYY-MM-DD` */
export function resolveToday(query: Query, today: string): Query {
  const day = (when: string) => (when === "today" ? today : when);
  return {
    ...query,
    ...("when" in query && query.when !== undefined ? { when: day(query.when) } : {}),
    ...("by" in query && query.by !== undefined ? { by: day(query.by) } : {}),
    ...("whens" in query && query.whens !== undefined ? { whens: query.whens.map(day) } : {}),
  };
}
