import * as z from "zod/mini";

/** ISO 8601 of the precision asked: `2033`, `2033-02`, `2031-Q1`, `2028-06-30`, or `today`. */
const When = z.string().check(z.regex(/^(\d{4}(-(0[1-9]|1[0-2])(-\d{2})?|-Q[1-4])?|today)$/));

/** What a system's dollars or rates are asked for as. */
const Metric = z.enum(["training", "hardware", "software", "flops-per-dollar", "inference"]);

const ForecastCost = z.object({ intent: z.literal("forecast.cost"), system: z.string(), when: When });
const HistoryCost = z.object({
  intent: z.literal("history.cost"),
  system: z.string(),
  when: z.optional(When),
});
const ForecastMetric = z.object({ intent: z.literal("forecast.metric"), metric: Metric, when: When });
const ForecastTokenPrice = z.object({
  intent: z.literal("forecast.price.token"),
  system: z.string(),
  when: When,
});
const TokenPrice = z.object({
  intent: z.literal("price.token"),
  system: z.string(),
  when: z.optional(When),
});
const ForecastGpuPrice = z.object({
  intent: z.literal("forecast.price.gpu"),
  item: z.string(),
  when: When,
});
const TrackRecord = z.object({ intent: z.literal("method.track_record") });
const Help = z.object({ intent: z.literal("help") });
const ListSystems = z.object({ intent: z.literal("list.systems") });

/** Something is missing or cannot be read: it is asked for, with whole questions to choose from. */
const Clarify = z.object({
  intent: z.literal("clarify"),
  /** what is asked for */
  missing: z.enum(["system", "when", "question"]),
  /** what was read */
  system: z.optional(z.string()),
  when: z.optional(z.string()),
  /** words that were not understood */
  unread: z.optional(z.string()),
  choices: z.array(z.string()).check(z.minLength(2), z.maxLength(4)),
});

/** A name that is in no catalogue row: rows like it are offered, never answered. */
const DidYouMean = z.object({
  intent: z.literal("did_you_mean"),
  /** the name as it was typed */
  system: z.string(),
  when: z.optional(z.string()),
  suggestions: z.array(z.string()).check(z.maxLength(3)),
});

const Decline = z.object({
  intent: z.literal("decline"),
  code: z.enum(["off_topic", "horizon", "before_data"]),
  system: z.optional(z.string()),
  when: z.optional(z.string()),
});

/** A question that has been read: what every answer is computed from. Ids are the catalogue's. */
export const Query = z.discriminatedUnion("intent", [
  ForecastCost,
  HistoryCost,
  ForecastMetric,
  ForecastTokenPrice,
  TokenPrice,
  ForecastGpuPrice,
  TrackRecord,
  Help,
  ListSystems,
  Clarify,
  DidYouMean,
  Decline,
]);
export type Query = z.infer<typeof Query>;
export type QueryOf<Intent extends Query["intent"]> = Extract<Query, { intent: Intent }>;
