import { dataVersion } from "#lib/catalogue/data-version.ts";
import type { Answer, Locale } from "./answer.ts";
import { dataDay } from "./data-day.ts";
import { methodVersion } from "./method-version.ts";

type Content = Partial<Answer> & Pick<Answer, "shape" | "title" | "echo">;

/** A whole answer from what one use case has to say; what it leaves out is empty. */
export function draft(locale: Locale, content: Content): Answer {
  return {
    locale,
    text: [],
    figures: [],
    assumptions: [],
    warnings: [],
    sources: [],
    examples: [],
    asOf: dataDay,
    dataVersion,
    methodVersion,
    ...content,
  };
}
