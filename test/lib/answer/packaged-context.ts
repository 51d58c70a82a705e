import { type Context, contextOf } from "#lib/answer/context.ts";
import { packagedData } from "#lib/answer/data.ts";
import type { Locale } from "#lib/words/locale.ts";

/** What answers are made of when nothing was published since the program was built. */
export function packagedContext(locale: Locale = "en"): Context {
  return contextOf(packagedData, locale);
}
