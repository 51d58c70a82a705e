import { FeedError, type FeedRead } from "./feed.ts";
import { listPriceModels } from "./list-price-models.ts";
import type { DatedPrices, Prices, Providers } from "./list-price-schema.ts";
import { dayOf, type FeedId, type PriceReading } from "./price-observation.ts";

/** Where and when the rows were read. */
export interface ReadPlace {
  readonly feed: FeedId;
  readonly source: PriceReading["source"];
  readonly now: Date;
}

type Model = Providers[number]["models"][number];

const sides = ["input", "output"] as const;

/**
 * The list prices of the catalogue's models among all that genai-prices holds: the first tier of each side.
 *
 * @throws {FeedError} `empty` when none of the catalogue's models has a price
 */
export function listPriceReadings(providers: Providers, place: ReadPlace): FeedRead {
  const rows = providers.flatMap(({ id, models }) =>
    models.map((model) => ({ item: `${id}/${model.id}`, model })),
  );
  const mapped = rows.flatMap(({ item, model }) => {
    const id = listPriceModels[item];
    return id === undefined ? [] : [{ item, id, model }];
  });
  const isLeftOut = ({ model }: { readonly model: Model }) => isByTheHour(model);
  const readings = mapped
    .filter((row) => !isLeftOut(row))
    .flatMap(({ item, id, model }) => readingsOf(item, id, model, place));
  if (readings.length === 0)
    throw new FeedError("None of the catalogue's models has a price.", { code: "empty" });
  return {
    readings,
    unmapped: rows.length - mapped.length,
    leftOut: mapped.filter(isLeftOut).map(({ item }) => ({ item, reason: "by-the-hour" })),
  };
}

function isByTheHour({ prices }: Model): boolean {
  return (
    Array.isArray(prices) &&
    prices.some(({ constraint }: DatedPrices) => constraint && "start_time" in constraint)
  );
}

function readingsOf(item: string, id: string, { prices }: Model, place: ReadPlace): PriceReading[] {
  const { feed, source, now } = place;
  const readAt = now.toISOString();
  const inForce = pricesOn(prices, dayOf(readAt));
  return sides.flatMap((side): PriceReading[] => {
    const price = priceOf(inForce.prices, side);
    if (price === undefined) return [];
    const date = inForce.since ?? dayOf(readAt);
    return [{ series: `${id}/${side}`, item, ...price, date, feed, source, readAt }];
  });
}

/** The prices of the latest day that has come; those without a day stand for the time before. */
function pricesOn(prices: Model["prices"], today: string): { prices: Prices; since?: string } {
  if (!Array.isArray(prices)) return { prices };
  return prices
    .map(({ constraint, prices }) =>
      constraint && "start_date" in constraint ? { prices, since: constraint.start_date } : { prices },
    )
    .filter(({ since = "" }) => since <= today)
    .reduce((latest, one) => ((one.since ?? "") >= (latest.since ?? "") ? one : latest), { prices: {} });
}

/** Dollars per million tokens; or, where the side is charged by something else alone, that unit as the feed names it. */
function priceOf(prices: Prices, side: (typeof sides)[number]) {
  const price = prices[`${side}_mtok`];
  if (price !== undefined) return { unit: "USD per million tokens", value: base(price) };
  const other = Object.entries(prices).find(([key]) => key.startsWith(`${side}_`));
  return other && { unit: `USD per ${other[0].replace(`${side}_`, "")}`, value: base(other[1]) };
}

function base(price: Prices[string]): number {
  return typeof price === "number" ? price : price.base;
}
