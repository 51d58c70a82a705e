import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { draft } from "#lib/answer/parts/draft.ts";

const texts = {
  intro: {
    en: "I answer what AI costs and will cost: a figure, its range, and where both come from. Ask in short or in sentences, in English or Vietnamese.",
    vi: "Tôi trả lời AI tốn bao nhiêu tiền, hiện nay và sau này: con số, khoảng dao động và nguồn. Hãy hỏi ngắn gọn hoặc thành câu, bằng tiếng Việt hoặc tiếng Anh.",
  },
  title: { en: "How to ask", vi: "Cách hỏi" },
} as const;

/** What can be asked, with questions that are answered as they stand. */
const groups = [
  {
    en: ["A cost at a date", "`gpt3 2030`", "`gpt2 Q3 2028`", "`gpt3 2027..2034` for a table"],
    vi: [
      "Chi phí tại một thời điểm",
      "`gpt3 2030`",
      "`chi phí huấn luyện gpt2 năm 2028`",
      "`gpt3 2027..2034` để xem bảng",
    ],
  },
  {
    en: ["What it has cost", "`gpt3`", "`gpt2 2024`"],
    vi: ["Đã từng tốn bao nhiêu", "`gpt3`", "`gpt2 2024`"],
  },
  {
    en: ["When, and how likely", "`when gpt3 < $5,000`", "`will gpt3 be under $500 by 2029`"],
    vi: ["Khi nào, xác suất bao nhiêu", "`khi nào gpt3 dưới 5.000 đô`", "`when gpt3 < $5,000`"],
  },
  {
    en: ["Side by side", "`gpt3 vs gpt2 2030`", "`gpt3 2027 vs 2030`"],
    vi: ["So sánh", "`so sánh gpt3 và gpt2 năm 2030`", "`gpt3 2027 vs 2030`"],
  },
  {
    en: ["How fast", "`trend gpt2`", "`how much of the drop is hardware`"],
    vi: ["Nhanh đến đâu", "`trend gpt2`", "`xu hướng chi phí huấn luyện`"],
  },
  {
    en: ["Your own", "`70B params 15T tokens on h100`", "`gpt4o 5B tokens a day`"],
    vi: ["Của riêng bạn", "`70B params 15T tokens on h100`", "`gpt4o 5 tỷ token mỗi ngày`"],
  },
  {
    en: ["Behind a figure", "`why gpt3`", "`accuracy`", "`method`", "`sources gpt3`", "`list`"],
    vi: ["Đằng sau con số", "`why gpt3`", "`accuracy`", "`method`", "`sources gpt3`", "`list`"],
  },
] as const;

/** How to ask. */
export function help(context: Context): Answer {
  const rows = groups.map(
    ({ [context.locale]: [name, ...questions] }) => `• ${name}: ${questions.join(" · ")}`,
  );
  return draft(context, {
    shape: "help",
    title: texts.title[context.locale],
    echo: texts.title[context.locale],
    text: [texts.intro[context.locale], ...rows],
    examples: ["gpt3 2030", "list"],
  });
}
