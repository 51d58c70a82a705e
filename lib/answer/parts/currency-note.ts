import type { Answer } from "#lib/answer/answer.ts";

const notes = {
  EUR: {
    en: "Figures are in US dollars: I know no exchange rate to euros, of today or of a later date.",
    vi: "Các con số tính bằng đô la Mỹ: tôi không có tỷ giá sang euro, cho hôm nay cũng như về sau.",
  },
  VND: {
    en: "Figures are in US dollars: I know no exchange rate to Vietnamese dong, of today or of a later date.",
    vi: "Các con số tính bằng đô la Mỹ: tôi không có tỷ giá sang đồng Việt Nam, cho hôm nay cũng như về sau.",
  },
} as const;

/** An answer that was asked for in another currency: in dollars, and saying why. */
export function withCurrencyNote(answer: Answer, currency: keyof typeof notes): Answer {
  const note = { code: "currency", text: notes[currency][answer.locale] };
  return { ...answer, warnings: [note, ...answer.warnings] };
}
