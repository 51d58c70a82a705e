import * as z from "zod/mini";
import { whenOrSpanPattern, whenPattern } from "#lib/when/when.ts";

/** ISO 8601 of the precision asked: `2033`, `2033-02`, `2031-Q1`, `2031-H2`, `2028-06-30`; or `today`. */
export const When = z.string().check(z.regex(whenPattern));

/** The same, or two of them with `..` between: a span from the first to the last. */
export const WhenOrSpan = z.string().check(z.regex(whenOrSpanPattern));

export const optional = z.optional;
export const amount = z.number().check(z.gt(0));

/** What a rate is asked of, where no system is named. */
export const Metric = z.enum(["training", "hardware", "software", "flops-per-dollar", "inference"]);

/** A currency in which figures are shown beside US dollars. */
const Currency = z.enum(["USD", "EUR", "VND"]);

/** What any question about figures may say of how its answer is shown. */
export const shown = {
  currency: optional(Currency),
  /** the answer is for the whole channel, not for the asker alone */
  public: optional(z.boolean()),
  /** a name in it was read in spite of a typing error */
  fuzzy: optional(z.boolean()),
};
/** What of a named model is meant, where its training and its tokens could both be. */
export const aspect = { aspect: optional(z.literal("tokens")) };
/** A model stands for its level: any model that is as good is meant. */
export const level = { aspect: optional(z.literal("level")) };
/** The one system that a question is about; all of them where it may be absent. */
export const system = z.string();
export const about = { system: optional(system) };

export const digest = {
  day: optional(z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])),
  /** `HH:MM`, 24 hours */
  time: optional(z.string()),
  /** an IANA name */
  tz: optional(z.string()),
  /** ids of the systems that it is about */
  topics: optional(z.array(z.string())),
  /** only when something changed */
  only: optional(z.boolean()),
  scope: optional(z.enum(["channel", "user", "workspace"])),
};
export const settings = {
  currency: optional(Currency),
  locale: optional(z.enum(["en", "vi"])),
  tz: optional(z.string()),
};
export const custom = {
  params: optional(amount),
  tokens: optional(amount),
  flop: optional(amount),
  gpus: optional(amount),
  /** the chip, such as `h100` */
  gpu: optional(z.string()),
  months: optional(amount),
  /** a fraction */
  mfu: optional(amount),
  usdPerGpuHour: optional(amount),
};
export const volume = { tokensPerDay: optional(amount), queriesPerDay: optional(amount) };

/** Which way a threshold is passed. */
export const direction = z.enum(["lt", "gt"]);

/**
 * Which figure is explained: a price at a time, or the day that a threshold is passed, how fast something changes, or
 * what a volume costs. These come from the answer that was shown, not from a text.
 */
export const explained = {
  ...aspect,
  when: optional(WhenOrSpan),
  /** it shows what was observed, not what is forecast */
  isSeen: optional(z.boolean()),
  ...volume,
  thresholdUsd: optional(amount),
  op: optional(direction),
  by: optional(When),
  isTrend: optional(z.boolean()),
};

/** Everything that a question may hold besides its intent. */
export const anySlots = {
  ...shown,
  ...about,
  ...digest,
  ...settings,
  ...custom,
  ...volume,
  ...aspect,
  systems: optional(z.array(z.string())),
  item: optional(z.string()),
  metric: optional(Metric),
  when: optional(WhenOrSpan),
  /** where they are only shown back, spans too */
  whens: optional(z.array(WhenOrSpan)),
  by: optional(When),
  thresholdUsd: optional(amount),
  op: optional(z.enum(["lt", "gt"])),
  method: optional(z.string()),
  series: optional(z.string()),
  costUsd: optional(amount),
  date: optional(z.string()),
};
