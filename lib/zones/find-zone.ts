import { zoneCities } from "./iana-name.ts";
import { namesInContext, places } from "./places.ts";
import { type ReadZone, readZone } from "./read-zone.ts";
import { shortNames } from "./short-names.ts";

/** A zone that a text names, and by which words. */
export interface FoundZone {
  readonly words: string;
  /** the name alone, as it was typed */
  readonly name: string;
  readonly read: ReadZone;
}

export interface FindZoneOptions {
  /** the text is about a time of day somewhere: a place is meant by its bare name too */
  readonly isBare: boolean;
}

/** Cities that are common words of a sentence, in one of our languages. */
const commonWords: readonly string[] = [
  "center",
  "easter",
  "general",
  "knox",
  "midway",
  "oral",
  "reunion",
  "troll",
  "wake",
  "male",
];
/** Short names that are common words. */
const commonShort: readonly string[] = ["ast", "cat", "ct", "ect", "et", "mt", "pt", "wat", "z", "eat"];

const area = "africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc";
const iana = new RegExp(`(?<![\\p{L}\\p{N}/])(?<name>(?:${area})/[a-z_+\\-0-9]+(?:/[a-z_]+)?)`, "gu");
const offset =
  /(?<![\p{L}\p{N}])(?<name>(?:utc|gmt) ?[+\-−–] ?\d{1,2}(?::?[0-5]\d)?|[+−]\d{2}:[0-5]\d)(?![\p{N}:])/gu;

const cities = zoneCities.filter((city) => /^[a-z][a-z' -]{3,}$/.test(city) && !commonWords.includes(city));
const short = Object.keys(shortNames);
const own = [...Object.keys(places), ...cities];
const any = anyOf([...own, ...Object.keys(namesInContext), ...short]);
/** `giờ X`, `X time`, `time zone X` */
const said = bounded(
  [
    `(?:gio|mui gio|theo gio) (?:cua )?(?<vi>${any})`,
    `(?<en>${any})(?:'s)? (?:time|timezone|tz)`,
    `(?:timezone|time zone|tz|mui gio)(?: to| is| in|:| la| thanh| sang| cua toi la| cua minh la)? (?<named>${any})`,
    "(?<short>utc|gmt|jst|cet|kst|ict)",
  ].join("|"),
);
const bare = bounded(
  `(?:in |at |tai |o )?(?<bare>${anyOf([...own, ...short.filter((name) => !commonShort.includes(name))])})`,
);

/**
 * The time zone that a text names, without diacritics and in small letters: by an IANA name, a distance from UTC, a name
 * that the text says to be one, and, where a bare name may be meant, by any. A name of one zone goes before a name of several.
 */
export function findZone(text: string, { isBare }: FindZoneOptions): FoundZone | undefined {
  const found = [iana, offset, said, ...(isBare ? [bare] : [])].flatMap((pattern) => allOf(pattern, text));
  return found.find(({ read }) => "tz" in read) ?? found[0];
}

function allOf(pattern: RegExp, text: string): FoundZone[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: words, groups = {} }) => {
    const name = Object.values(groups).find((one) => one !== undefined);
    return name === undefined ? [] : [{ words, name, read: readZone(name.replace(/(?<=[+\-−–]) /, "")) }];
  });
}

function anyOf(names: readonly string[]): string {
  return [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(".", "\\."))
    .join("|");
}

function bounded(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "gu");
}
