import { describe, expect, it } from "vitest";
import { stepsOf } from "#lib/answer/cost/span-steps.ts";
import { periodOf } from "#lib/when/when.ts";

describe(periodOf, () => {
  it.each([
    ["2030", "2030-01-01", "2030-12-31"],
    ["2030-H1", "2030-01-01", "2030-06-30"],
    ["2030-H2", "2030-07-01", "2030-12-31"],
    ["2030-Q1", "2030-01-01", "2030-03-31"],
    ["2030-Q4", "2030-10-01", "2030-12-31"],
    ["2028-02", "2028-02-01", "2028-02-29"],
    ["2030-12", "2030-12-01", "2030-12-31"],
    ["2030-06-30", "2030-06-30", "2030-06-30"],
    ["2027..2034", "2027-01-01", "2034-12-31"],
    ["2027-11..2028-Q1", "2027-11-01", "2028-03-31"],
  ])("takes %s for the days from %s to %s", (when, from, to) => {
    expect(periodOf(when)).toEqual({ from, to });
  });
});

describe(stepsOf, () => {
  it.each([
    ["2027..2030", ["2027", "2028", "2029", "2030"]],
    ["2027-Q3..2028-Q2", ["2027-Q3", "2027-Q4", "2028-Q1", "2028-Q2"]],
    ["2027-11..2028-01", ["2027-11", "2027-12", "2028-01"]],
    ["2028", ["2028-Q1", "2028-Q2", "2028-Q3", "2028-Q4"]],
    ["2028-H2", ["2028-07", "2028-08", "2028-09", "2028-10", "2028-11", "2028-12"]],
    ["2028-06-30", ["2028-06-30"]],
    ["2027-H1..2027-H2", ["2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4"]],
  ])("shows %s in its own steps", (when, steps) => {
    expect(stepsOf(when)).toEqual(steps);
  });

  it("takes longer steps where there would be more than 30 rows, and keeps the last", () => {
    expect(stepsOf("2027-01..2030-12")).toHaveLength(16);
    expect(stepsOf("1990..2049").length).toBeLessThanOrEqual(30);
    expect(stepsOf("1990..2049").at(-1)).toBe("2049");
  });
});
