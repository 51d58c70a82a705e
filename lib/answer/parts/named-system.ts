import type { Context } from "#lib/answer/context.ts";
import type { Quantity, System } from "#lib/catalogue/schema.ts";
import { ForecastError } from "#lib/errors.ts";
import { textOf } from "#lib/words/words.ts";

/** The system that each metric is; no one system is the cost of training. */
export const metricSystems = {
  training: "training",
  hardware: "hardware",
  software: "software",
  "flops-per-dollar": "flops-per-dollar",
  inference: "tokens",
} as const;

/** What tells which data are looked into. */
type DataContext = Pick<Context, "data">;

/** The system of an id that a question was read to name. @throws {ForecastError} `not-in-catalogue` */
export function namedSystem(id: string, { data }: DataContext): System {
  const system = data.catalogue.find(id);
  if (system === undefined) throw new ForecastError("not-in-catalogue", `No system is called ${id}.`);
  return system;
}

/**
 * The same, as its tokens are sold where these were asked about; `undefined` where no price of them is known.
 *
 * @throws {ForecastError} `not-in-catalogue`
 */
export function askedSystem(
  id: string,
  aspect: "tokens" | undefined,
  context: DataContext,
): System | undefined {
  const system = namedSystem(id, context);
  return aspect === "tokens" ? soldSystem(system, context) : system;
}

/** What a system is called in a language; its id where the catalogue has none of it. */
export function systemName(id: string, { data, locale }: Pick<Context, "data" | "locale">): string {
  return data.catalogue.find(id)?.name[locale] ?? id;
}

/**
 * A system as its tokens are sold: a named model by its price list, a level by the lowest price at that level;
 * `undefined` where no price of its tokens is known.
 */
export function soldSystem(system: System, context: DataContext): System | undefined {
  const { listPrice, kind, name } = system;
  if (listPrice === undefined) return kind === "token-price" ? system : levelOf(system, context);
  return {
    ...system,
    basis: "service",
    unit: listPrice.input.unit,
    method: listPrice.method,
    definition: textOf(({ parts }, locale) => parts.sold(name[locale], listPrice.by)),
    series: [],
    quantities: [],
  };
}

/** The system that holds the price of tokens at this one's level, where there is one. */
function levelOf({ tokens }: System, { data }: DataContext): System | undefined {
  return tokens === undefined ? undefined : data.catalogue.find(tokens);
}

/** The computations that give a system's cost from others'; the rest add to what is claimed of it. */
const costComputations = ["cloud", "coding", "custom", "finetune", "moore"] as const;
export type CostComputation = (typeof costComputations)[number];

/** The computation that gives a system's cost, where one does. */
export function costComputation({ computation }: System): CostComputation | undefined {
  return costComputations.find((one) => one === computation);
}

/** Whether a system's cost is computed from its parts or stands on a price list, rather than fitted or claimed. */
export function isCalculated(system: System): boolean {
  return (
    costComputation(system) !== undefined || system.listPrice !== undefined || knownRun(system) !== undefined
  );
}

/** The computation of a system's training run, where the catalogue knows it. */
export function knownRun({ quantities }: System): Quantity | undefined {
  return quantities.find(({ unit, id }) => unit === "FLOP" && id.endsWith("flop"));
}
