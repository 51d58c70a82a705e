import type { QueryOf } from "#lib/query/query.ts";
import { type FoundZone, findZone } from "#lib/zones/find-zone.ts";
import { defined } from "./defined.ts";
import { fold } from "./fold.ts";
import { markSpans, type Span } from "./marked-text.ts";
import type { Reading } from "./reading.ts";
import { findDays } from "./weekly-day.ts";
import { findTimes } from "./weekly-time.ts";

/** What may be said of a digest, but for whom it is. */
export type DigestSlots = Omit<QueryOf<"digest.subscribe">, "intent" | "scope">;

/** When, where and about what a digest is to be, as far as a text says it. */
export function readDigestSlots(reading: Reading): DigestSlots {
  const { names, has } = reading;
  const { days, times, zone } = findWhen(reading);
  const topics = [...new Set(names.map(({ system }) => system.id))];
  return defined({
    day: days[0]?.value,
    time: times.find(({ value }) => value !== undefined)?.value,
    tz: zone && tzOf(zone),
    topics: topics.length > 0 ? topics : undefined,
    only: has("only") || undefined,
  });
}

/** Days, times and a zone of a text that asks for a digest; a day that it is moved from is none. */
export function findWhen({ text, language, names, unknown }: Reading) {
  const spoken = markSpans(text, [...names, ...unknown], " ");
  const zone = findZone(fold(spoken), { isBare: true });
  const placed = zone === undefined ? spoken : blank(spoken, zone.words);
  const named = findDays(placed, language);
  const dayless = markSpans(placed, named, " ");
  const days = meant(named, placed);
  const found = findTimes(dayless, language, placed);
  return { days, times: meant(found, dayless), zone, left: markSpans(dayless, found, " ") };
}

const left =
  /(?<![\p{L}])(?:from|instead of|rather than|not|tu|thay vi|thay cho)(?: every| the| luc| ngay)? +$/u;

/** Those that a digest is to come at: of several, not the one that it is moved from. */
function meant<Found extends Span>(found: readonly Found[], text: string): readonly Found[] {
  const stays = found.filter(({ from }) => !left.test(fold(text.slice(0, from))));
  return stays.length > 0 ? stays : found;
}

function blank(text: string, words: string): string {
  const from = fold(text).indexOf(words);
  return from < 0 ? text : markSpans(text, [{ from, to: from + words.length }], " ");
}

/** As it is written where it is one zone, else as it was typed: then it has to be asked about. */
function tzOf({ read, name }: FoundZone): string {
  return "tz" in read ? read.tz : name.toUpperCase();
}

/** The words that name a zone, together and one by one. */
export function zoneWords(text: string): readonly string[] {
  const { words } = findZone(text, { isBare: true }) ?? { words: "" };
  return [words, ...words.split(/[ /]/)];
}
