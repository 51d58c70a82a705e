import type * as z from "zod/mini";
import { FeedError, type FeedRead } from "./feed.ts";
import { listPriceModels } from "./list-price-models.ts";
import { Amount, type DatedPrices, ModelPrices, type Prices, type Providers } from "./list-price-schema.ts";
import { dayOf, type FeedId, type PriceReading } from "./price-observation.ts";

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
    return id === undefined ? [] : [{ item, id, prices: checked(ModelPrices, model.prices, item) }];
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
    return { unit: `${currency} per million tokens`, value: base(checked(Amount, price, item)) };
  }
  const [key, other] = Object.entries(prices).find(([name]) => name.startsWith(`${side}_`)) ?? [];
  if (key === undefined) return undefined;
  return {
    unit: `${currency} per ${key.replace(`${side}_`, "")}`,
    value: base(checked(Amount, other, item)),
  };
}

function base(price: z.infer<typeof Amount>): number {
  return typeof price === "number" ? price : price.base;
}

function checked<T>(schema: z.ZodMiniType<T>, data: unknown, item: string): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new FeedError(`The prices of ${item} have another form.`, { code: "not-valid", cause: parsed.error });
}
