import type { Answer, Locale } from "#lib/answer/answer.ts";
import { forecastCost } from "#lib/answer/cost/forecast-cost.ts";
import { forecastWhen } from "#lib/answer/cost/forecast-when.ts";
import { pastCost } from "#lib/answer/cost/past-cost.ts";
import { estimateInference } from "#lib/answer/estimate/estimate-inference.ts";
import { forecastTokenPrice, tokenPrice } from "#lib/answer/prices/token-price.ts";
import { showTrend } from "#lib/answer/trend/show-trend.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { QueryOf } from "#lib/query/query.ts";

/** The year that is worked through where no date is known: the last that ARK's claims speak of. */
const exampleYear = "2030";

/** What is explained, as the question says it. */
export type Explained = Omit<QueryOf<"explain.why">, "intent">;

/** Whether it is known what is explained, so that no year has to stand as an example. */
export function isDated({ when, isSeen: isPast, isTrend, thresholdUsd }: Explained): boolean {
  return when !== undefined || isPast === true || isTrend === true || thresholdUsd !== undefined;
}

/** The answer that is explained, computed as it was for its card. */
export async function explainedAnswer(system: System, query: Explained, locale: Locale): Promise<Answer> {
  const { when, aspect, isSeen: isPast, isTrend, thresholdUsd, op, by } = query;
  if (thresholdUsd !== undefined && op !== undefined)
    return forecastWhen({ intent: "forecast.when", system: system.id, aspect, thresholdUsd, op, by }, locale);
  const { tokensPerDay, queriesPerDay } = query;
  if (when !== undefined && (tokensPerDay ?? queriesPerDay) !== undefined)
    return estimateInference(
      { intent: "estimate.inference", system: system.id, when, tokensPerDay, queriesPerDay },
      locale,
    );
  if (isTrend === true) return showTrend({ intent: "trend", system: system.id }, locale);
  if (isPast === true)
    return aspect === "tokens" ? tokenPrice(system, when, locale) : pastCost(system, when, locale);
  const ahead = when ?? exampleYear;
  return aspect === "tokens"
    ? forecastTokenPrice(system, ahead, locale)
    : forecastCost(system, ahead, locale);
}
