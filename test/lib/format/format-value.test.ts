import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatValue } from "#lib/format/format-value.ts";

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });

describe(formatValue, () => {
  it("writes what it wrote before as it does the first time", () => {
    const fresh = new Intl.NumberFormat("en-US", { style: "percent", maximumSignificantDigits: 3 });
    fc.assert(
      fc.property(fc.array(anyNumber, { maxLength: 50 }), (values) => {
        for (const value of [0, -0, ...values, -0, 0, ...values]) {
          expect(formatValue(value, "fraction", "en")).toBe(fresh.format(value).replace("-", "−"));
        }
      }),
    );
  });

  it.each([
    [187.4834, "USD", "$187", "187 US$"],
    [2.8429, "USD", "$2.84", "2,84 US$"],
    [12363.4, "USD", "$12,400", "12.400 US$"],
    [450000, "USD", "$450,000", "450.000 US$"],
    [4.6e6, "USD", "$4.6M", "4,6 triệu US$"],
    [1.7e10, "USD", "$17B", "17 tỷ US$"],
    [0.0952, "USD", "$0.0952", "0,0952 US$"],
    [1.1015e-5, "USD", "$0.000011", "0,000011 US$"],
    [6.5e-7, "USD per query", "$6.5×10⁻⁷ per query", "6,5×10⁻⁷ US$ mỗi truy vấn"],
    [2.5, "USD per million tokens", "$2.50 per million tokens", "2,50 US$ mỗi triệu token"],
    [0.6, "USD per million tokens", "$0.60 per million tokens", "0,60 US$ mỗi triệu token"],
    [10, "USD per million tokens", "$10 per million tokens", "10 US$ mỗi triệu token"],
    [0.075, "USD per million tokens", "$0.075 per million tokens", "0,075 US$ mỗi triệu token"],
    [1, "months", "1 month", "1 tháng"],
    [2, "months", "2 months", "2 tháng"],
    [-0.7, "fraction per year", "−70% a year", "−70% mỗi năm"],
    [0.8, "fraction", "80%", "80%"],
    [3.14e23, "FLOP", "3.14×10²³ FLOP", "3,14×10²³ FLOP"],
    [6.35, "×", "6.35 ×", "6,35 ×"],
    [2030, "year", "2030", "2030"],
    [221094, "H100-hours", "221,000 H100-hours", "221.000 giờ H100"],
    [0.377894, "× a year", "0.378 × a year", "0,378 × mỗi năm"],
  ])("writes %d %s as people do", (value, unit, english, vietnamese) => {
    const plain = (text: string) => text.replaceAll("\u00a0", " ");
    expect([plain(formatValue(value, unit, "en")), plain(formatValue(value, unit, "vi"))]).toEqual([
      english,
      vietnamese,
    ]);
  });
});
