import { describe, expect, it } from "vitest";
import { dayStockRunsOut } from "#lib/forecast/data-stock.ts";
import { refusal } from "./refusal.ts";

describe(dayStockRunsOut, () => {
  const demand = { value: 15e12, date: "2024-01-01", ratePerYear: 1 };

  it("is the first day on which a growing demand is as large as the stock", () => {
    // a doubling each year: 15e12 → 240e12 in exactly 4 years of 365.25 days
    expect(dayStockRunsOut(239.9e12, demand)).toBe("2028-01-01");
    expect(dayStockRunsOut(240.5e12, demand)).toBe("2028-01-03");
  });

  it("is the first day of a demand that is as large already", () => {
    expect(dayStockRunsOut(15e12, demand)).toBe("2024-01-01");
    expect(dayStockRunsOut(15e12, { ...demand, ratePerYear: -0.5 })).toBe("2024-01-01");
    expect(dayStockRunsOut(1e12, { ...demand, ratePerYear: -0.5 })).toBe("2024-01-01");
  });

  it.each([0, -0.2])("never comes when demand changes by %d a year", (ratePerYear) => {
    expect(dayStockRunsOut(300e12, { ...demand, ratePerYear })).toBeUndefined();
  });

  it.each([
    ["a stock of 0", () => dayStockRunsOut(0, demand), "parameter-out-of-range"],
    ["a demand of 0", () => dayStockRunsOut(1, { ...demand, value: 0 }), "parameter-out-of-range"],
    [
      "a fall of 100 %",
      () => dayStockRunsOut(3e14, { ...demand, ratePerYear: -1 }),
      "parameter-out-of-range",
    ],
    ["a day that is none", () => dayStockRunsOut(1e12, { ...demand, date: "2024" }), "date-not-valid"],
    [
      "a day beyond the calendar",
      () => dayStockRunsOut(3e14, { ...demand, ratePerYear: 1e-5 }),
      "date-not-valid",
    ],
    [
      "a day beyond numbers",
      () => dayStockRunsOut(3e14, { ...demand, ratePerYear: 1e-320 }),
      "result-not-finite",
    ],
  ] as const)("refuses %s", (_, compute, code) => {
    expect(compute).toThrow(refusal(code));
  });
});
