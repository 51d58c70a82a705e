import * as z from "zod/mini";
import { locales } from "#lib/words/locale.ts";
import { Chart } from "./chart-data.ts";

const number = z.number();

/** An interval around a figure, in the figure's unit; `level` is the probability it claims to hold, a fraction. */
const Range = z.object({ level: number, low: number, high: number });

const FigureKind = z.enum(["claim", "forecast", "observed", "computed"]);

/** Where a figure stands among the others, in the order of importance. */
export const FigureGroup = z.enum([
  "headline",
  "row",
  "claim",
  "since",
  "estimate",
  "method",
  "benchmark",
  "contradiction",
  "accuracy",
]);
export type FigureGroup = z.infer<typeof FigureGroup>;

/** One number of an answer, with what it is and where it comes from. */
export const Figure = z.object({
  /** unique in its answer; the headline forecast is `median` */
  id: z.string(),
  label: z.string(),
  value: number,
  unit: z.string(),
  kind: FigureKind,
  group: FigureGroup,
  /** the day or year that the value is for */
  date: z.optional(z.string()),
  /** narrow to wide; absent where no interval can be given */
  ranges: z.optional(z.array(Range)),
  /** id of the figure that this one explains: they are shown together */
  explains: z.optional(z.string()),
  /** of an observation: id of the series in the catalogue that it is a point of */
  series: z.optional(z.string()),
  /** of a day: which end it is of the days between which the figure that it explains is */
  end: z.optional(z.enum(["earliest", "latest"])),
  /** what heads its column, where it stands in a table */
  column: z.optional(z.string()),
  /** id of an entry of the answer's `sources` */
  source: z.string(),
});
export type Figure = z.infer<typeof Figure>;

export const Cited = z.object({ id: z.string(), title: z.string(), address: z.string(), read: z.string() });
export type Cited = z.infer<typeof Cited>;

const Assumption = z.object({
  id: z.string(),
  label: z.string(),
  value: z.union([z.string(), number]),
  unit: z.optional(z.string()),
  origin: z.enum(["given", "default"]),
});
export type Assumption = z.infer<typeof Assumption>;

const Shape = z.enum([
  "forecast",
  "history",
  "threshold",
  "comparison",
  "trend",
  "estimate",
  "done",
  "list",
  "help",
  "clarify",
  "suggest",
  "decline",
]);

export const DeclineCode = z.enum([
  "off_topic",
  "advice",
  "no_access",
  "no_data",
  "horizon",
  "before_data",
  "undefined_target",
  "unsupported_metric",
  "not_supported",
  "not_in_channel",
]);
export type DeclineCode = z.infer<typeof DeclineCode>;

/** What the bot answers, before it is drawn for Slack or a terminal. */
export const Answer = z.object({
  locale: z.enum(locales),
  shape: Shape,
  /** why there is no figure; only with shape `decline` */
  code: z.optional(DeclineCode),
  /** what was asked about, as a title */
  title: z.string(),
  /** how the question was read */
  echo: z.string(),
  /** the answer's sentences besides its figures, first the most important */
  text: z.array(z.string()),
  figures: z.array(Figure),
  assumptions: z.array(Assumption),
  warnings: z.array(z.object({ code: z.string(), text: z.string() })),
  sources: z.array(Cited),
  /** what there is to draw; absent where there is nothing */
  chart: z.optional(Chart),
  /** questions to ask next, as they would be typed */
  examples: z.array(z.string()),
  /** questions that buttons ask, by names of their own */
  offers: z.optional(z.array(z.object({ label: z.string(), question: z.string() }))),
  /** the day of the newest observation used, or of the catalogue */
  asOf: z.string(),
  dataVersion: z.string(),
  methodVersion: z.string(),
});
export type Answer = z.infer<typeof Answer>;
