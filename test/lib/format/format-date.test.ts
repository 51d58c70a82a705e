import { describe, expect, it } from "vitest";
import { dataOf, formatDate } from "#lib/format/format-date.ts";

const days = Array.from({ length: 40 * 366 }, (_, day) =>
  new Date(Date.UTC(1999, 11, 31 + day)).toISOString().slice(0, 10),
);

describe(formatDate, () => {
  it.each([
    ["en", "en-GB"],
    ["vi", "vi-VN"],
  ] as const)("writes every day of forty years in %s as Unicode's data for %s do", (locale, language) => {
    const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
    const wrong = days.filter(
      (day) => formatDate(day, locale) !== format.format(new Date(`${day}T00:00:00Z`)),
    );
    expect(wrong).toEqual([]);
  });

  it.each(["2030", "2030-07", "2031-Q1", "2027..2034"])("leaves %s as it is", (date) => {
    expect([formatDate(date, "en"), formatDate(date, "vi")]).toEqual([date, date]);
  });
});

describe(dataOf, () => {
  it.each([
    ["2023", "data of 2023", "dữ liệu năm 2023"],
    ["2024-11", "data of November 2024", "dữ liệu tháng 11, 2024"],
    ["2024-04-11", "data of 11 April 2024", "dữ liệu ngày 11 tháng 4, 2024"],
  ])("says what kind of date %s is", (asOf, english, vietnamese) => {
    expect([dataOf(asOf, "en"), dataOf(asOf, "vi")]).toEqual([english, vietnamese]);
  });
});
