import { findSystem } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Answer, Locale } from "./answer.ts";
import { forecastCost } from "./forecast-cost.ts";
import { historyCost } from "./history-cost.ts";

/** What tokens will cost: of a named model its list price, of a level of capability the lowest price at that level. */
export async function forecastTokenPrice(system: System, when: string, locale: Locale): Promise<Answer> {
  if (system.listPrice === undefined) return forecastCost(levelOf(system), when, locale);
  const { forecastListPrice } = await import("./list-price.ts");
  return forecastListPrice(system, system.listPrice, when, locale);
}

/** What tokens have cost, in the same two senses. */
export async function tokenPrice(system: System, when: string | undefined, locale: Locale): Promise<Answer> {
  if (system.listPrice === undefined) return historyCost(levelOf(system), when, locale);
  const { listPriceFigures } = await import("./list-price.ts");
  return historyCost(system, when, locale, listPriceFigures(system.listPrice, locale));
}

/** The system that holds the price of tokens at this one's level, where there is one. */
function levelOf(system: System): System {
  return (system.tokens === undefined ? undefined : findSystem(system.tokens)) ?? system;
}
