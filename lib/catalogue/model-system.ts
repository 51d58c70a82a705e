import { methodChoices } from "./method-choice.ts";
import { type ModelEntry, modelId } from "./model.ts";
import {
  estimates,
  listPriceSource,
  modelDollars,
  sides,
  soldDefinition,
  trainedDefinition,
  trainingCompute,
} from "./model-words.ts";
import type { ListPrice, Quantity, System } from "./schema.ts";
import type { Series } from "./series.ts";

type Trained = NonNullable<ModelEntry["trained"]>;
type Prices = NonNullable<ModelEntry["prices"]>;
const methods = ["cloud", "amortised", "acquisition", "amortised2023", "aiIndex"] as const;

/**
 * A named model as a system like every other: training then by each cost method, its list price, or both.
 *
 * @param seller who sells the models of the entry's file
 */
export function modelSystem(entry: ModelEntry, seller = ""): System {
  const { name, aliases, trained, prices, tokens, note } = entry;
  const id = modelId(entry);
  const by = entry.by ?? seller;
  const source = entry.source ?? listPriceSource;
  return {
    id,
    name: { en: name, vi: name },
    aliases,
    kind: "model",
    basis: trained ? "recipe" : "service",
    definition: trained ? trainedDefinition(name) : soldDefinition(name, by),
    dollars: modelDollars,
    unit: trained ? "USD" : "USD per million tokens",
    method: methodChoices[trained ? "recosted" : "no-change/list"],
    series: trained ? estimateSeries(id, trained) : [],
    claims: [],
    rates: [],
    quantities: trained ? [computeOf(id, trained)] : [],
    listPrice: prices && listPrice({ id, by, source, prices }),
    tokens,
    contradictions: [],
    notes: note ? [note] : [],
  };
}

function estimateSeries(id: string, [date, , dollars]: Trained): readonly Series[] {
  return methods.flatMap((method) => {
    const value = dollars?.[method];
    if (value === undefined) return [];
    const points = [{ date, value, role: "main" }] as const;
    return [
      { id: `${id}/${method.toLowerCase()}`, ...estimates[method], unit: "USD", kind: "estimates", points },
    ];
  });
}

function computeOf(id: string, [when, value]: Trained): Quantity {
  return { id: `${id}-flop`, ...trainingCompute, value, unit: "FLOP", when };
}

function listPrice({
  id,
  by,
  source,
  prices,
}: {
  readonly id: string;
  readonly by: string;
  readonly source: string;
  readonly prices: Prices;
}): ListPrice {
  const side = (which: "input" | "output"): Series => ({
    id: `${id}/${which}`,
    name: sides[which],
    unit: "USD per million tokens",
    kind: "prices",
    source,
    points: prices.map(([date, input, output, details]) => ({
      date,
      value: which === "input" ? input : output,
      ...details,
      role: details?.role ?? "main",
    })),
  });
  return { by, method: methodChoices["no-change/list"], input: side("input"), output: side("output") };
}
