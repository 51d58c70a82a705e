import type { Query } from "#lib/ask/query.ts";
import { findSystem } from "#lib/catalogue/catalogue.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { ForecastError } from "#lib/errors.ts";
import type { Answer, Locale } from "./answer.ts";
import { decline } from "./decline.ts";
import { forecastCost } from "./forecast-cost.ts";
import { historyCost } from "./history-cost.ts";
import { forecastTokenPrice, tokenPrice } from "./token-price.ts";
import { loadWords, wordsOf } from "./words.ts";

/**
 * The answer to a question: same question, data and method in, same answer out.
 *
 * What is asked rarely is a file of its own, which only its first question loads.
 *
 * @throws {ForecastError} `not-in-catalogue` when the query names a system that was never read from a question
 */
export async function answerQuery(query: Query, { locale }: { readonly locale: Locale }): Promise<Answer> {
  await loadWords(locale);
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
      return (await import("./help.ts")).help(locale);
    case "list.systems":
      return (await import("./list-systems.ts")).listSystems(locale);
    case "clarify":
      return (await import("./ask-back.ts")).clarify(query, locale);
    case "did_you_mean":
      return (await import("./ask-back.ts")).suggest(query, locale);
    case "decline":
      return decline(query.code, echoOf(query, locale), locale);
    case "method.track_record":
      return (await import("./show-track-record.ts")).showTrackRecord(locale);
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
