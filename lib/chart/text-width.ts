/** The advance widths of a TrueType font, in units of its em. */
export type TextWidth = (text: string) => number;

/** Places in the tables that are read here, in bytes. */
const sizes = { directoryEntry: 16, encodingRecord: 8, group: 12, metric: 4 } as const;

/**
 * Read what a font says of its letters' widths: tables `cmap` (format 12) and `hmtx`. Kerning is left out: it moves
 * a line of Inter by less than 2 %.
 *
 * @throws {RangeError} when the bytes are no such font
 * @see https://learn.microsoft.com/en-us/typography/opentype/spec/cmap#format-12-segmented-coverage
 */
export function readTextWidth(bytes: Uint8Array): TextWidth {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readDirectory(font);
  const unitsPerEm = font.getUint16(tables("head") + 18);
  const metrics = font.getUint16(tables("hhea") + 34);
  const glyphs = readGlyphs(font, tables("cmap"));
  const widths = tables("hmtx");
  const known = new Map<number, number>();
  const widthOf = (character: number) => {
    const glyph = Math.min(glyphs(character), metrics - 1);
    return font.getUint16(widths + sizes.metric * glyph) / unitsPerEm;
  };
  return (text) => {
    let width = 0;
    for (const letter of text) {
      const character = letter.codePointAt(0) ?? 0;
      const found = known.get(character) ?? widthOf(character);
      known.set(character, found);
      width += found;
    }
    return width;
  };
}

function readDirectory(font: DataView): (name: string) => number {
  const names = new Map<string, number>();
  for (let entry = 0; entry < font.getUint16(4); entry += 1) {
    const at = 12 + sizes.directoryEntry * entry;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((place) => font.getUint8(at + place)));
    names.set(name, font.getUint32(at + 8));
  }
  return (name) => names.get(name) ?? missing(name);
}

/** The glyph of a character; 0, the empty box, where the font has none. */
function readGlyphs(font: DataView, cmap: number): (character: number) => number {
  const records = Array.from({ length: font.getUint16(cmap + 2) }, (_, record) =>
    font.getUint32(cmap + 4 + sizes.encodingRecord * record + 4),
  );
  const table = records.map((offset) => cmap + offset).find((at) => font.getUint16(at) === 12);
  if (table === undefined) return missing("cmap format 12");
  const groups = Array.from({ length: font.getUint32(table + 12) }, (_, group) => {
    const at = table + 16 + sizes.group * group;
    return { first: font.getUint32(at), last: font.getUint32(at + 4), glyph: font.getUint32(at + 8) };
  });
  return (character) => {
    const group = groups.find(({ first, last }) => first <= character && character <= last);
    return group === undefined ? 0 : group.glyph + character - group.first;
  };
}

function missing(what: string): never {
  throw new RangeError(`The font has no ${what}.`);
}
