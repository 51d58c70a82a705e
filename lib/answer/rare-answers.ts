import type { Query } from "#lib/ask/query.ts";
import type { Answer, Locale } from "./answer.ts";
import { clarify, suggest } from "./ask-back.ts";
import { compare } from "./compare.ts";
import { declineQuery } from "./decline-query.ts";
import { decomposeTrend } from "./decompose-trend.ts";
import { estimateCustom } from "./estimate-custom.ts";
import { estimateInference } from "./estimate-inference.ts";
import { explainConfidence, explainWhy } from "./explain.ts";
import { forecastSeries } from "./forecast-series.ts";
import { forecastWhen } from "./forecast-when.ts";
import { help } from "./help.ts";
import { listSystems } from "./list-systems.ts";
import { showMethods } from "./show-methods.ts";
import { showSources } from "./show-sources.ts";
import { showTrackRecord } from "./show-track-record.ts";
import { showTrend } from "./show-trend.ts";
import { smalltalk } from "./smalltalk.ts";

/** The answers to every intent but a cost at a date: a file of their own, which the first such question loads. */
export function answerRarely(query: Query, locale: Locale): Promise<Answer> | Answer {
  switch (query.intent) {
    case "forecast.series":
      return forecastSeries(query, locale);
    case "forecast.when":
      return forecastWhen(query, locale);
    case "compare":
      return compare(query, locale);
    case "trend":
      return showTrend(query, locale);
    case "trend.decompose":
      return decomposeTrend(query, locale);
    case "estimate.custom":
      return estimateCustom(query, locale);
    case "estimate.inference":
      return estimateInference(query, locale);
    case "explain.why":
      return explainWhy(query, locale);
    case "explain.confidence":
      return explainConfidence(query, locale);
    case "method":
      return showMethods(query, locale);
    case "method.track_record":
      return showTrackRecord(query, locale);
    case "sources":
      return showSources(query, locale);
    case "list.systems":
      return listSystems(locale);
    case "help":
      return help(locale);
    case "smalltalk":
      return smalltalk(locale, query.about);
    case "clarify":
      return clarify(query, locale);
    case "did_you_mean":
      return suggest(query, locale);
    default:
      return declineQuery(query, locale);
  }
}
