import { crc32, deflateSync } from "node:zlib";

/** Where one byte names a colour. */
const mostColours = 256;

interface IndexedImage {
  /** red, green, blue: a byte each */
  readonly colours: readonly number[];
  /** a place among the colours for each pixel, row by row */
  readonly indexes: Uint8Array;
}

/**
 * The colours of an opaque picture, the most frequent first, and which of them each pixel has.
 *
 * A drawing has a few surfaces, and hundreds of shades at their edges: what is beyond 256 becomes the nearest of these.
 *
 * @param pixels four bytes each: red, green, blue, and an opacity that is not looked at
 */
function indexColours(pixels: Uint8Array): IndexedImage {
  const runs = findRuns(pixels);
  const counts = new Map<number, number>();
  for (const { colour, from, to } of runs) counts.set(colour, (counts.get(colour) ?? 0) + to - from);
  const byCount = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  const colours = byCount.slice(0, mostColours);
  const places = new Map(
    byCount.map((colour, at) => [colour, at < mostColours ? at : nearest(colour, colours)]),
  );
  const indexes = new Uint8Array(pixels.length / 4);
  for (const { colour, from, to } of runs) indexes.fill(places.get(colour) ?? 0, from, to);
  return { colours, indexes };
}

interface Run {
  readonly colour: number;
  readonly from: number;
  readonly to: number;
}

/** The pixels of one colour that follow each other: there are far fewer of these than of pixels. */
function findRuns(pixels: Uint8Array): readonly Run[] {
  const bytes = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const runs: Run[] = [];
  let from = 0;
  for (let to = 4; to <= pixels.length; to += 4) {
    const colour = bytes.getUint32(to - 4) >>> 8;
    if (to < pixels.length && bytes.getUint32(to) >>> 8 === colour) continue;
    runs.push({ colour, from, to: to / 4 });
    from = to / 4;
  }
  return runs;
}

function nearest(colour: number, colours: readonly number[]): number {
  const distances = colours.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

function distance(a: number, b: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
}

export interface Image {
  readonly width: number;
  readonly height: number;
  /** red, green, blue and opacity, a byte each, row by row */
  readonly pixels: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const bitsPerPixel = 8;
const indexedColour = 3;

/**
 * An opaque picture as a PNG of at most 256 colours: a third of what it takes with every shade.
 *
 * Rows are left unfiltered, as the specification advises for indexed colours.
 *
 * @see https://www.w3.org/TR/png-3/
 */
export function encodePng({ width, height, pixels }: Image): Buffer {
  const { colours, indexes } = indexColours(pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bitsPerPixel, indexedColour], 8);
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row += 1) {
    rows.set(indexes.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
