import { describe, expect, it } from "vitest";
import { echoQuantity } from "#lib/answer/parts/echo-amount.ts";
import { exactValue, shortValue } from "#lib/chart/short-value.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe(shortValue, () => {
  it.each([
    [1, "USD", "$1", "1"],
    [10_000, "USD", "$10k", "10 nghìn"],
    [450_000, "USD", "$450k", "450 nghìn"],
    [4.6e6, "USD", "$4.6M", "4,6 triệu"],
    [1e9, "USD per billion queries", "$1B", "1 tỷ"],
    [1e12, "USD", "$1T", "1 nghìn tỷ"],
    [1e16, "USD", "$10¹⁶", "10¹⁶"],
    [0.01, "USD", "$0.01", "0,01"],
    [1e-6, "USD", "$10⁻⁶", "10⁻⁶"],
    [3.14e23, "FLOP", "3.14×10²³", "3,14×10²³"],
    [0.001, "of its cost in 2022", "0.001", "0,001"],
    [1e-8, "of its cost in 2022", "10⁻⁸", "10⁻⁸"],
    [0.5, "fraction of the time", "50%", "50%"],
    [0, "USD", "$0", "0"],
    [2.5, "USD per million tokens", "$2.50", "2,50"],
    [15, "USD per million tokens", "$15", "15"],
    [0.075, "USD per million tokens", "$0.075", "0,075"],
  ])("writes %d %s", (value, unit, english, vietnamese) => {
    expect([shortValue(value, unit, "en"), shortValue(value, unit, "vi")].map(plain)).toEqual([
      english,
      vietnamese,
    ]);
  });
});

describe(exactValue, () => {
  it.each([
    [187.4834, "USD", "$187", "187 US$"],
    [12_363.4, "USD", "$12,400", "12.400 US$"],
    [5.5, "USD per GPU-hour", "$5.50", "5,50 US$"],
    [12.29, "USD per GPU-hour", "$12.29", "12,29 US$"],
    [650, "USD per billion queries", "$650", "650 US$"],
    [8.05e10, "USD", "$80.5B", "80,5 tỷ US$"],
    [0.00117, "of its cost in 2022", "0.00117", "0,00117"],
    [0.442, "fraction of the time", "44.2%", "44,2%"],
    [22.2e9, "FLOP/s per USD", "22.2B", "22,2 tỷ"],
  ])("writes %d %s", (value, unit, english, vietnamese) => {
    expect([exactValue(value, unit, "en"), exactValue(value, unit, "vi")].map(plain)).toEqual([
      english,
      vietnamese,
    ]);
  });

  it.each([5000, 1e6, 2_500_000, 1e9])("writes the %d of a question as its words do", (value) => {
    for (const locale of ["en", "vi"] as const) {
      expect(plain(exactValue(value, "USD", locale))).toBe(
        plain(echoQuantity(value, "USD", packagedContext(locale))),
      );
    }
  });
});
