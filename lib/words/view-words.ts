import type { Locale } from "#lib/answer/answer.ts";

/** How a method did on what was already known, in a sentence; numbers come with their units. */
interface RecordWords {
  readonly own: (forecasts: string) => string;
  readonly all: (forecasts: string) => string;
  readonly off: (miss: string) => string;
  readonly held: (share: string) => string;
  readonly and: string;
}

/** The fixed words of a message. */
export interface ViewWords {
  readonly range: (percent: string) => string;
  readonly to: string;
  readonly inYear: (year: string) => string;
  readonly claims: string;
  /** of claims where there is no fit */
  readonly otherClaims: string;
  readonly estimates: string;
  readonly beside: string;
  readonly disagree: string;
  /** @param why the button that shows all of them */
  readonly disagreements: (count: string, why: string) => string;
  readonly record: RecordWords;
  readonly source: string;
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
    /** where what stands in a row is of the middle of its year */
    readonly midYear: string;
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
  inYear: (year) => `in ${year}`,
  claims: "Claim against fit",
  otherClaims: "Other claims",
  estimates: "Figures",
  beside: "Beside it",
  disagree: "Where claims disagree",
  disagreements: (count, why) => `Claims disagree in ${count} places; “${why}” shows all of them. The first`,
  record: {
    own: (forecasts) => `Tried on this series' own past (forecasts: ${forecasts})`,
    all: (forecasts) => `On the past of all such series (forecasts: ${forecasts})`,
    off: (miss) => `the method was typically off by ${miss}, up or down`,
    held: (share) => `its 80% range held what came in ${share} of them`,
    and: "and",
  },
  source: "Source",
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
  table: { year: "Year", midYear: "Mid-year", time: "Date", value: "Value", observed: "Observed" },
  given: "Given",
  assumed: "Assumed",
  readOn: "read on",
};

const vietnamese: ViewWords = {
  range: (percent) => `Khoảng ${percent}`,
  to: "đến",
  inYear: (year) => `năm ${year}`,
  claims: "Nhận định và dự báo",
  otherClaims: "Nhận định khác",
  estimates: "Các con số",
  beside: "Để so sánh",
  disagree: "Những nhận định trái nhau",
  disagreements: (count, why) =>
    `Các nhận định trái nhau ở ${count} chỗ; nút “${why}” cho xem tất cả. Chỗ đầu tiên`,
  record: {
    own: (forecasts) => `Thử trên chính quá khứ của chuỗi này (số dự báo: ${forecasts})`,
    all: (forecasts) => `Trên quá khứ của mọi chuỗi cùng loại (số dự báo: ${forecasts})`,
    off: (miss) => `phương pháp thường lệch ${miss}, cao hơn hoặc thấp hơn`,
    held: (share) => `khoảng 80% chứa đúng kết quả trong ${share} số lần`,
    and: "và",
  },
  source: "Nguồn",
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
  table: { year: "Năm", midYear: "Giữa năm", time: "Mốc", value: "Giá trị", observed: "Thực tế" },
  given: "Bạn cho",
  assumed: "Giả định",
  readOn: "đọc ngày",
};

/** The fixed words of a message in a language. */
export function viewWords(locale: Locale): ViewWords {
  return locale === "vi" ? vietnamese : english;
}
