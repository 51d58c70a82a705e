import { type FoundZone, findZone } from "#lib/zones/find-zone.ts";
import { defined } from "./defined.ts";
import { fold } from "./fold.ts";
import type { QueryOf } from "./query.ts";
import type { Reading } from "./reading.ts";
import { readDay, readTime } from "./weekly-time.ts";

/** What may be said of a digest, but for whom it is. */
export type DigestSlots = Omit<QueryOf<"digest.subscribe">, "intent" | "scope">;

/** When, where and about what a digest is to be, as far as a text says it. */
export function readDigestSlots({ text, language, names, has }: Reading): DigestSlots {
  const plain = fold(text);
  const topics = [...new Set(names.map(({ system }) => system.id))];
  return defined({
    day: readDay(plain, language),
    time: readTime(plain, language),
    tz: zoneIn(plain),
    topics: topics.length > 0 ? topics : undefined,
    only: has("only") || undefined,
  });
}

/** As it is written where it is one zone, else as it was typed: then it has to be asked about. */
function zoneIn(text: string): string | undefined {
  const zone = zoneOf(text);
  if (zone === undefined) return undefined;
  return "tz" in zone.read ? zone.read.tz : zone.name.toUpperCase();
}

/** The words that name a zone, together and one by one. */
export function zoneWords(text: string): readonly string[] {
  const { words } = zoneOf(text) ?? { words: "" };
  return [words, ...words.split(/[ /]/)];
}

function zoneOf(text: string): FoundZone | undefined {
  return findZone(text, { isBare: true });
}
