import * as z from "zod/mini";
import { FeedError, type FeedRead } from "./feed.ts";
import { dayOf, type FeedId, type PriceReading } from "./price-observation.ts";

/**
 * Which model of genai-prices stands for which of the catalogue's, as `provider/model` to the catalogue's id.
 *
 * Each pair was matched by hand, by the seller's own name of the model; what is not here is never guessed.
 */
export const listPriceModels: Readonly<Record<string, string>> = {
  "openai/davinci": "davinci",
  "openai/gpt-3.5-turbo": "gpt3.5",
  "openai/gpt-4": "gpt4",
  "openai/gpt-4-turbo": "gpt4-turbo",
  "openai/gpt-4o": "gpt4o",
  "openai/gpt-4o-mini": "gpt4o-mini",
  "openai/gpt-4.1": "gpt4.1",
  "openai/gpt-4.1-mini": "gpt4.1-mini",
  "openai/gpt-4.1-nano": "gpt4.1-nano",
  "openai/o3": "o3",
  "openai/gpt-5": "gpt5",
  "openai/gpt-5-mini": "gpt5-mini",
  "openai/gpt-5-nano": "gpt5-nano",
  "openai/gpt-5.4-mini": "gpt5.4-mini",
  "openai/gpt-5.4-nano": "gpt5.4-nano",
  "openai/gpt-5.6-luna": "gpt5.6-luna",
  "openai/gpt-5.6-sol": "gpt5.6-sol",
  "openai/gpt-5.6-terra": "gpt5.6-terra",
  "openai/gpt-6-astra": "gpt6-astra",
  "openai/gpt-6-luna": "gpt6-luna",
  "openai/gpt-6-sol": "gpt6-sol",
  "anthropic/claude-2": "claude-2",
  "anthropic/claude-3-haiku": "claude-3-haiku",
  "anthropic/claude-3-5-haiku-latest": "claude-3.5-haiku",
  "anthropic/claude-haiku-4-5": "claude-haiku-4.5",
  "anthropic/claude-opus-4-6": "claude-opus-4.6",
  "anthropic/claude-sonnet-4-6": "claude-sonnet-4.6",
  "anthropic/claude-opus-5-5": "claude-opus-5.5",
  "google/gemini-1.5-flash": "gemini-1.5-flash",
  "google/gemini-2.0-flash": "gemini-2.0-flash",
  "google/gemini-2.5-flash": "gemini-2.5-flash",
  "google/gemini-2.5-flash-lite": "gemini-2.5-flash-lite",
  "google/gemini-3-flash-preview": "gemini-3-flash",
  "google/gemini-3.5-flash": "gemini-3.5-flash",
  "google/gemini-3.5-flash-lite": "gemini-3.5-flash-lite",
  "google/gemini-3.6-flash": "gemini-3.6-flash",
  "mistral/mistral-medium-latest": "mistral-medium",
  "deepseek/deepseek-chat": "deepseek-chat",
  "deepseek/deepseek-v4-flash": "deepseek-v4-flash",
  "deepseek/deepseek-v4-pro": "deepseek-v4-pro",
};

/** A price, or one for each size of the prompt; the first holds for the shortest. */
const Amount = z.union([z.number(), z.object({ base: z.number() })]);

/** What a model is charged for, by key: `input_mtok` is dollars per million tokens read. */
const Prices = z.record(z.string(), z.unknown());
type Prices = z.infer<typeof Prices>;

const FromDay = z.object({ start_date: z.iso.date() });
const ByTheHour = z.object({ start_time: z.string(), end_time: z.string() });

const Dated = z.object({
  constraint: z.optional(z.nullable(z.union([FromDay, ByTheHour]))),
  prices: Prices,
});
type DatedPrices = z.infer<typeof Dated>;

/** The prices of one model: one set, or several from different days on. */
const ModelPrices = z.union([z.array(Dated), Prices]);
type ModelPrices = z.infer<typeof ModelPrices>;

