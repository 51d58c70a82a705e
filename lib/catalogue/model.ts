import * as z from "zod/mini";
import { type ListPrice, methodOf, type Quantity, type System } from "./schema.ts";
import { Day, Id, Positive, Words } from "./schema-parts.ts";
import { PointDetails, type Series } from "./series.ts";
import { fillText, sharedWords } from "./text.ts";

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
    hasPath: true,
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

/** Dollars by cost method. */
const Estimates = z.object({
  cloud: z.optional(Positive),
  amortised: z.optional(Positive),
  acquisition: z.optional(Positive),
  amortised2023: z.optional(Positive),
  aiIndex: z.optional(Positive),
});

/** A named model as its data file holds it: short, because there are many. */
export const ModelEntry = z.object({
  /** the name in lower case with dashes, unless it says else */
  id: z.optional(Id),
  name: Words,
  aliases: z.optional(z.array(z.string())),
  /** who sells it, unless it is who sells the other models of the file */
  by: z.optional(z.string()),
  /** `[day, FLOP, dollars by cost method]` of the final training run */
  trained: z.optional(z.tuple([Day, Positive, z.optional(Estimates)])),
  /** where its list prices come from, unless it is the note that most of them come from */
  source: z.optional(Id),
  /** `[day, input, output, details]` in dollars per million tokens, from that day on */
  prices: z.optional(z.array(z.tuple([Day, Positive, Positive, z.optional(PointDetails)]))),
  tokens: z.optional(Id),
});
export type ModelEntry = z.infer<typeof ModelEntry>;

/** The id of a model: its own, or its name in lower case with dashes. */
export function modelId({ id, name }: { readonly id?: string | undefined; readonly name: string }): string {
  return id ?? name.toLowerCase().replaceAll(/[^a-z0-9.]+/g, "-");
}
