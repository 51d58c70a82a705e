import type { Crossing, Threshold } from "#lib/forecast/threshold.ts";
import type { Locale } from "./answer.ts";
import type { SystemPath } from "./system-path.ts";
import type { Words } from "./words.ts";

/** A question about a threshold, as far as it has been worked out. */
export interface Passing {
  readonly path: SystemPath;
  readonly threshold: Threshold;
  readonly crossing: Crossing;
  readonly locale: Locale;
  readonly words: Words;
}
