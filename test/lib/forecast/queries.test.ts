import { describe, expect, it } from "vitest";
import { costOfVolume } from "#lib/forecast/queries.ts";
import { refusal } from "./refusal.ts";

/** ARK Invest, Big Ideas 2023: $0.01 a query in 2022, $650 a billion in 2030; Google answers 8.5 billion a day. */
describe(costOfVolume, () => {
  it("costs by the day and by the year of 365 days", () => {
    expect(costOfVolume(650, 1e9, 8.5e9)).toEqual({ perDay: 5525, perYear: 2_016_625 });
    expect(costOfVolume(0.01, 1, 8.5e9).perDay).toBe(85e6);
  });

  it.each([
    ["a price of 0", [0, 1, 1], "parameter-out-of-range"],
    ["a price for nothing", [1, 0, 1], "parameter-out-of-range"],
    ["no volume", [1, 1, 0], "parameter-out-of-range"],
    ["a volume beyond numbers", [1e300, 1e-3, 1e10], "result-not-finite"],
    ["a year beyond numbers", [1e308, 1, 1], "result-not-finite"],
  ] as const)("refuses %s", (_, [price, per, volume], code) => {
    expect(() => costOfVolume(price, per, volume)).toThrow(refusal(code));
  });
});
