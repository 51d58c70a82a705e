import * as z from "zod/mini";
import {
  about,
  amount,
  anySlots,
  aspect,
  custom,
  digest,
  direction,
  explained,
  level,
  Metric,
  optional,
  settings,
  shown,
  system,
  volume,
  When,
  WhenOrSpan,
} from "./query-slots.ts";

const kind = <const Intent extends string>(intent: Intent) => ({ intent: z.literal(intent) });

/** Something is missing or cannot be read: it is asked for, with whole questions to choose from. */
export const Clarify = z.object({
  ...kind("clarify"),
  ...anySlots,
  /** what is asked for */
  missing: z.enum(["system", "when", "question", "amount", "earlier", "digest", "digest-day", "digest-week"]),
  /** words that were not understood */
  unread: optional(z.string()),
  choices: z.array(z.string()).check(z.minLength(2), z.maxLength(4)),
});

/** A question that has been read: what every answer is computed from. Ids are the catalogue's. */
export const Query = z.discriminatedUnion("intent", [
  z.object({ ...kind("forecast.cost"), ...shown, system, when: When, method: optional(z.string()) }),
  z.object({ ...kind("forecast.series"), ...shown, ...aspect, system, when: WhenOrSpan }),
  z.object({
    ...kind("forecast.when"),
    ...shown,
    ...aspect,
    system,
    /** in US dollars, of the system's unit */
    thresholdUsd: amount,
    op: direction,
    by: optional(When),
  }),
  z.object({ ...kind("forecast.metric"), ...shown, metric: Metric, when: When }),
  z.object({ ...kind("forecast.price.token"), ...shown, ...level, system, when: When }),
  z.object({ ...kind("price.token"), ...shown, ...level, system, when: optional(When) }),
  z.object({ ...kind("forecast.price.gpu"), ...shown, item: z.string(), when: When }),
  z.object({ ...kind("history.cost"), ...shown, system, when: optional(WhenOrSpan) }),
  z.object({
    ...kind("compare"),
    ...shown,
    ...aspect,
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
  z.object({ ...kind("explain.why"), ...shown, ...about, ...explained }),
  z.object({ ...kind("explain.change"), ...shown, ...about, ...explained }),
  z.object({ ...kind("explain.confidence"), ...shown, ...about, ...explained }),
  z.object({ ...kind("method"), ...shown, ...about, ...explained }),
  z.object({ ...kind("method.track_record"), ...shown, ...about, ...explained }),
  z.object({ ...kind("sources"), ...shown, ...about, ...explained }),
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
  z.object({
    ...kind("smalltalk"),
    /** absent: a greeting */
    about: optional(z.enum(["thanks", "farewell", "who", "sharing"])),
  }),
  Clarify,
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
