import { describe, expect, it } from "vitest";
import { type Ink, palettes } from "#lib/chart/palette.ts";

/** Relative luminance of `#rrggbb`, 0 to 1: WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const written: readonly Ink[] = ["text", "quiet", "fit", "second", "third", "claim"];

describe("the palettes of charts", () => {
  it.each(Object.entries(palettes))(
    "has letters that stand out from the paper by 4.5 to 1: %s",
    (_, palette) => {
      for (const ink of written) expect(contrast(palette[ink], palette.paper)).toBeGreaterThanOrEqual(4.5);
    },
  );
});
