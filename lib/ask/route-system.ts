import type { System } from "#lib/catalogue/schema.ts";
import type { Query } from "./query.ts";

const farthestYears = 25;
const metrics = ["hardware", "software", "flops-per-dollar"] as const;

/**
 * The question that a system and a date make together.
 *
 * A training cost without a date, or of a time that is over, is a question about the past.
 *
 * @param today `YYYY-MM-DD`
 */
export function routeSystem(system: System, when: string | undefined, today: string): Query {
  const { id, kind } = system;
  if (when !== undefined) {
    if (firstDay(when) > yearsAfter(today, farthestYears)) {
      return { intent: "decline", code: "horizon", system: id, when };
    }
    if (isOver(when, today)) return routePast(system, when);
    if (kind === "gpu-hour") return { intent: "forecast.price.gpu", item: id, when };
    if (kind === "token-price") return { intent: "forecast.price.token", system: id, when };
    const metric = metrics.find((name) => name === id);
    if (metric !== undefined) return { intent: "forecast.metric", metric, when };
    return { intent: "forecast.cost", system: id, when };
  }
  if (kind === "token-price") return { intent: "price.token", system: id };
  return { intent: "history.cost", system: id };
}

function routePast(system: System, when: string): Query {
  const { id, kind } = system;
  if (lastDay(when) < firstDayKnown(system))
    return { intent: "decline", code: "before_data", system: id, when };
  return kind === "token-price"
    ? { intent: "price.token", system: id, when }
    : { intent: "history.cost", system: id, when };
}

function firstDayKnown({ series, claims }: System): string {
  const days = [
    ...series.flatMap(({ points }) => points.map(({ date }) => date)),
    ...claims.map(({ from }) => from.date ?? `${from.year}-01-01`),
  ];
  return days.sort()[0] ?? "0000-01-01";
}

/** Whether a year, a quarter, a month or a day has ended before today began. */
function isOver(when: string, today: string): boolean {
  return lastDay(when) < today;
}

function firstDay(when: string): string {
  if (when === "today") return "";
  const quarter = /^(\d{4})-Q([1-4])$/.exec(when);
  if (quarter !== null) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, "0")}-01`;
  return `${when}-01-01`.slice(0, 10);
}

/** A day not before the last of the period: texts compare, so a 31st that a month lacks does no harm. */
function lastDay(when: string): string {
  if (when === "today") return "9999-12-31";
  const quarter = /^(\d{4})-Q([1-4])$/.exec(when);
  if (quarter !== null) return `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, "0")}-31`;
  return when.length === 4 ? `${when}-12-31` : `${when}-31`.slice(0, 10);
}

function yearsAfter(today: string, years: number): string {
  return `${Number(today.slice(0, 4)) + years}${today.slice(4)}`;
}