/** The part of genai-prices' data that is read here. What models cost that nobody asks about may have any form. */
export const Providers = z
  .array(z.object({ id: z.string(), models: z.array(z.object({ id: z.string(), prices: z.unknown() })) }))
  .check(z.minLength(1));
export type Providers = z.infer<typeof Providers>;

/** Where and when the rows were read. */
export interface ReadPlace {
  readonly feed: FeedId;
  readonly source: PriceReading["source"];
  readonly now: Date;
}

/** A model of the catalogue's among the rows. */
interface Mapped {
  readonly item: string;
  /** the catalogue's id */
  readonly id: string;
  readonly prices: ModelPrices;
}

const sides = ["input", "output"] as const;

/**
 * The list prices of the catalogue's models among all that genai-prices holds: the first tier of each side.
 *
 * @throws {FeedError} `empty` when none of the catalogue's models has a price, `not-valid` when one has another form
 */
export function listPriceReadings(providers: Providers, place: ReadPlace): FeedRead {
  const rows = providers.flatMap(({ id, models }) =>
    models.map((model) => ({ item: `${id}/${model.id}`, model })),
  );
  const mapped = rows.flatMap(({ item, model }): Mapped[] => {
    const id = listPriceModels[item];
    return id === undefined ? [] : [{ item, id, prices: parseForm(ModelPrices, model.prices, item) }];
  });
  const readings = mapped.filter((row) => !isByTheHour(row)).flatMap((row) => readingsOf(row, place));
  if (readings.length === 0)
    throw new FeedError("None of the catalogue's models has a price.", { code: "empty" });
  return {
    readings,
    unmapped: rows.length - mapped.length,
    leftOut: mapped.filter(isByTheHour).map(({ item }) => ({ item, reason: "by-the-hour" })),
  };
}

function isByTheHour({ prices }: Mapped): boolean {
  return (
    Array.isArray(prices) &&
    prices.some(({ constraint }: DatedPrices) => constraint && "start_time" in constraint)
  );
}

function readingsOf({ item, id, prices }: Mapped, place: ReadPlace): PriceReading[] {
  const { feed, source, now } = place;
  const readAt = now.toISOString();
  const inForce = pricesOn(prices, dayOf(readAt));
  return sides.flatMap((side): PriceReading[] => {
    const price = priceOf(inForce.prices, side, item);
    if (price === undefined) return [];
    const date = inForce.since ?? dayOf(readAt);
    return [{ series: `${id}/${side}`, item, ...price, date, feed, source, readAt }];
  });
}

/** The prices of the latest day that has come; those without a day stand for the time before. */
function pricesOn(prices: ModelPrices, today: string): { prices: Prices; since?: string } {
  if (!Array.isArray(prices)) return { prices };
  return prices
    .map(({ constraint, prices }) =>
      constraint && "start_date" in constraint ? { prices, since: constraint.start_date } : { prices },
    )
    .filter(({ since = "" }) => since <= today)
    .reduce((latest, one) => ((one.since ?? "") >= (latest.since ?? "") ? one : latest), { prices: {} });
}

/** Dollars per million tokens; or, where the side is charged by something else alone, that unit as the feed names it. */
function priceOf(prices: Prices, side: (typeof sides)[number], item: string) {
  const price = prices[`${side}_mtok`];
  const { currency = "USD" } = prices;
  if (price !== undefined) {
    return { unit: `${currency} per million tokens`, value: baseOf(parseForm(Amount, price, item)) };
  }
  const [key, other] = Object.entries(prices).find(([name]) => name.startsWith(`${side}_`)) ?? [];
  if (key === undefined) return undefined;
  return {
    unit: `${currency} per ${key.replace(`${side}_`, "")}`,
    value: baseOf(parseForm(Amount, other, item)),
  };
}

function baseOf(price: z.infer<typeof Amount>): number {
  return typeof price === "number" ? price : price.base;
}

function parseForm<T>(schema: z.ZodMiniType<T>, data: unknown, item: string): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new FeedError(`The prices of ${item} have another form.`, { code: "not-valid", cause: parsed.error });
}
