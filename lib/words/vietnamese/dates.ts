import type { DatesWords } from "#lib/words/english/dates.ts";

const kinds = { day: "ngày", month: "tháng", year: "năm" } as const;

export const dates: DatesWords = {
  day: (day, month, year) => `${day} tháng ${month}, ${year}`,
  month: (month, year) => `${month}, ${year}`,
  dataOf: (date, kind) => `dữ liệu ${kinds[kind]} ${date}`,
};
