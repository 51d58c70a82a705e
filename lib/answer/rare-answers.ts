import type { Query } from "#lib/query/query.ts";
import type { Locale } from "#lib/words/locale.ts";
import type { Answer } from "./answer.ts";
import { compare } from "./compare/compare.ts";
import { forecastSeries } from "./cost/forecast-series.ts";
import { forecastWhen } from "./cost/forecast-when.ts";
import { estimateCustom } from "./estimate/estimate-custom.ts";
import { estimateInference } from "./estimate/estimate-inference.ts";
import { explainConfidence, explainWhy } from "./explain/explain.ts";
import { showMethods } from "./explain/show-methods.ts";
import { showSources } from "./explain/show-sources.ts";
import { showTrackRecord } from "./record/show-track-record.ts";
import { clarify, suggest } from "./talk/ask-back.ts";
import { declineQuery } from "./talk/decline.ts";
import { help } from "./talk/help.ts";
import { listSystems } from "./talk/list-systems.ts";
import { smalltalk } from "./talk/smalltalk.ts";
import { decomposeTrend } from "./trend/decompose-trend.ts";
import { showTrend } from "./trend/show-trend.ts";

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
