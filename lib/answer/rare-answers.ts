import type { Context } from "#lib/answer/context.ts";
import type { Query } from "#lib/query/query.ts";
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
export function answerRarely(query: Query, context: Context): Promise<Answer> | Answer {
  switch (query.intent) {
    case "forecast.series":
      return forecastSeries(query, context);
    case "forecast.when":
      return forecastWhen(query, context);
    case "compare":
      return compare(query, context);
    case "trend":
      return showTrend(query, context);
    case "trend.decompose":
      return decomposeTrend(query, context);
    case "estimate.custom":
      return estimateCustom(query, context);
    case "estimate.inference":
      return estimateInference(query, context);
    case "explain.why":
      return explainWhy(query, context);
    case "explain.confidence":
      return explainConfidence(query, context);
    case "method":
      return showMethods(query, context);
    case "method.track_record":
      return showTrackRecord(query, context);
    case "sources":
      return showSources(query, context);
    case "list.systems":
      return listSystems(context);
    case "help":
      return help(context);
    case "smalltalk":
      return smalltalk(context, query.about);
    case "clarify":
      return clarify(query, context);
    case "did_you_mean":
      return suggest(query, context);
    default:
      return declineQuery(query, context);
  }
}
