import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { accuracySource } from "#lib/answer/parts/accuracy-figures.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { meanFigures } from "#lib/answer/record/show-track-record.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";

/** Why figures are what they are, or how far to trust them, where no system is named: no one system's figure. */
export function explainInGeneral(what: "why" | "confidence", context: Context): Answer {
  const figures = meanFigures("training", "", context);
  const title = wordsInDetail(context.locale).explain[what];
  return draft(context, {
    shape: "trend",
    title,
    echo: title,
    text: [
      wordsInDetail(context.locale).explain.general[what],
      wordsInDetail(context.locale).explain.general.name[what],
      wordsInDetail(context.locale).explain.general.record,
    ],
    figures,
    sources: citeAll(context, figures, [accuracySource]),
  });
}
