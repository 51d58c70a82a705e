import type { NumbersWords } from "#lib/words/english/numbers.ts";

export const numbers: NumbersWords = {
  language: "vi-VN",
  // The short `T` is a thousand million, and `Tr` is taken for a trillion elsewhere.
  isMillionWord: true,
  dollars: (number) => `${number} US$`,
  // The chart's subtitle has the currency.
  shortDollars: (number) => number,
  perYear: "mỗi năm",
  scales: [
    [1e12, " nghìn tỷ"],
    [1e9, " tỷ"],
    [1e6, " triệu"],
    [1e3, " nghìn"],
  ],
};
