import * as z from "zod/mini";

const Tiered = z.object({ base: z.number() });

/** What a model is charged for, by key: `input_mtok` is dollars per million tokens read. */
const Prices = z.record(z.string(), z.union([z.number(), Tiered]));
export type Prices = z.infer<typeof Prices>;

const FromDay = z.object({ start_date: z.iso.date() });
const ByTheHour = z.object({ start_time: z.string(), end_time: z.string() });

const Dated = z.object({
  constraint: z.optional(z.nullable(z.union([FromDay, ByTheHour]))),
  prices: Prices,
});
export type DatedPrices = z.infer<typeof Dated>;

/** The part of genai-prices' data that is read here: a price is one, or several from different days on. */
export const Providers = z
  .array(
    z.object({
      id: z.string(),
      models: z.array(z.object({ id: z.string(), prices: z.union([z.array(Dated), Prices]) })),
    }),
  )
  .check(z.minLength(1));
export type Providers = z.infer<typeof Providers>;
