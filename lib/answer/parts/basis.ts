import type { Answer, Locale } from "#lib/answer/answer.ts";
import type { System } from "#lib/catalogue/schema.ts";

const label = { en: "What is meant", vi: "Đối tượng được tính" };

/** What each basis means. */
export const basisWords = {
  level: {
    en: "a level of capability by the methods of the day",
    vi: "một mức năng lực theo phương pháp đương thời",
  },
  recipe: {
    en: "one run again, at today's rent kept as it is",
    vi: "chạy lại đúng một lần huấn luyện, giữ nguyên giá thuê hiện nay",
  },
  benchmark: { en: "a training benchmark", vi: "một bài đo huấn luyện chuẩn" },
  service: { en: "the price of one product", vi: "giá của một sản phẩm" },
  quantity: { en: "a quantity", vi: "một đại lượng" },
} as const;

/** What a system stands for: a `level` of capability by the methods of the day, one `recipe` again, or another thing. */
export function basisOf({ basis }: System, locale: Locale): Answer["assumptions"][number] {
  return { id: "basis", label: label[locale], value: basis, origin: "default" };
}
