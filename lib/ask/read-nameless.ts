import type { Query } from "#lib/query/query.ts";
import { unreadWords } from "./allowed-words.ts";
import { askForEarlier, askForSystem, askWhichModel, offerNames } from "./ask-back.ts";
import { costWords, figureWords } from "./concept-sets.ts";
import { defined } from "./defined.ts";
import type { Concept } from "./lexicon.ts";
import type { Parts } from "./parts.ts";
import type { Reading } from "./reading.ts";
import { readFamilies, readStrangeNames } from "./unknown-name.ts";

const understood: readonly Concept[] = [
  ...figureWords,
  ...costWords,
  ...(["trend", "compare", "series", "hardware", "software", "decompose"] as const),
];
const mostTerseWords = 3;

/** No system was named: ask for it, offer names like the one typed, or say that the text is about something else. */
export function readNameless(reading: Reading, parts: Parts): Query {
  const unread = unreadWords(reading, understood);
  if (unread.length === 0) return readUnderstood(reading, parts);
  const [family] = readFamilies(reading.rest);
  const isFamily = family !== undefined && unread.every((word) => family.typed.includes(word));
  if (isFamily) return askWhichModel(parts, family.typed);
  const typed = typedName(reading, unread);
  const others = unread.filter((word) => typed?.includes(word) !== true);
  return typed !== undefined && others.length === 0 ? offerNames(typed, parts) : declineOther(parts);
}

function readUnderstood({ has, dates, bare }: Reading, parts: Parts): Query {
  if (has("follow") && !has("cost", "price", "train", "token", "rent")) return askForEarlier(parts);
  const isAbout = has(...costWords, "ai", "compare", "trend") || dates.length > 0 || bare.length > 0;
  return isAbout ? askForSystem(parts) : declineOther(parts);
}

function declineOther({ whens: [when] }: Parts): Query {
  return { intent: "decline", code: "off_topic", ...defined({ when }) };
}

/** What may have been meant as a name: a family of models, a word with a number, or all there is besides a date. */
function typedName({ rest, cues, dates }: Reading, unread: readonly string[]): string | undefined {
  const [strange] = readStrangeNames(rest);
  const isTerse = cues.length <= mostTerseWords && dates.length > 0 && unread.length < mostTerseWords;
  return strange?.typed ?? (isTerse ? unread.join(" ") : undefined);
}
