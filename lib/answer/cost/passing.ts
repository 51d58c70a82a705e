import type { Locale } from "#lib/answer/answer.ts";
import type { SystemPath } from "#lib/answer/parts/system-path.ts";
import type { Words } from "#lib/answer/words.ts";
import type { Crossing, Threshold } from "#lib/forecast/threshold.ts";

/** A question about a threshold, as far as it has been worked out. */
export interface Passing {
  readonly path: SystemPath;
  readonly threshold: Threshold;
  readonly crossing: Crossing;
  readonly locale: Locale;
  readonly words: Words;
}
