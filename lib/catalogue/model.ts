import * as z from "zod/mini";
import { Day, Id, Positive, Words } from "./schema-parts.ts";
import { PointDetails } from "./series.ts";

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
