import type { Answer } from "#lib/answer/answer.ts";
import { answerQuery } from "#lib/answer/answer-query.ts";
import { readTextWidth } from "#lib/chart/text-width.ts";
import type { Locale } from "#lib/words/locale.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";
import { inter } from "./inter.ts";

export const locales = ["en", "vi"] as const;

/** The widths of Inter, as the painter reads them. */
export const fonts = {
  regular: readTextWidth(inter.regular.bytes),
  bold: readTextWidth(inter.bold.bytes),
};

/** The answer to a system and a date. */
export function answerTo(system: string, when: string, locale: Locale = "en"): Promise<Answer> {
  return answerQuery({ intent: "forecast.cost", system, when }, packagedContext(locale));
}
