import * as z from "zod/mini";

/** A price, or one for each size of the prompt; the first holds for the shortest. */
export const Amount = z.union([z.number(), z.object({ base: z.number() })]);

/** What a model is charged for, by key: `input_mtok` is dollars per million tokens read. */
const Prices = z.record(z.string(), z.unknown());
export type Prices = z.infer<typeof Prices>;

const FromDay = z.object({ start_date: z.iso.date() });
const ByTheHour = z.object({ start_time: z.string(), end_time: z.string() });

const Dated = z.object({
  constraint: z.optional(z.nullable(z.union([FromDay, ByTheHour]))),
  prices: Prices,
});
export type DatedPrices = z.infer<typeof Dated>;

/** The prices of one model: one set, or several from different days on. */
export const ModelPrices = z.union([z.array(Dated), Prices]);
export type ModelPrices = z.infer<typeof ModelPrices>;

/** The part of genai-prices' data that is read here. What models cost that nobody asks about may have any form. */
export const Providers = z
  .array(z.object({ id: z.string(), models: z.array(z.object({ id: z.string(), prices: z.unknown() })) }))
  .check(z.minLength(1));
export type Providers = z.infer<typeof Providers>;
