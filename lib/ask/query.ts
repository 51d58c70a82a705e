import * as z from "zod/mini";
import { When, WhenOrSpan } from "./query-when.ts";

const optional = z.optional;
const amount = z.number().check(z.gt(0));

/** What a rate is asked of, where no system is named. */
const Metric = z.enum(["training", "hardware", "software", "flops-per-dollar", "inference"]);

/** A currency in which figures are shown beside US dollars. */
const Currency = z.enum(["USD", "EUR", "VND"]);

/** What any question about figures may say of how its answer is shown. */
const shown = {
  currency: optional(Currency),
  /** the answer is for the whole channel, not for the asker alone */
  public: optional(z.boolean()),
  /** a name in it was read in spite of a typing error */
  fuzzy: optional(z.boolean()),
};
/** The one system that a question is about; all of them where it may be absent. */
const system = z.string();
const about = { system: optional(system) };

const digest = {
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
const settings = {
  currency: optional(Currency),
  locale: optional(z.enum(["en", "vi"])),
  tz: optional(z.string()),
};
const custom = {
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
const volume = { tokensPerDay: optional(amount), queriesPerDay: optional(amount) };

/** Everything that a question may hold besides its intent. */
const anySlots = {
  ...shown,
  ...about,
  ...digest,
  ...settings,
  ...custom,
  ...volume,
  systems: optional(z.array(z.string())),
  item: optional(z.string()),
  metric: optional(Metric),
  when: optional(WhenOrSpan),
  whens: optional(z.array(When)),
  by: optional(When),
  thresholdUsd: optional(amount),
  op: optional(z.enum(["lt", "gt"])),
  method: optional(z.string()),
  series: optional(z.string()),
  costUsd: optional(amount),
  date: optional(z.string()),
};

const kind = <const Intent extends string>(intent: Intent) => ({ intent: z.literal(intent) });

/** A question that has been read: what every answer is computed from. Ids are the catalogue's. */
export const Query = z.discriminatedUnion("intent", [
  z.object({ ...kind("forecast.cost"), ...shown, system, when: When, method: optional(z.string()) }),
  z.object({ ...kind("forecast.series"), ...shown, system, when: WhenOrSpan }),
  z.object({
    ...kind("forecast.when"),
    ...shown,
    system,
    /** in US dollars, of the system's unit */
    thresholdUsd: amount,
    op: z.enum(["lt", "gt"]),
    by: optional(When),
  }),
  z.object({ ...kind("forecast.metric"), ...shown, metric: Metric, when: When }),
  z.object({ ...kind("forecast.price.token"), ...shown, system, when: When }),
  z.object({ ...kind("price.token"), ...shown, system, when: optional(When) }),
  z.object({ ...kind("forecast.price.gpu"), ...shown, item: z.string(), when: When }),
  z.object({ ...kind("history.cost"), ...shown, system, when: optional(WhenOrSpan) }),
  z.object({
    ...kind("compare"),
    ...shown,
    system: optional(system),
    systems: optional(z.array(z.string()).check(z.minLength(2))),
    when: optional(When),
    whens: optional(z.array(When).check(z.minLength(2))),
  }),
  z.object({ ...kind("trend"), ...shown, ...about, metric: optional(Metric) }),
  z.object({ ...kind("trend.decompose"), ...shown, ...about, metric: optional(Metric) }),
  z.object({ ...kind("estimate.custom"), ...shown, ...custom, when: When }),
  z.object({ ...kind("estimate.inference"), ...shown, ...volume, system, when: When }),
  z.object({ ...kind("record.cost"), series: z.string(), costUsd: amount, date: z.string() }),
  z.object({ ...kind("record.list"), series: optional(z.string()) }),
  z.object({ ...kind("record.delete"), series: z.string(), date: optional(z.string()) }),
  z.object({ ...kind("explain.why"), ...shown, ...about }),
  z.object({ ...kind("explain.change"), ...shown, ...about }),
  z.object({ ...kind("explain.confidence"), ...shown, ...about }),
  z.object({ ...kind("method"), ...shown, ...about }),
  z.object({ ...kind("method.track_record"), ...shown, ...about }),
  z.object({ ...kind("sources"), ...shown, ...about }),
  z.object({ ...kind("digest.subscribe"), ...digest }),
  z.object({ ...kind("digest.list"), ...digest }),
  z.object({ ...kind("digest.edit"), ...digest }),
  z.object({ ...kind("digest.pause"), ...digest }),
  z.object({ ...kind("digest.resume"), ...digest }),
  z.object({ ...kind("digest.unsubscribe"), ...digest }),
  z.object({ ...kind("digest.preview"), ...digest }),
  z.object({ ...kind("settings.user"), ...settings }),
  z.object({ ...kind("settings.workspace"), ...settings }),
  z.object(kind("workspace.forget")),
  z.object(kind("help")),
  z.object(kind("list.systems")),
  z.object(kind("smalltalk")),
  /** Something is missing or cannot be read: it is asked for, with whole questions to choose from. */
  z.object({
    ...kind("clarify"),
    ...anySlots,
    /** what is asked for */
    missing: z.enum(["system", "when", "question", "amount", "earlier"]),
    /** words that were not understood */
    unread: optional(z.string()),
    choices: z.array(z.string()).check(z.minLength(2), z.maxLength(4)),
  }),
  /** A name that is in no catalogue row: rows like it are offered, never answered. `system` is the text typed. */
  z.object({
    ...kind("did_you_mean"),
    ...anySlots,
    system,
    suggestions: z.array(z.string()).check(z.maxLength(3)),
  }),
  /** Nothing that can be answered: why not. */
  z.object({
    ...kind("decline"),
    ...anySlots,
    code: z.enum([
      "off_topic",
      "advice",
      "no_access",
      "undefined_target",
      "unsupported_metric",
      "horizon",
      "before_data",
    ]),
  }),
]);
export type Query = z.infer<typeof Query>;
export type QueryOf<Intent extends Query["intent"]> = Extract<Query, { intent: Intent }>;
