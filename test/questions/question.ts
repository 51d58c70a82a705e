import * as z from "zod";

/** A year, a quarter, a half, a month, a day, `today`, or two of these with `..` between them. */
const When = z
  .string()
  .regex(/^(today|\d{4}(-Q[1-4]|-H[12]|-\d{2}(-\d{2})?)?(\.\.\d{4}(-Q[1-4]|-\d{2})?)?)$/);
const Day = z.iso.date();

/** What a question has to be read as: its intent, and exactly the slots that it fills. */
const Expected = z.strictObject({
  intent: z.string().regex(/^[a-z]+([._][a-z]+)*$/),
  system: z.string().optional(),
  systems: z.array(z.string()).min(2).optional(),
  item: z.string().optional(),
  metric: z.enum(["training", "hardware", "software", "flops-per-dollar", "inference"]).optional(),
  when: When.optional(),
  whens: z.array(When).min(2).optional(),
  by: When.optional(),
  thresholdUsd: z.number().positive().optional(),
  op: z.enum(["lt", "gt"]).optional(),
  currency: z.enum(["USD", "EUR", "VND"]).optional(),
  public: z.boolean().optional(),
  method: z.string().optional(),
  params: z.number().positive().optional(),
  tokens: z.number().positive().optional(),
  flop: z.number().positive().optional(),
  gpus: z.int().positive().optional(),
  gpu: z.string().optional(),
  months: z.number().positive().optional(),
  mfu: z.number().gt(0).max(1).optional(),
  usdPerGpuHour: z.number().positive().optional(),
  tokensPerDay: z.number().positive().optional(),
  queriesPerDay: z.number().positive().optional(),
  series: z.string().optional(),
  costUsd: z.number().positive().optional(),
  date: Day.optional(),
  day: z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]).optional(),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  tz: z.string().optional(),
  topics: z.array(z.string()).optional(),
  only: z.boolean().optional(),
  scope: z.enum(["channel", "user", "workspace"]).optional(),
  locale: z.enum(["en", "vi"]).optional(),
  code: z
    .enum([
      "off_topic",
      "advice",
      "no_access",
      "undefined_target",
      "unsupported_metric",
      "horizon",
      "before_data",
    ])
    .optional(),
});

/** One question, where it was asked, and the reading that is right; `or` holds readings that are as right. */
export const Question = z.strictObject({
  id: z.string().regex(/^(en|vi)-\d{3}$/),
  locale: z.enum(["en", "vi"]),
  group: z.string(),
  text: z.string().min(1),
  previous: z.string().optional(),
  surface: z.enum(["slash", "mention", "dm", "thread"]).optional(),
  expect: Expected,
  or: z.array(Expected).optional(),
});
export type Question = z.infer<typeof Question>;
