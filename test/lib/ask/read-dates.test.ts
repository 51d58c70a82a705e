import { describe, expect, it } from "vitest";
import { fold } from "#lib/ask/fold.ts";
import { languageOf } from "#lib/ask/language.ts";
import { readDates } from "#lib/ask/read-dates.ts";
import { readQuestion } from "#lib/ask/read-question.ts";

const today = "2026-11-23";
const dates = (text: string) =>
  readDates(fold(text.toLowerCase()), { language: languageOf(text) ?? "en", today });
const first = (text: string) => dates(text)[0]?.when;

describe(readDates, () => {
  it.each([
    ["2033", "2033"],
    ["in the year 2033", "2033"],
    ["calendar year 2033", "2033"],
    ["twenty thirty-five", "2035"],
    ["2033-02", "2033-02"],
    ["feb 2033", "2033-02"],
    ["tháng 2 năm 2033", "2033-02"],
    ["tháng 2/2033", "2033-02"],
    ["Q1 2031", "2031-Q1"],
    ["2031 q1", "2031-Q1"],
    ["the first quarter of 2031", "2031-Q1"],
    ["1Q31", "2031-Q1"],
    ["quý I/2031", "2031-Q1"],
    ["H2 2028", "2028-H2"],
    ["second half of 2028", "2028-H2"],
    ["nửa cuối năm 2028", "2028-H2"],
    ["6 tháng đầu năm 2028", "2028-H1"],
    ["June 30, 2028", "2028-06-30"],
    ["30th of june 2028", "2028-06-30"],
    ["ngày 30 tháng 6 năm 2028", "2028-06-30"],
    ["30/6/2028", "2028-06-30"],
    ["2028/06/30", "2028-06-30"],
    ["mid 2029", "2029-07"],
    ["giữa năm 2029", "2029-07"],
    ["the end of 2029", "2029-12-31"],
    ["cuối năm 2029", "2029-12-31"],
    ["by 2029", "2029-12-31"],
    ["by Q3 2027", "2027-09-30"],
    ["end of June 2028", "2028-06-30"],
    ["before 2029", "2029-01-01"],
    ["trước năm 2029", "2029-01-01"],
    ["in 18 months", "2028-05"],
    ["in a year and a half", "2028-05"],
    ["in two and a half years", "2029-05"],
    ["in 45 days", "2027-01"],
    ["in two weeks", "2026-12"],
    ["in two days", "2026-11-25"],
    ["3 ngày nữa", "2026-11-26"],
    ["the day after tomorrow", "2026-11-25"],
    ["ngày mốt", "2026-11-25"],
    ["ngày kia", "2026-11-25"],
    ["một năm rưỡi nữa", "2028-05"],
    ["hai năm nữa", "2028-11"],
    ["two years ago", "2024-11"],
    ["next year", "2027"],
    ["sang năm", "2027"],
    ["last year", "2025"],
    ["next quarter", "2027-Q1"],
    ["the year after next", "2028"],
    ["right now", "today"],
    ["hôm nay", "today"],
    ["from 2027 to 2034", "2027..2034"],
    ["2027 .. 2034", "2027..2034"],
    ["từ 2027 đến 2032", "2027..2032"],
    ["from jan 2027 to dec 2028", "2027-01..2028-12"],
    ["the 2030s", "2030..2039"],
    ["thập niên 2030", "2030..2039"],
    ["over the next 5 years", "2027..2031"],
    ["the end of this decade", "2029-12-31"],
  ])("reads %j as %s", (text, when) => {
    expect(first(text)).toBe(when);
  });

  it.each([
    ["fiscal year 2029", "fiscal"],
    ["FY29", "fiscal"],
    ["năm tài chính 2029", "fiscal"],
    ["11/03/2028", "order"],
    ["after 2030", "open"],
    ["since 2020", "open"],
  ])("does not know which time %j means", (text, doubt) => {
    expect(dates(text)).toMatchObject([{ doubt }]);
  });

  it.each([
    ["two years later", 24],
    ["a year earlier", -12],
    ["18 months later", 18],
    ["hai năm sau", 24],
  ])("counts %j from the date before", (text, shiftMonths) => {
    expect(dates(text)).toMatchObject([{ shiftMonths }]);
  });

  it.each(["gpt3 2030-02-30", "gpt3 21030", "gpt3 30", "gpt3 fy2029", "gpt3 after 2030"])(
    "gives no figure for the date of %j",
    (text) => {
      expect(readQuestion(text, { today }).intent).toBe("clarify");
    },
  );
});
