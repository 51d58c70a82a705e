import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import type { QueryOf } from "#lib/query/query.ts";
import type { Locale } from "#lib/words/locale.ts";

type Kind = NonNullable<QueryOf<"smalltalk">["about"]> | "greeting";

const who = {
  en: "I am AI Cost: ask me what training, tokens or chips cost, now or years from now.",
  vi: "Tôi là AI Cost: hãy hỏi tôi chi phí huấn luyện, token hay chip, hiện nay hoặc nhiều năm tới.",
};
const replies: Readonly<Record<Kind, Readonly<Record<Locale, string>>>> = {
  greeting: { en: `Hello! ${who.en}`, vi: `Chào bạn! ${who.vi}` },
  thanks: {
    en: "Glad to help. Ask on whenever you need another figure.",
    vi: "Rất vui được giúp bạn. Cần số liệu nào nữa, cứ hỏi tiếp nhé.",
  },
  farewell: { en: "Goodbye, and until next time.", vi: "Tạm biệt, hẹn gặp lại bạn." },
  who: {
    en: `${who.en} I am a program: every figure comes with its working and its sources.`,
    vi: `${who.vi} Tôi là một chương trình: con số nào cũng kèm cách tính và nguồn.`,
  },
  sharing: {
    en: "All who can open this thread see its answers. *Share to channel*, below an answer, posts it in the channel.",
    vi: "Ai mở được chuỗi tin này đều thấy câu trả lời. Nút *Chia sẻ vào kênh* bên dưới câu trả lời sẽ đăng nó lên kênh.",
  },
};
const echoes: Readonly<Record<Kind, Readonly<Record<Locale, string>>>> = {
  greeting: { en: "a greeting", vi: "lời chào" },
  thanks: { en: "thanks", vi: "lời cảm ơn" },
  farewell: { en: "a farewell", vi: "lời tạm biệt" },
  who: { en: "who I am", vi: "tôi là ai" },
  sharing: { en: "a wish to share an answer", vi: "muốn chia sẻ câu trả lời" },
};

/** A friendly sentence that fits what was said, and what can be asked; nothing to ask for who goes. */
export function smalltalk(context: Context, kind: Kind = "greeting"): Answer {
  return draft(context, {
    shape: "done",
    title: "AI Cost",
    echo: echoes[kind][context.locale],
    text: [replies[kind][context.locale]],
    examples: kind === "farewell" ? [] : ["gpt3 2030", "help"],
  });
}
