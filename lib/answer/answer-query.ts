import type { System } from "#lib/catalogue/schema.ts";
import { ForecastError } from "#lib/errors.ts";
import type { Query, QueryOf } from "#lib/query/query.ts";
import { endOf, yearOf } from "#lib/when/when.ts";
import type { Locale } from "#lib/words/locale.ts";
import type { Answer } from "./answer.ts";
import { forecastCost, pastCost } from "./cost/forecast-cost.ts";
import { answerBy, type Data, dataInUse, lastYear } from "./data.ts";
import { unverifiedIn } from "./parts/mark-unverified.ts";
import { metricSystems, namedSystem } from "./parts/named-system.ts";
import { forecastTokenPrice, tokenPrice } from "./prices/token-price.ts";

export interface AnswerOptions {
  readonly locale: Locale;
  /** what it is made of; absent: the data in use */
  readonly data?: Data | undefined;
}

/**
 * The answer to a question: same question, data and method in, same answer out.
 *
 * What the engine refuses to compute is declined in words.
 *
 * @param query with `today` resolved
 */
export function answerQuery(query: Query, { locale, data = dataInUse() }: AnswerOptions): Promise<Answer> {
  return answerBy(data, () => answerIn(locale, query));
}

async function answerIn(locale: Locale, query: Query): Promise<Answer> {
  if (isTooFar(query)) return refused(query, "horizon", locale);
  try {
    const answer = await marked(query, await compute(query, locale));
    return "currency" in query ? await withCurrency(answer, query.currency) : answer;
  } catch (error) {
    if (!(error instanceof ForecastError)) throw error;
    return refused(query, error.code === "not-in-catalogue" ? "undefined_target" : "no_data", locale);
  }
}

/** Numbers that could not be checked are few: the words for them are loaded where there is one. */
async function marked(query: Query, answer: Answer): Promise<Answer> {
  const systems = unverifiedIn(query);
  if (systems.length === 0 || answer.figures.length === 0) return answer;
  return (await import("./parts/mark-unverified.ts")).markUnverified(answer, systems);
}

function compute(query: Query, locale: Locale): Promise<Answer> | Answer {
  switch (query.intent) {
    case "forecast.cost":
      return trainingCost(namedSystem(query.system), query, locale);
    case "forecast.metric":
      return forecastCost(namedSystem(metricSystems[query.metric]), query.when, locale);
    case "forecast.price.gpu":
      return forecastCost(namedSystem(query.item), query.when, locale);
    case "forecast.price.token":
    case "price.token":
      return priceOfTokens(query, locale);
    case "history.cost":
      return pastCost(namedSystem(query.system), query.when, locale);
    default:
      return rarely(query, locale);
  }
}

/** Of a model that is named for its level, what any one as good costs. */
async function priceOfTokens(
  query: QueryOf<"price.token" | "forecast.price.token">,
  locale: Locale,
): Promise<Answer> {
  const system = namedSystem(query.system);
  if (query.aspect === "level")
    return (await import("./prices/level-price.ts")).levelPrice(system, query, locale);
  return query.intent === "price.token"
    ? tokenPrice(system, query.when, locale)
    : forecastTokenPrice(system, query.when, locale);
}

/** A model of which only a list price is known: what its training costs is not. */
async function trainingCost(
  system: System,
  { when, method }: QueryOf<"forecast.cost">,
  locale: Locale,
): Promise<Answer> {
  const isOnlySold = system.kind === "model" && system.unit !== "USD";
  if (!isOnlySold) return forecastCost(system, when, locale, method);
  return (await import("./talk/decline.ts")).declineAbout("no_data", system, { when, locale });
}

/** What is asked rarely is a file of its own, which only the first such question loads. */
async function rarely(query: Query, locale: Locale): Promise<Answer> {
  const { answerRarely } = await import("./rare-answers.ts");
  return answerRarely(query, locale);
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

async function refused(
  query: Query,
  code: "horizon" | "no_data" | "undefined_target",
  locale: Locale,
): Promise<Answer> {
  const { declineQuery } = await import("./talk/decline.ts");
  return declineQuery(query, locale, code);
}

async function withCurrency(answer: Answer, currency: "USD" | "EUR" | "VND" | undefined): Promise<Answer> {
  if (currency === undefined || currency === "USD" || answer.figures.length === 0) return answer;
  return (await import("./parts/currency-note.ts")).withCurrencyNote(answer, currency);
}
