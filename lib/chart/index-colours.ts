/** Where one byte names a colour. */
const mostColours = 256;

export interface IndexedImage {
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
export function indexColours(pixels: Uint8Array): IndexedImage {
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
