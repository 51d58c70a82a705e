import { fittedSeries } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { isCalculated } from "./parts/calculated.ts";

/** What stands between two statements, and follows no one path through the years. */
const withoutPath: readonly string[] = ["coding"];

/** Whether a system's cost can be said year by year from a year on: not where all that is known is a claim that has ended. */
export function isByYear(system: System, fromYear: number): boolean {
  if (withoutPath.includes(system.id)) return false;
  const isClaimed = fittedSeries(system) === undefined && !isCalculated(system);
  const lastYear = isClaimed ? system.claims[0]?.lastYear : undefined;
  return lastYear === undefined || lastYear >= fromYear;
}
