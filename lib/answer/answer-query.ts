import type { Context } from "#lib/answer/context.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { ForecastError } from "#lib/errors.ts";
import type { Query, QueryOf } from "#lib/query/query.ts";
import { endOf, yearOf } from "#lib/when/when.ts";
import type { Answer } from "./answer.ts";
import { forecastCost, showPastCost } from "./cost/forecast-cost.ts";
import { lastYear } from "./data.ts";
import { unverifiedIn } from "./parts/mark-unverified.ts";
import { metricSystems, namedSystem } from "./parts/named-system.ts";
import { forecastTokenPrice, showTokenPrice } from "./prices/show-token-price.ts";

/**
 * The answer to a question: same question and context in, same answer out.
 *
 * What the engine refuses to compute is declined in words.
 *
 * @param query with `today` resolved
 */
export async function answerQuery(query: Query, context: Context): Promise<Answer> {
  if (isTooFar(query)) return refuse(query, "horizon", context);
  try {
    const answer = await markDoubts(query, await compute(query, context), context);
    return "currency" in query ? withCurrency(answer, query.currency, context) : answer;
  } catch (error) {
    if (!(error instanceof ForecastError)) throw error;
    return refuse(query, error.code === "not-in-catalogue" ? "undefined_target" : "no_data", context);
  }
}

/** Numbers that could not be checked are few: the words for them are loaded where there is one. */
async function markDoubts(query: Query, answer: Answer, context: Context): Promise<Answer> {
  const systems = unverifiedIn(query, context);
  if (systems.length === 0 || answer.figures.length === 0) return answer;
  return (await import("./parts/mark-unverified.ts")).markUnverified(answer, systems, context);
}

function compute(query: Query, context: Context): Promise<Answer> | Answer {
  switch (query.intent) {
    case "forecast.cost":
      return trainingCost(namedSystem(query.system, context), query, context);
    case "forecast.metric":
      return forecastCost(namedSystem(metricSystems[query.metric], context), query.when, context);
    case "forecast.price.gpu":
      return forecastCost(namedSystem(query.item, context), query.when, context);
    case "forecast.price.token":
    case "price.token":
      return priceOfTokens(query, context);
    case "history.cost":
      return showPastCost(namedSystem(query.system, context), query.when, context);
    default:
      return rarely(query, context);
  }
}

/** Of a model that is named for its level, what any one as good costs. */
async function priceOfTokens(
  query: QueryOf<"price.token" | "forecast.price.token">,
  context: Context,
): Promise<Answer> {
  const system = namedSystem(query.system, context);
  if (query.aspect === "level")
    return (await import("./prices/price-level.ts")).priceLevel(system, query, context);
  return query.intent === "price.token"
    ? showTokenPrice(system, query.when, context)
    : forecastTokenPrice(system, query.when, context);
}

/** A model of which only a list price is known: what its training costs is not. */
async function trainingCost(
  system: System,
  { when, method }: QueryOf<"forecast.cost">,
  context: Context,
): Promise<Answer> {
  const isOnlySold = system.kind === "model" && system.unit !== "USD";
  if (!isOnlySold) return forecastCost(system, when, context, method);
  return (await import("./talk/decline.ts")).declineAbout("no_data", system, { when, context });
}

/** What is asked rarely is a file of its own, which only the first such question loads. */
async function rarely(query: Query, context: Context): Promise<Answer> {
  const { answerRarely } = await import("./rare-answers.ts");
  return answerRarely(query, context);
}

/** Whether a date of the question is later than is answered. */
function isTooFar(query: Query): boolean {
  const whens = [
    "when" in query ? query.when : undefined,
    "by" in query ? query.by : undefined,
    ...("whens" in query ? (query.whens ?? []) : []),
  ];
  return whens.some((when) => when !== undefined && yearOf(endOf(when)) > lastYear);
}

async function refuse(
  query: Query,
  code: "horizon" | "no_data" | "undefined_target",
  context: Context,
): Promise<Answer> {
  const { declineQuery } = await import("./talk/decline.ts");
  return declineQuery(query, context, code);
}

/** An answer that was asked for in another currency: in dollars, and saying why. */
function withCurrency(
  answer: Answer,
  currency: "USD" | "EUR" | "VND" | undefined,
  { words }: Context,
): Answer {
  if (currency === undefined || currency === "USD" || answer.figures.length === 0) return answer;
  const note = { code: "currency", text: words.parts.currency[currency] };
  return { ...answer, warnings: [note, ...answer.warnings] };
}
