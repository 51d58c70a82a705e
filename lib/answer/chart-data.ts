import * as z from "zod/mini";

/** A day `YYYY-MM-DD`, or the year that a claim names. */
const When = z.string();

const Dated = z.tuple([When, z.number()]);

/** What was seen: filled where the method was fitted to it, hollow where it only stands beside. */
const Seen = z.object({
  date: When,
  value: z.number(),
  label: z.optional(z.string()),
  isFitted: z.boolean(),
});
export type Seen = z.infer<typeof Seen>;

/** A claim from its first value to its last, with its value in every year between. */
const ClaimLine = z.object({ by: z.string(), line: z.array(Dated) });

/** What a forecast was in the digest before: a value on each of `days`. */
export const ChartLine = z.object({ days: z.array(z.string()), median: z.array(z.number()) });
export type ChartLine = z.infer<typeof ChartLine>;

/** A fitted path: its median on each of `days`, and central intervals on the first of them, as far as they are given. */
const Path = z.object({
  label: z.optional(z.string()),
  days: z.array(z.string()),
  median: z.array(z.number()),
  bands: z.array(z.object({ level: z.number(), low: z.array(z.number()), high: z.array(z.number()) })),
});

/** A figure of the answer, by its id, at its place in the chart. */
const CallOut = z.object({
  figure: z.string(),
  label: z.string(),
  kind: z.enum(["claim", "forecast", "observed", "computed"]),
  date: When,
  value: z.number(),
  range: z.optional(z.object({ level: z.number(), low: z.number(), high: z.number() })),
});

/** All that is needed to draw an answer, in one unit; values to six significant digits. */
export const Chart = z.object({
  title: z.string(),
  unit: z.string(),
  method: z.optional(z.string()),
  /** the day of the last observation: what lies after it is forecast */
  divider: z.optional(When),
  /** a value that is asked about: a line across */
  threshold: z.optional(z.number()),
  /** the day asked about, where nothing is said of it: the time goes on to it */
  asked: z.optional(When),
  seen: z.array(Seen),
  claims: z.array(ClaimLine),
  paths: z.array(Path),
  earlier: z.optional(ChartLine),
  callOuts: z.array(CallOut),
});
export type Chart = z.infer<typeof Chart>;
