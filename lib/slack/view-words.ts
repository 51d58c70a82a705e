import type { Locale } from "#lib/answer/answer.ts";

/** The fixed words of a message. */
export interface ViewWords {
  readonly range: (percent: string) => string;
  readonly to: string;
  readonly claims: string;
  readonly estimates: string;
  readonly beside: string;
  readonly disagree: string;
  readonly sources: string;
  readonly secondary: string;
  readonly read: string;
  readonly dataOf: string;
  readonly ask: string;
}

const english: ViewWords = {
  range: (percent) => `${percent} range`,
  to: "to",
  claims: "Claim against fit",
  estimates: "Figures",
  beside: "Beside it",
  disagree: "Where claims disagree",
  sources: "Sources",
  secondary: "second-hand",
  read: "Read as",
  dataOf: "data of",
  ask: "Try",
};

const vietnamese: ViewWords = {
  range: (percent) => `Khoảng ${percent}`,
  to: "đến",
  claims: "Nhận định và dự báo",
  estimates: "Các con số",
  beside: "Để so sánh",
  disagree: "Những nhận định trái nhau",
  sources: "Nguồn",
  secondary: "dẫn lại",
  read: "Đã hiểu là",
  dataOf: "dữ liệu ngày",
  ask: "Hãy thử",
};

/** The fixed words of a message in a language. */
export function viewWords(locale: Locale): ViewWords {
  return locale === "vi" ? vietnamese : english;
}
