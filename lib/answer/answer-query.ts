import type { Query } from "#lib/ask/query.ts";
import { findSystem } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { ForecastError } from "#lib/errors.ts";
import type { Answer, Locale } from "./answer.ts";
import { forecastCost } from "./forecast-cost.ts";
import { historyCost } from "./history-cost.ts";
import { clarify, decline, help, listSystems, suggest } from "./plain-answers.ts";
import { showTrackRecord } from "./show-track-record.ts";
import { forecastTokenPrice, tokenPrice } from "./token-price.ts";
import { wordsOf } from "./words.ts";

/**
 * The answer to a question: same question, data and method in, same answer out.
 *
 * @throws {ForecastError} `not-in-catalogue` when the query names a system that was never read from a question
 */
export function answerQuery(query: Query, { locale }: { readonly locale: Locale }): Answer {
  switch (query.intent) {
    case "forecast.cost":
      return forecastCost(systemOf(query.system), query.when, locale);
    case "forecast.metric":
      return forecastCost(systemOf(query.metric), query.when, locale);
    case "forecast.price.gpu":
      return forecastCost(systemOf(query.item), query.when, locale);
    case "forecast.price.token":
      return forecastTokenPrice(systemOf(query.system), query.when, locale);
    case "price.token":
      return tokenPrice(systemOf(query.system), query.when, locale);
    case "history.cost":
      return historyCost(systemOf(query.system), query.when, locale);
    case "help":
      return help(locale);
    case "list.systems":
      return listSystems(locale);
    case "clarify":
      return clarify(query, locale);
    case "did_you_mean":
      return suggest(query, locale);
    case "decline":
      return decline(query.code, echoOf(query, locale), locale);
    case "method.track_record":
      return showTrackRecord(locale);
    default:
      return decline("not_supported", echoOf(query, locale), locale);
  }
}

function systemOf(id: string): System {
  const system = findSystem(id);
  if (system === undefined) throw new ForecastError("not-in-catalogue", `No system is called ${id}.`);
  return system;
}

function echoOf(query: Query, locale: Locale): string {
  const { system = undefined } = "system" in query ? query : {};
  const { when = undefined } = "when" in query ? query : {};
  const name = system === undefined ? undefined : findSystem(system)?.name[locale];
  return wordsOf(locale).echo({ what: name ?? "?", when });
}
