/** The words of answers about the price of tokens at a model's level. */
export const levelTexts = {
  title: {
    en: (name: string) => `Tokens at ${name}'s level`,
    vi: (name: string) => `Token ngang tầm ${name}`,
  },
  definition: {
    en: "The lowest list price so far of any model that scores at least as high at MMLU, by the reports that print it.",
    vi: "Giá niêm yết thấp nhất tới nay của bất kỳ mô hình nào đạt điểm MMLU ít nhất bằng, theo các báo cáo có công bố.",
  },
  input: { en: "input (tokens read)", vi: "đầu vào (token đọc)" },
  output: { en: "output (tokens written)", vi: "đầu ra (token viết)" },
  score: { en: "MMLU", vi: "MMLU" },
  bound: {
    en: "A bound from above: models without a score here are left out, and the cheapest may be sold no longer. Input and output can be of two models.",
    vi: "Đây là cận trên: mô hình chưa có điểm ở đây không được tính, và mô hình rẻ nhất có thể không còn được bán. Đầu vào và đầu ra có thể thuộc hai mô hình.",
  },
  recalled: {
    en: "The day of the price is from memory: its source does not print it.",
    vi: "Ngày của mức giá được ghi theo trí nhớ: nguồn không in ngày đó.",
  },
  unscored: {
    en: "No score of this model is known here, so that no other can be called its equal.",
    vi: "Chưa có điểm của mô hình này nên không thể nói mô hình nào ngang tầm.",
  },
  unpriced: {
    en: "No model of that level had a list price by then.",
    vi: "Khi đó chưa có mô hình nào ở mức này được niêm yết giá.",
  },
  ahead: {
    en: "What this level will cost is not forecast: its record has too few steps. What it costs now can be asked.",
    vi: "Chưa dự báo giá của mức này: kỷ lục có quá ít bước. Có thể hỏi giá hiện nay.",
  },
} as const;
