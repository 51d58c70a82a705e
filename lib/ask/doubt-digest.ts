import type { Query, QueryOf } from "#lib/query/query.ts";
import { defined } from "./defined.ts";
import { type DigestRead, digestCommand } from "./digest-command.ts";
import { findWhen } from "./digest-slots.ts";
import { fold } from "./fold.ts";
import { wholeWords } from "./letters.ts";
import type { Reading } from "./reading.ts";
import { suggestNames } from "./suggest-names.ts";
import { type UnreadOfDigest, unreadOfDigest } from "./unread-of-digest.ts";

const rhythm = wholeWords(
  "daily|every ?day|each day|every (?:morning|evening|night|hour|month|quarter)|nightly|hourly|monthly|quarterly|bi-?weekly|fortnightly|every (?:other|two|2|second) weeks?|(?:twice|two times|three times) (?:a|per) week|moi ngay|hang ngay|hang thang|moi thang|hang gio|moi gio|(?:moi|hang) (?:sang|toi)(?! (?:thu|chu|t\\d))|(?:hai|2) tuan (?:mot|1) lan|(?:hai|2|ba|3) lan (?:mot |moi |1 )?tuan",
);
const several = wholeWords("(?:every |on )?weekdays|weekends?|ngay trong tuan|cuoi tuan");
const longestEcho = 60;
const most = 4;

/** Ask about what a digest cannot be, or what was not understood of the request: nothing of it is dropped in silence. */
export function doubtDigest(reading: Reading, query: DigestRead): Query | undefined {
  if (!/subscribe|edit|preview/.test(query.intent) || query.intent === "digest.unsubscribe") return undefined;
  const plain = fold(reading.text);
  const [often] = rhythm.exec(plain) ?? [];
  if (often !== undefined) return ask("digest-week", query, [often], onDays(query, ["mon", "fri"]));
  const days = [...new Set(findWhen(reading).days.map(({ value }) => value))];
  const [range] = several.exec(plain) ?? [];
  if (days.length > 1) return ask("digest-day", query, [], onDays(query, days));
  if (range !== undefined && days.length === 0)
    return ask("digest-day", query, [range], onDays(query, ["mon", "fri"]));
  const unread = unreadOfDigest(reading);
  const words = [...unread.names, ...unread.times, ...unread.zones, ...unread.others];
  return words.length === 0 ? undefined : ask("digest", query, words, mended(query, unread));
}

function ask(
  missing: QueryOf<"clarify">["missing"],
  { scope: _, intent: __, ...slots }: DigestRead,
  words: readonly string[],
  choices: readonly DigestRead[],
): Query {
  const unread = words.length === 0 ? undefined : words.join(", ").slice(0, longestEcho);
  const commands = choices.map(digestCommand);
  return {
    intent: "clarify",
    ...slots,
    missing,
    ...defined({ unread }),
    choices: [...new Set([...commands, "digest subscribe gpt3 mon 09:00", "digest preview"])].slice(
      0,
      Math.max(2, Math.min(most, commands.length)),
    ),
  };
}

function onDays(query: DigestRead, days: readonly NonNullable<DigestRead["day"]>[]): readonly DigestRead[] {
  return days.map((day) => ({ ...query, day }));
}

/** The request with something of its kind in the place of what was not understood. */
function mended(query: DigestRead, { names, times, zones }: UnreadOfDigest): readonly DigestRead[] {
  const { topics = [] } = query;
  if (names.length > 0) {
    const near = names.flatMap(suggestNames).filter((id) => !topics.includes(id));
    const offered = near.length > 0 ? near : ["gpt3", "gpt4"];
    return [...new Set(offered)].map((id) => ({ ...query, topics: [...topics, id] }));
  }
  if (zones.length > 0) return ["UTC", "Europe/London", "Asia/Ho_Chi_Minh"].map((tz) => ({ ...query, tz }));
  const hours = ["09:00", "16:00"].filter((time) => time !== query.time);
  if (times.length > 0)
    return [...(query.time === undefined ? [] : [query]), ...hours.map((time) => ({ ...query, time }))];
  return query.day === undefined
    ? onDays(query, ["mon", "fri"])
    : [query, { ...query, topics: topics.length > 0 ? [] : ["gpt3"] }];
}
