import { methodOf } from "./method-choice.ts";
import { type ModelEntry, modelId } from "./model.ts";
import type { ListPrice, Quantity, System } from "./schema.ts";
import type { Series } from "./series.ts";
import { fillText, sharedWords } from "./words.ts";

type Trained = NonNullable<ModelEntry["trained"]>;
type Prices = NonNullable<ModelEntry["prices"]>;

const words = sharedWords.model;

/** The cost methods, and where the estimates of each come from. */
const estimates = [
  ["cloud", "epoch-costs"],
  ["amortised", "epoch-costs"],
  ["acquisition", "epoch-costs"],
  ["amortised2023", "epoch-models"],
  ["aiIndex", "ai-index-2024"],
] as const;

/** Where the list prices come from whose entry names no other source. */
const listPriceSource = "api-price-note";

/**
 * A named model as a system like every other: training then by each cost method, its list price, or both.
 *
 * @param seller who sells the models of the entry's file
 */
export function modelSystem(entry: ModelEntry, seller = ""): System {
  const { name, aliases = [], trained, prices, tokens } = entry;
  const id = modelId(entry);
  const by = entry.by ?? seller;
  const source = entry.source ?? listPriceSource;
  return {
    id,
    name: { en: name, vi: name },
    aliases,
    kind: "model",
    basis: trained ? "recipe" : "service",
    definition: fillText(trained ? words.trained : words.sold, { name, by }),
    dollars: fillText(sharedWords.dollars.model),
    unit: trained ? "USD" : "USD per million tokens",
    method: methodOf(trained ? "recosted" : "no-change/list"),
    series: trained ? estimateSeries(id, trained) : [],
    claims: [],
    rates: [],
    quantities: trained ? [computeOf(id, trained)] : [],
    listPrice: prices && listPriceOf(id, by, source, prices),
    tokens,
    contradictions: [],
    notes: [],
  };
}

function estimateSeries(id: string, [date, , dollars]: Trained): readonly Series[] {
  return estimates.flatMap(([method, source]): Series[] => {
    const value = dollars?.[method];
    if (value === undefined) return [];
    const name = fillText(words[method]);
    const points = [{ date, value, role: "main" }] as const;
    return [{ id: `${id}/${method.toLowerCase()}`, name, source, unit: "USD", kind: "estimates", points }];
  });
}

function computeOf(id: string, [when, value]: Trained): Quantity {
  const name = fillText(words.compute);
  return { id: `${id}-flop`, name, source: "epoch-models", value, unit: "FLOP", when };
}

function listPriceOf(id: string, by: string, source: string, prices: Prices): ListPrice {
  const side = (which: "input" | "output"): Series => ({
    id: `${id}/${which}`,
    name: fillText(words[which]),
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
  return { by, method: methodOf("no-change/list"), input: side("input"), output: side("output") };
}
