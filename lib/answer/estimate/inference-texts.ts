/** The words of answers about what a volume of tokens or queries costs. */
export const inferenceTexts = {
  tokens: { en: "tokens", vi: "token" },
  queries: { en: "queries", vi: "truy vấn" },
  per: {
    en: { day: "a day", week: "a week", month: "a month", year: "a year" },
    vi: { day: "mỗi ngày", week: "mỗi tuần", month: "mỗi tháng", year: "mỗi năm" },
  },
  aDay: { en: "Cost a day", vi: "Chi phí mỗi ngày" },
  aMonth: { en: "a month", vi: "mỗi tháng" },
  aYear: { en: "a year", vi: "mỗi năm" },
  volumeTokens: { en: "volume", vi: "khối lượng" },
  volumeQueries: { en: "volume", vi: "khối lượng" },
  written: { en: "share of the tokens that are written", vi: "tỷ lệ token được viết ra" },
  perQuery: { en: "tokens for each query, read and written", vi: "token cho mỗi truy vấn, đọc và viết" },
  allRead: { en: "Cost a day if every token were read", vi: "Chi phí mỗi ngày nếu mọi token đều là đọc vào" },
  allWritten: { en: "if every token were written", vi: "nếu mọi token đều là viết ra" },
  claimed: { en: "for that many queries a day", vi: "cho bấy nhiêu truy vấn mỗi ngày" },
  list: {
    en: "At list prices: no discounts for batches or cached text. A month is a twelfth of 365 days.",
    vi: "Theo giá niêm yết: không tính giảm giá theo lô hay văn bản đã lưu đệm. Một tháng là một phần mười hai của 365 ngày.",
  },
  examples: {
    en: ["5B tokens a day", "1M queries a day"],
    vi: ["5 tỷ token mỗi ngày", "1 triệu truy vấn mỗi ngày"],
  },
  ask: {
    en: "How much is used? Name tokens a day or queries a day.",
    vi: "Mức sử dụng là bao nhiêu? Hãy nêu số token mỗi ngày hoặc số truy vấn mỗi ngày.",
  },
} as const;
