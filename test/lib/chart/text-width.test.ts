import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { readTextWidth } from "#lib/chart/text-width.ts";
import { fonts } from "./chart-answers.ts";
import { inter } from "./inter.ts";
import { darkPixels } from "./png-pixels.ts";

const size = 40;

/** How many pixels a text takes when it is painted, from its first dark column to its last. */
function paintedWidth(text: string, weight: number): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="80"><rect width="1400" height="80" fill="#fff"/><text x="20" y="55" font-family="Inter" font-weight="${weight}" font-size="${size}">${text}</text></svg>`;
  const fontFiles = [inter.regular.path, inter.bold.path];
  const { width, height, pixels } = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).render();
  const columns = darkPixels(
    { width, height, bytes: Buffer.from(pixels) },
    { left: 0, top: 0, right: width, bottom: height },
  ).map(({ x }) => x);
  return Math.max(...columns) - Math.min(...columns) + 1;
}

describe(readTextWidth, () => {
  it.each([
    "GPT-3-level training",
    "Huấn luyện mô hình ngang tầm GPT-3",
    "$2.84 – $12,400",
    "2,84 US$ – 12.400 US$",
    "Megatron-Turing NLG $3.71M",
    "Ước tính khác, không dùng để khớp",
    "10⁻⁷ ₫ € → ≈ ±",
  ])("knows how wide %s is painted, within 3 %% and a letter's edges", (text) => {
    for (const [font, weight] of [
      [fonts.regular, 400],
      [fonts.bold, 600],
    ] as const) {
      const painted = paintedWidth(text, weight);
      expect(Math.abs(size * font(text) - painted)).toBeLessThan(0.03 * painted + 6);
    }
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["something else", new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>".repeat(20))],
  ])("refuses %s in a font's place", (_, bytes) => {
    expect(() => readTextWidth(bytes)).toThrow(RangeError);
  });
});
