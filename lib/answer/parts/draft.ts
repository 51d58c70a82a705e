import type { Answer, Locale } from "#lib/answer/answer.ts";
import { dataInUse } from "#lib/answer/data.ts";
import { methodVersion } from "#lib/answer/method-version.ts";

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
    asOf: dataInUse().day,
    dataVersion: dataInUse().version,
    methodVersion,
    ...content,
  };
}
