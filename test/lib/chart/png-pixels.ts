import { Resvg } from "@resvg/resvg-js";

/** The picture of a PNG, four bytes a pixel: red, green, blue, opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Buffer;
}

/** Decode a PNG. Its size stands in its first chunk, after the signature of 8 bytes. */
export function pngPixels(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const address = `data:image/png;base64,${png.toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${address}"/></svg>`;
  return { width, height, bytes: Buffer.from(new Resvg(svg).render().pixels) };
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The places of an area whose brightness is at most so much, from 0 to 255. */
export function darkPixels(
  { width, bytes }: Pixels,
  area: Area,
  brightest = 128,
): { x: number; y: number }[] {
  const found: { x: number; y: number }[] = [];
  for (let y = Math.floor(area.top); y < area.bottom; y += 1) {
    for (let x = Math.floor(area.left); x < area.right; x += 1) {
      const at = 4 * (y * width + x);
      const [red = 255, green = 255, blue = 255] = bytes.subarray(at, at + 3);
      if ((red + green + blue) / 3 <= brightest) found.push({ x, y });
    }
  }
  return found;
}
