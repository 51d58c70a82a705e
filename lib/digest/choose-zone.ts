import type { Answer } from "#lib/answer/answer.ts";
import { ianaName } from "#lib/zones/iana-name.ts";
import { readZone } from "#lib/zones/read-zone.ts";
import { type DigestAsker, type DigestQuery, digestReply } from "./digest-query.ts";
import { digestWords } from "./words.ts";

/** Zones to choose from where nothing narrows it down: the most readers are in these. */
const usualZones = ["Asia/Ho_Chi_Minh", "Europe/London", "America/New_York"];

/** What was read; `answer` is the question back, where a zone has to be chosen. */
export type ChosenZone = { readonly tz: string | undefined } | { readonly answer: Answer };

/** The zone that was named; an ambiguous or unknown name is asked about, with the whole command to choose. */
export function chooseZone(query: DigestQuery, asker: DigestAsker): ChosenZone {
  if (query.tz === undefined) return { tz: undefined };
  const read = readZone(query.tz);
  return "tz" in read ? read : { answer: askZone(query, asker, read.candidates) };
}

/** Ask which zone is meant. */
export function askZone(query: DigestQuery, asker: DigestAsker, candidates: readonly string[] = []): Answer {
  const { whichZone, unknownZone, noZone } = digestWords(asker.locale);
  const choices = candidates.length > 0 ? candidates : usualZones;
  const question = query.tz === undefined ? noZone : unknownZone(query.tz);
  const text = candidates.length > 0 && query.tz !== undefined ? whichZone(query.tz) : question;
  const examples = choices.slice(0, 4).map((tz) => commandOf({ ...query, tz }));
  return digestReply("clarify", asker, { text: [text], examples });
}

/** The zone of the asker's profile, where it is one. */
export function zoneOfProfile({ tz }: DigestAsker): string | undefined {
  return tz === undefined ? undefined : ianaName(tz);
}

/** The question as it would be typed. */
export function commandOf({ intent, day, time, tz, topics = [], only, scope }: DigestQuery): string {
  const verb = intent === "digest.edit" ? "digest edit" : "digest subscribe";
  const quiet = only === true ? "only changes" : undefined;
  const parts = [verb, ...topics, day, time, tz, quiet, scope === "user" ? "for me" : undefined];
  return parts.filter((part) => part !== undefined).join(" ");
}
