import { decode, encode, type SourceMapMappings, type SourceMapSegment } from "@jridgewell/sourcemap-codec";

/** What we use of a source map. */
interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

/** A file of a built function before it is written. */
export interface Built {
  /** relative to the function's folder */
  readonly path: string;
  readonly contents: Uint8Array;
}

const ours = /^\.\.\/\.\.\/(functions|lib)\/.*\.ts$/;
const link = /\n\/\/# sourceMappingURL=.*\n?$/;

/**
 * The same files with source maps that say of which line of ours a piece of code is, and no more.
 *
 * That is what a stack trace needs. Columns, names and the lines of packages would make the maps larger than the code.
 * Code without a line of ours has no map.
 */
export function withSmallMaps(files: readonly Built[]): readonly Built[] {
  const maps = new Map(files.filter(isMap).map((file) => [file.path, smallMap(file)]));
  return files.flatMap((file) => {
    if (isMap(file)) return maps.get(file.path) ?? [];
    const isMapped = maps.get(`${file.path}.map`) !== undefined || !file.path.endsWith(".mjs");
    return isMapped ? file : { ...file, contents: encodeText(decodeText(file.contents).replace(link, "\n")) };
  });
}

function isMap({ path }: Built): boolean {
  return path.endsWith(".map");
}

/** `undefined` when nothing in it is ours. */
function smallMap({ path, contents }: Built): Built | undefined {
  const { sources: all, mappings: before }: SourceMap = JSON.parse(decodeText(contents));
  const sources = all.filter((source) => ours.test(source));
  if (sources.length === 0) return undefined;
  const places = new Map(
    all.flatMap((source, place) => (ours.test(source) ? [[place, sources.indexOf(source)]] : [])),
  );
  const mappings = encode(linesAlone(decode(before), places));
  return { path, contents: encodeText(JSON.stringify({ version: 3, sources, names: [], mappings })) };
}

/** The first segment of every run that is of one line; a run of a package is said to be of none. */
function linesAlone(lines: SourceMapMappings, places: ReadonlyMap<number, number>): SourceMapMappings {
  return lines.map((segments) => {
    const simple = segments.map((segment) => lineAlone(segment, places));
    return simple.filter((segment, at) => !isSameLine(segment, simple[at - 1] ?? [0]));
  });
}

function lineAlone(
  [column, source, line]: SourceMapSegment,
  places: ReadonlyMap<number, number>,
): SourceMapSegment {
  const place = source === undefined ? undefined : places.get(source);
  return place === undefined || line === undefined ? [column] : [column, place, line, 0];
}

function isSameLine([, source, line]: SourceMapSegment, [, before, lineBefore]: SourceMapSegment): boolean {
  return source === before && line === lineBefore;
}

function decodeText(contents: Uint8Array): string {
  return new TextDecoder().decode(contents);
}

function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
