import * as z from "zod/mini";
import { Day, Id, Positive } from "#lib/catalogue/schema-parts.ts";
import { Unit } from "#lib/catalogue/units.ts";

/** The feeds that prices are read from. */
export const FeedId = z.enum(["list-prices", "list-prices-packaged", "aws-price-list", "aws-spot"]);
export type FeedId = z.infer<typeof FeedId>;

/** One price that was read from a feed and passed its checks. */
export const PriceObservation = z.object({
  /** the id of the catalogue's series that it belongs to, such as `gpt5/input` */
  series: Id,
  /** what the feed calls it */
  item: z.string(),
  unit: Unit,
  value: Positive,
  /** the day from which it holds: the feed's own, or else the day it was read */
  date: Day,
  feed: FeedId,
  source: z.object({ title: z.string(), address: z.string() }),
  /** when it was read, UTC */
  readAt: z.iso.datetime(),
});
export type PriceObservation = z.infer<typeof PriceObservation>;

/** The same before its checks: its unit is what the feed says, and its value may be any number. */
export interface PriceReading extends Omit<PriceObservation, "unit"> {
  readonly unit: string;
}

/** The day of an instant, UTC. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

/** The system that a series belongs to. */
export function systemIdOf(series: string): string {
  return series.slice(0, series.lastIndexOf("/"));
}
