import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { customEstimate, finetuneEstimate } from "#lib/answer/estimate/finetune-estimate.ts";
import { recost } from "#lib/answer/estimate/recost.ts";
import { type CostComputation, costComputation, knownRun } from "#lib/answer/parts/named-system.ts";
import { forecastListPrice } from "#lib/answer/prices/list-price.ts";
import type { System } from "#lib/catalogue/schema.ts";
import { ForecastError } from "#lib/errors.ts";
import { estimateCloud } from "./estimate-cloud.ts";
import { estimateCoding } from "./estimate-coding.ts";
import { forecastMoore } from "./forecast-moore.ts";

/** The answer about a date of a system whose cost follows from others, by its computation. */
const calculators: Readonly<
  Record<CostComputation, (system: System, when: string, context: Context) => Answer>
> = {
  cloud: estimateCloud,
  coding: estimateCoding,
  custom: customEstimate,
  finetune: finetuneEstimate,
  moore: forecastMoore,
};

/**
 * What a system will cost that is computed from its parts, or stands on a price list.
 *
 * @throws {ForecastError} `not-in-catalogue` when it is neither
 */
export function calculateCost(system: System, when: string, context: Context): Answer {
  const computation = costComputation(system);
  if (computation !== undefined) return calculators[computation](system, when, context);
  const run = knownRun(system);
  if (run !== undefined) return recost(system, run, when, context);
  if (system.listPrice !== undefined) return forecastListPrice(system, system.listPrice, when, context);
  throw new ForecastError("not-in-catalogue", `Nothing is known from which ${system.id} could be computed.`);
}
