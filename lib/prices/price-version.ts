import * as z from "zod/mini";
import { Id } from "#lib/catalogue/schema-parts.ts";
import { FeedId, PriceObservation } from "./price-observation.ts";

const Value = z.object({ value: z.number(), unit: z.string(), date: z.string() });

/** A price that is now another one. */
export const PriceChange = z.object({
  series: Id,
  item: z.string(),
  feed: FeedId,
  /** whose price the old one is: `catalogue` when none was published, so that two sources differ and no price moved */
  against: z.enum(["published", "catalogue"]),
  old: Value,
  new: Value,
});
export type PriceChange = z.infer<typeof PriceChange>;

/** A row that was not published, and why; what was published before stands. */
export const Quarantined = z.object({
  series: Id,
  item: z.string(),
  feed: FeedId,
  /** `jump`: more than 4 times up or down; `unknown`: nothing to hold it against */
  reason: z.enum(["jump", "unit", "disappeared", "not-positive", "ambiguous", "unknown"]),
  published: z.optional(Value),
  read: z.optional(Value),
  readAt: z.iso.datetime(),
});
export type Quarantined = z.infer<typeof Quarantined>;

/** What besides prices decides an answer; each change of it is a revision of its own kind. */
export const Edition = z.object({
  /** of the catalogue's data files */
  catalogue: z.string(),
  /** of the methods of forecasting */
  method: z.string(),
  /** the published claims, as `system/claim` to its terms */
  claims: z.record(z.string(), z.string()),
});
export type Edition = z.infer<typeof Edition>;

/** Everything that is published at one time, and what changed against the version before. Written once. */
export const PriceVersion = z.object({
  /** 1, 2, 3, … without a gap */
  sequence: z.int().check(z.gt(0)),
  madeAt: z.iso.datetime(),
  edition: Edition,
  observations: z.array(PriceObservation),
  changes: z.array(PriceChange),
  /** series that were never published before, at the price that the catalogue had, or had none */
  added: z.array(Id),
  quarantined: z.array(Quarantined),
});
export type PriceVersion = z.infer<typeof PriceVersion>;
