import * as z from "zod/mini";
import { FeedId } from "./price-observation.ts";
import { PriceChange, Quarantined } from "./price-version.ts";

const Read = z.object({
  feed: FeedId,
  isRead: z.literal(true),
  readings: z.int(),
  /** rows that no series of the catalogue stands for */
  unmapped: z.int(),
  leftOut: z.array(z.object({ item: z.string(), reason: z.enum(["by-the-hour"]) })),
});

const Failed = z.object({ feed: FeedId, isRead: z.literal(false), code: z.string(), message: z.string() });

const FeedReport = z.discriminatedUnion("isRead", [Read, Failed]);
export type FeedReport = z.infer<typeof FeedReport>;

/** What one refresh saw and did. */
export const RefreshReport = z.object({
  at: z.iso.datetime(),
  /** of the version that is current after it; absent: nothing was ever published */
  sequence: z.optional(z.int()),
  isNewVersion: z.boolean(),
  feeds: z.array(FeedReport),
  observations: z.int(),
  added: z.int(),
  changes: z.array(PriceChange),
  quarantined: z.array(Quarantined),
});
export type RefreshReport = z.infer<typeof RefreshReport>;
