import { unreadWords } from "./allowed-words.ts";
import { askAboutRest, askForAmount, askForSystem } from "./ask-back.ts";
import { figureWords } from "./concept-sets.ts";
import type { Concept } from "./lexicon.ts";
import type { Family, Parts } from "./parts.ts";
import type { Query } from "./query.ts";
import type { Reading } from "./reading.ts";

/** What a question of each kind may be made of. */
const allowedIn: Readonly<Record<Family, readonly Concept[]>> = {
  cost: [...figureWords, "hardware", "software"],
  series: [...figureWords, "series", "trend", "list"],
  when: [...figureWords, "when", "chance", "below", "above", "list"],
  compare: [...figureWords, "compare", "below", "above", "change", "trend"],
  custom: [...figureWords, "hardware", "above", "below", "recordVerb", "change"],
  inference: [...figureWords, "hardware", "above", "below"],
};

/** What stands between the parts of a question and an answer: doubtful dates, amounts said twice, words not understood. */
export function findProblem(reading: Reading, parts: Parts): Query | undefined {
  const { bare, dates } = reading;
  if (parts.family !== undefined && isSaidTwice(reading)) return askForAmount(parts);
  if (dates.some(({ doubt }) => doubt !== undefined)) return askAboutRest(parts, [], true);
  const unread = unreadWords(reading, allowedIn[parts.family ?? "cost"]).filter(
    (word) => !isChatNumber(word),
  );
  const isBare = bare.some(({ text }) => !isChatNumber(text));
  return unread.length > 0 || isBare ? askAboutUnread(parts, unread, isBare) : undefined;
}

/** Two different amounts of one kind: which of them counts cannot be known. */
function isSaidTwice({ amounts }: Reading): boolean {
  return amounts.some(({ role, value }, at) =>
    amounts.some((other, to) => to > at && other.role === role && other.value !== value),
  );
}

function askAboutUnread(parts: Parts, unread: readonly string[], isBare: boolean): Query {
  const { family, systems, whens } = parts;
  if (family === "custom" || family === "inference" || (family === "when" && isBare))
    return askForAmount(parts);
  return systems.length === 0 && unread.length === 0
    ? askForSystem(parts)
    : askAboutRest(parts, unread, isBare && whens.length === 0);
}

/** `cost 2 train`, `4 me`. */
function isChatNumber(word: string): boolean {
  return word === "2" || word === "4";
}
