import type { prices as english } from "#lib/words/english/prices.ts";

export const prices: typeof english = {
  example: (system) => `giá token ${system} 2028`,
  level: {
    title: (name) => `Token ngang tầm ${name}`,
    definition:
      "Giá niêm yết thấp nhất tới nay của bất kỳ mô hình nào đạt điểm MMLU ít nhất bằng, theo các báo cáo có công bố.",
    input: "đầu vào (token đọc)",
    output: "đầu ra (token viết)",
    score: "MMLU",
    bound:
      "Đây là cận trên: mô hình chưa có điểm ở đây không được tính, và mô hình rẻ nhất có thể không còn được bán. Đầu vào và đầu ra có thể thuộc hai mô hình.",
    recalled: "Ngày của mức giá được ghi theo trí nhớ: nguồn không in ngày đó.",
    unscored: "Chưa có điểm của mô hình này nên không thể nói mô hình nào ngang tầm.",
    unpriced: "Khi đó chưa có mô hình nào ở mức này được niêm yết giá.",
    ahead: "Chưa dự báo giá của mức này: kỷ lục có quá ít bước. Có thể hỏi giá hiện nay.",
  },
};
