import type { Span } from "./marked-text.ts";

/** A date as it was found in a text. */
export interface DateFound extends Span {
  /** ISO 8601 of the precision asked, `today`, or a span with `..` */
  readonly when?: string;
  /** months from the date of the question before */
  readonly shiftMonths?: number;
  /** why it cannot be known which time is meant */
  readonly doubt?: "fiscal" | "order" | "open";
  /** a deadline: `by`, `before`, `until` */
  readonly isDeadline?: boolean;
  /** two dates and what lies between them */
  readonly isRange?: boolean;
}
