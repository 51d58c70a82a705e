import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { accuracySource } from "#lib/answer/parts/accuracy-figures.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { meanFigures } from "#lib/answer/record/show-track-record.ts";
import { explainTexts } from "./explain-texts.ts";

const texts = {
  why: {
    en: "A forecast goes on from the observed costs of one system, by the method that its row of `method` gives a reason for; published claims stand beside it and are never averaged in. An estimate of your own is arithmetic on what you gave, and a comparison divides two such figures.",
    vi: "Một dự báo đi tiếp từ chi phí quan sát được của một hệ thống, theo phương pháp có lý do nêu ở `method`; các nhận định đã công bố đứng bên cạnh và không bao giờ được tính vào trung bình. Ước tính của riêng bạn là phép tính trên những gì bạn cho, còn so sánh là chia hai con số như vậy.",
  },
  confidence: {
    en: "How far to trust a figure depends on its system: how often and how long its cost was observed, and how its method did on the past. Where nothing measures the error, no interval is given.",
    vi: "Mức tin cậy của một con số tuỳ vào hệ thống: chi phí được quan sát bao nhiêu lần, trong bao lâu, và phương pháp đã đúng đến đâu trong quá khứ. Khi không có gì đo được sai số thì không đưa ra khoảng.",
  },
  name: {
    why: {
      en: "Which system do you mean? Name it and I work its figure through, for example `why gpt2`.",
      vi: "Bạn hỏi về hệ thống nào? Hãy nêu tên, tôi sẽ giải thích từng bước, ví dụ `why gpt2`.",
    },
    confidence: {
      en: "Which system do you mean? Name it and I say how sure its figure is, for example `how sure gpt2`.",
      vi: "Bạn hỏi về hệ thống nào? Hãy nêu tên, tôi sẽ cho biết độ tin cậy, ví dụ `how sure gpt2`.",
    },
  },
  record: {
    en: "The factors are how far each method missed training costs when tested on the past.",
    vi: "Các hệ số là mức sai lệch của từng phương pháp với chi phí huấn luyện khi kiểm định trên quá khứ.",
  },
} as const;

/** Why figures are what they are, or how far to trust them, where no system is named: no one system's figure. */
export function explainInGeneral(what: "why" | "confidence", context: Context): Answer {
  const figures = meanFigures("training", "", context);
  const title = explainTexts[what][context.locale];
  return draft(context, {
    shape: "trend",
    title,
    echo: title,
    text: [texts[what][context.locale], texts.name[what][context.locale], texts.record[context.locale]],
    figures,
    sources: citeAll(context, figures, [accuracySource]),
  });
}
