import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { targetDay } from "#lib/when/days.ts";
import { seed } from "#test/lib/forecast/arbitraries.ts";
import { refusal } from "#test/lib/forecast/refusal.ts";

describe(targetDay, () => {
  it.each([
    ["2030", "2030-07-02"],
    ["2028", "2028-07-02"],
    ["9999", "9999-07-02"],
    ["2028-H1", "2028-04-01"],
    ["2027-H1", "2027-04-01"],
    ["2028-H2", "2028-10-01"],
    ["2031-Q1", "2031-02-15"],
    ["2032-Q1", "2032-02-15"],
    ["2031-Q2", "2031-05-16"],
    ["2031-Q3", "2031-08-16"],
    ["2031-Q4", "2031-11-16"],
    ["2033-01", "2033-01-16"],
    ["2033-02", "2033-02-15"],
    ["2032-02", "2032-02-15"],
    ["2033-04", "2033-04-16"],
    ["2033-12", "2033-12-16"],
    ["2028-06-30", "2028-06-30"],
    ["2028-02-29", "2028-02-29"],
  ])("reads %s as %s", (when, day) => {
    expect(targetDay(when)).toBe(day);
  });

  it("puts as many days before the middle as after, or one more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), (year) => {
        const text = String(year).padStart(4, "0");
        expect(targetDay(text)).toBe(`${text}-07-02`);
      }),
      { seed },
    );
  });

  it.each([
    "today",
    "2027..2034",
    "2031-Q5",
    "2031-H0",
    "2031-H3",
    "2031-H12",
    "2031-h1",
    "2031-Q0",
    "2031-13",
    "2031-00",
    "2023-02-30",
    "31",
    "2031-Q12",
    "x2031",
  ])("refuses %j", (when) => {
    expect(() => targetDay(when)).toThrow(refusal("date-not-valid"));
  });
});
