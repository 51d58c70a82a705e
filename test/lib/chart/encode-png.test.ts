import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodePng } from "#lib/chart/encode-png.ts";
import { pngPixels } from "./png-pixels.ts";

const opaque = (colours: readonly (readonly number[])[]) =>
  Buffer.from(colours.flatMap(([red = 0, green = 0, blue = 0]) => [red, green, blue, 255]));

describe(encodePng, () => {
  it("keeps every pixel of a picture of up to 256 colours", () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const size = fc.record({
      width: fc.integer({ min: 1, max: 16 }),
      height: fc.integer({ min: 1, max: 16 }),
    });
    const image = size.chain(({ width, height }) => {
      const length = width * height;
      return fc.record({
        width: fc.constant(width),
        height: fc.constant(height),
        colours: fc.array(fc.tuple(byte, byte, byte), { minLength: length, maxLength: length }),
      });
    });
    fc.assert(
      fc.property(image, ({ width, height, colours }) => {
        const pixels = opaque(colours);
        expect(pngPixels(encodePng({ width, height, pixels }))).toEqual({ width, height, bytes: pixels });
      }),
      { seed: 7, numRuns: 50 },
    );
  });

  it("gives the rarest beyond 256 the nearest of the others", () => {
    // 256 greys, twice each, and one colour that is nearest to grey 100.
    const greys = Array.from({ length: 512 }, (_, at) => [at >> 1, at >> 1, at >> 1]);
    const pixels = opaque([...greys, [99, 101, 100]]);
    const { bytes } = pngPixels(encodePng({ width: 513, height: 1, pixels }));
    expect(bytes).toEqual(opaque([...greys, [100, 100, 100]]));
  });
});
