import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dateOfDay,
  dayNumber,
  daysOfYears,
  firstDayOfMonth,
  yearsBetween,
  yearsOfDays,
} from "#lib/when/day-numbers.ts";
import { seed } from "#test/lib/forecast/arbitraries.ts";
import { refusal } from "#test/lib/forecast/refusal.ts";

const lastDay = 2_932_896;
const anyDay = fc.integer({ min: -719_528, max: lastDay });

describe("the number of a day", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["1970-02-01", 31],
    ["1972-02-29", 789],
    ["1972-03-01", 790],
    ["2000-02-29", 11_016],
    ["2000-03-01", 11_017],
    ["2000-12-31", 11_322],
    ["1900-03-01", -25_508],
    ["2026-11-23", 20_780],
    ["0000-01-01", -719_528],
    ["9999-12-31", lastDay],
  ])("%s is %i", (date, day) => {
    expect(dayNumber(date)).toBe(day);
    expect(dateOfDay(day)).toBe(date);
  });

  it("agrees with the platform's calendar on every day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(dayNumber(date)).toBe(day);
        expect(dateOfDay(day)).toBe(date);
      }),
      { seed },
    );
  });

  it.each([
    "2023-02-29",
    "2023-02-30",
    "1900-02-29",
    "2023-04-31",
    "2023-00-10",
    "2023-13-01",
    "2023-01-00",
    "2023-01-32",
    "2023-1-01",
    "2023/01-01",
    "2023-01/01",
    "2023-01-01T00",
    "2023-01-1",
    "2023-01-1/",
    "2 23-01-01",
    "20x3-01-01",
    "202:-01-01",
    "2023-x1-01",
    "2023-01-x1",
    "-023-01-01",
    "２０２３-01-01",
    " 2023-01-01",
    "2023",
    "",
  ])("refuses %j", (text) => {
    expect(() => dayNumber(text)).toThrow(refusal("date-not-valid"));
  });

  it.each([lastDay + 1, -719_529, 0.5, 1e12, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses to write day %d",
    (day) => {
      expect(() => dateOfDay(day)).toThrow(refusal("date-not-valid"));
    },
  );
});

describe("time between days", () => {
  it.each([
    ["2020-05-28", "2024-04-11", 1414],
    ["2024-04-11", "2020-05-28", -1414],
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
  ])("from %s to %s is %i days of a year of 365.25", (from, to, days) => {
    expect(yearsBetween(from, to)).toBe(days / 365.25);
    expect(addDays(from, days)).toBe(to);
  });

  it("turns days to years and back", () => {
    expect(yearsOfDays(1461)).toBe(4);
    expect(daysOfYears(4)).toBe(1461);
  });

  it.each([
    [2024, 1, "2024-01-01"],
    [2024, 3, "2024-03-01"],
    [2024, 12, "2024-12-01"],
    [2024, 13, "2025-01-01"],
    [2023, 13, "2024-01-01"],
  ])("opens month %i, %i on %s", (year, month, date) => {
    expect(dateOfDay(firstDayOfMonth(year, month))).toBe(date);
  });

  it("adds days that can be taken away again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 40_000 }), (day, days) => {
        const date = dateOfDay(day);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
      { seed },
    );
  });
});
