import type { Answer, Locale } from "#lib/answer/answer.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { forecastCost } from "./forecast-cost.ts";
import { historyCost } from "./history-cost.ts";

/** What was composed of claims is as much claimed of a past year as of another. */
export function pastCost(system: System, when: string | undefined, locale: Locale): Promise<Answer> | Answer {
  const isClaimed = system.method.id === "composed" && when !== undefined;
  return isClaimed ? forecastCost(system, when, locale) : historyCost(system, when, locale);
}
