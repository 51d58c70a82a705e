import { describe, expect, it } from "vitest";
import { yearAtMiddle } from "#lib/when/days.ts";

describe(yearAtMiddle, () => {
  it.each([
    ["2030", 2030.5],
    ["2030-01", 2030 + 0.5 / 12],
    ["2030-12", 2030 + 11.5 / 12],
    ["2030-Q1", 2030.125],
    ["2030-H2", 2030.75],
    ["2030-01-01", 2030 + 0.5 / 365],
    ["2028-12-31", 2028 + 365.5 / 366],
  ])("puts %s at %d", (when, year) => {
    expect(yearAtMiddle(when)).toBeCloseTo(year, 12);
  });
});
