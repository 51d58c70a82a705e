import { addDays, daysOfYears } from "#lib/when/day-numbers.ts";
import { ensurePositive, finite, positive } from "./finite.ts";
import { inputNames, trainingFlop } from "./from-scratch.ts";
import { logRateOfChange } from "./rates.ts";

/** English words in one token, as 162 trillion words are 216 trillion tokens. @see ARK Invest, Big Ideas 2023 */
const wordsPerToken = 0.75;

/** A model by its size, its data and what its training costs. */
export interface SizedModel {
  readonly parameters: number;
  readonly tokens: number;
  readonly costUsd: number;
}

export interface BiggerModel extends SizedModel {
  readonly flop: number;
  /** how many times the FLOP, and so the cost, of the first model */
  readonly flopMultiple: number;
  readonly tokensPerParameter: number;
  /** the data in words */
  readonly words: number;
}

/** How many times the parameters and the tokens of the first model. */
type Multiples = Pick<SizedModel, "parameters" | "tokens">;

/**
 * The model with so many times the parameters and tokens, at the same cost for each FLOP.
 *
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 */
export function scaleModel(base: SizedModel, multiples: Multiples): BiggerModel {
  ensurePositive(base.costUsd, "A cost");
  ensurePositive(base.parameters, inputNames.parameters);
  ensurePositive(base.tokens, inputNames.tokens);
  const flopMultiple = flopMultipleOf(multiples);
  const parameters = positive(base.parameters * multiples.parameters);
  const tokens = positive(base.tokens * multiples.tokens);
  return {
    parameters,
    tokens,
    flop: trainingFlop(parameters, tokens),
    costUsd: positive(base.costUsd * flopMultiple),
    flopMultiple,
    tokensPerParameter: positive(tokens / parameters),
    words: wordsOfTokens(tokens),
  };
}

/**
 * What the first model must cost if the bigger one costs so much.
 *
 * @throws {ForecastError} `parameter-out-of-range`, `result-not-finite`
 */
export function impliedBaseCost(costUsd: number, multiples: Multiples): number {
  ensurePositive(costUsd, "A cost");
  return positive(costUsd / flopMultipleOf(multiples));
}

/** @throws {ForecastError} `parameter-out-of-range`, `result-not-finite` */
export function wordsOfTokens(tokens: number): number {
  ensurePositive(tokens, inputNames.tokens);
  return positive(tokens * wordsPerToken);
}

/** @throws {ForecastError} `parameter-out-of-range`, `result-not-finite` */
export function tokensOfWords(words: number): number {
  ensurePositive(words, "The number of words");
  return positive(words / wordsPerToken);
}

function flopMultipleOf({ parameters, tokens }: Multiples): number {
  ensurePositive(parameters, "A multiple of parameters");
  ensurePositive(tokens, "A multiple of tokens");
  return positive(parameters * tokens);
}

/** What is asked of a stock: so much on a day, changing by so much a year. */
export interface Demand {
  readonly value: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** as a fraction above -1 */
  readonly ratePerYear: number;
}

/**
 * The first whole day on which a growing demand is as large as a stock: its own first day when it already is,
 * `undefined` when it does not grow.
 *
 * @param stock in the unit of the demand, such as tokens
 * @throws {ForecastError} `parameter-out-of-range`, `date-not-valid`, `result-not-finite`
 */
export function dayStockRunsOut(stock: number, demand: Demand): string | undefined {
  ensurePositive(stock, "A stock");
  ensurePositive(demand.value, "A demand");
  const rate = logRateOfChange(demand.ratePerYear);
  const missing = Math.log(stock) - Math.log(demand.value);
  if (missing <= 0) return addDays(demand.date, 0);
  return rate > 0 ? addDays(demand.date, Math.ceil(finite(daysOfYears(missing / rate)))) : undefined;
}
