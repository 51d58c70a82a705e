import type { Answer, Locale } from "./answer.ts";
import { draft } from "./draft.ts";

const hello = {
  en: "Hello! I am AI Cost: ask me what training, tokens or chips cost, now or years from now.",
  vi: "Chào bạn! Tôi là AI Cost: hãy hỏi tôi chi phí huấn luyện, token hay chip, hiện nay hoặc nhiều năm tới.",
};
const echo = { en: "a greeting", vi: "lời chào" };

/** One friendly sentence, and what can be asked. */
export function smalltalk(locale: Locale): Answer {
  return draft(locale, {
    shape: "done",
    title: "AI Cost",
    echo: echo[locale],
    text: [hello[locale]],
    examples: ["gpt3 2030", "help"],
  });
}
