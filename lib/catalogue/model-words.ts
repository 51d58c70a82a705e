import type { Text } from "./schema-parts.ts";

/** The cost methods, each with what it covers and where its estimates come from. */
export const estimates = {
  cloud: { name: { en: "Cloud rental", vi: "Thuê đám mây" }, source: "epoch-costs" },
  amortised: {
    name: { en: "Amortised hardware and energy", vi: "Khấu hao phần cứng và điện năng" },
    source: "epoch-costs",
  },
  acquisition: { name: { en: "Buying the hardware", vi: "Mua phần cứng" }, source: "epoch-costs" },
  amortised2023: {
    name: {
      en: "Amortised hardware and energy, in 2023 dollars",
      vi: "Khấu hao phần cứng và điện năng, theo đô la năm 2023",
    },
    source: "epoch-models",
  },
  aiIndex: {
    name: { en: "AI Index, cloud rental", vi: "AI Index, thuê đám mây" },
    source: "ai-index-2024",
  },
} as const;

/** Which dollars the estimates and prices of named models are in. */
export const modelDollars: Text = {
  en: "nominal US dollars, except where an estimate names 2023 dollars",
  vi: "đô la Mỹ danh nghĩa, trừ ước tính ghi rõ theo đô la năm 2023",
};

/** What the number of operations is called, and where it comes from. */
export const trainingCompute = {
  name: { en: "training compute", vi: "lượng tính toán huấn luyện" },
  source: "epoch-models",
} as const;

/** The two sides of a list price. */
export const sides = {
  input: { en: "input (tokens read)", vi: "đầu vào (token đọc)" },
  output: { en: "output (tokens written)", vi: "đầu ra (token viết)" },
} as const;

/** Where the list prices come from whose entry names no other source. */
export const listPriceSource = "api-price-note";

/** What is meant by the cost of a named model. */
export function trainedDefinition(name: string): Text {
  return {
    en: `${name}: what the computation of its final training run cost when it was trained. Each cost method covers something else and is kept apart. At another date the same computation is costed again on the hardware of that date.`,
    vi: `${name}: chi phí tính toán của lần huấn luyện cuối cùng vào thời điểm huấn luyện. Mỗi cách tính bao gồm những khoản khác nhau nên được để riêng. Với thời điểm khác, cùng lượng tính toán đó được tính lại theo phần cứng lúc ấy.`,
  };
}

/** What is meant by the list price of a named model. */
export function soldDefinition(name: string, by: string): Text {
  return {
    en: `${name}: what ${by} lists for a million tokens read (input) and written (output). It is the price of this model, not of its capability.`,
    vi: `${name}: giá niêm yết của ${by} cho một triệu token đọc vào và viết ra. Đây là giá của chính mô hình này, không phải giá của năng lực tương đương.`,
  };
}
