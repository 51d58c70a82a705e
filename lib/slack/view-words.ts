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
  readonly ask: string;
  /** what a chart shows, told to who does not see it */
  readonly chart: {
    readonly chartOf: string;
    readonly line: (by: string) => string;
    /** a line from what a year cost, where that is the unit @param to the last value */
    readonly sinceCost: (year: string, to: string, lastYear: string) => string;
    readonly earlier: string;
    readonly seen: string;
    readonly beside: string;
    readonly method: string;
  };
  /** what stands above the columns of a table */
  readonly table: {
    readonly year: string;
    readonly time: string;
    readonly value: string;
    readonly observed: string;
  };
  readonly given: string;
  readonly assumed: string;
  readonly readOn: string;
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
  ask: "Try",
  chart: {
    chartOf: "Chart",
    line: (by) => `Line of ${by}'s claim`,
    sinceCost: (year, to, lastYear) => `from 1, its cost in ${year}, to ${to} of that in ${lastYear}`,
    earlier: "Thin line: the digest before",
    seen: "Observed",
    beside: "Other estimates, not fitted",
    method: "Method",
  },
  table: { year: "Year", time: "Date", value: "Value", observed: "Observed" },
  given: "Given",
  assumed: "Assumed",
  readOn: "read on",
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
  ask: "Hãy thử",
  chart: {
    chartOf: "Biểu đồ",
    line: (by) => `Đường nhận định của ${by}`,
    sinceCost: (year, to, lastYear) =>
      `từ 1, là chi phí năm ${year}, đến ${to} so với mức đó vào năm ${lastYear}`,
    earlier: "Đường mảnh: bản tin trước",
    seen: "Đã quan sát",
    beside: "Ước tính khác, không dùng để khớp",
    method: "Phương pháp",
  },
  table: { year: "Năm", time: "Mốc", value: "Giá trị", observed: "Thực tế" },
  given: "Bạn cho",
  assumed: "Giả định",
  readOn: "đọc ngày",
};

/** The fixed words of a message in a language. */
export function viewWords(locale: Locale): ViewWords {
  return locale === "vi" ? vietnamese : english;
}
