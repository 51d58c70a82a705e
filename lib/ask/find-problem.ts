import type { Query } from "#lib/query/query.ts";
import { unreadWords } from "./allowed-words.ts";
import { askAboutRest, askForAmount, askForSystem } from "./ask-back.ts";
import { figureWords } from "./concept-sets.ts";
import type { Concept } from "./lexicon.ts";
import type { Family, Parts } from "./parts.ts";
import type { Reading } from "./reading.ts";

/** What a question of each kind may be made of. */
const allowedIn: Readonly<Record<Family, readonly Concept[]>> = {
  cost: [...figureWords, "hardware", "software"],
  series: [...figureWords, "series", "trend", "list"],
  when: [...figureWords, "when", "chance", "below", "above", "list"],
  compare: [...figureWords, "compare", "below", "above", "change", "trend"],
  custom: [...figureWords, "period", "hardware", "above", "below", "recordVerb", "change"],
  inference: [...figureWords, "period", "hardware", "above", "below"],
};

/** What stands between the parts of a question and an answer: doubtful dates, amounts said twice, words not understood. */
export function findProblem(reading: Reading, parts: Parts): Query | undefined {
  const { bare, dates } = reading;
  if (parts.family !== undefined && isSaidTwice(reading)) return askForAmount(parts);
  if (
    dates.some(({ doubt }) => doubt !== undefined) ||
    /from \uE001+ on(?:wards?)?(?![\p{L}])/u.test(reading.rest)
  ) {
    return askAboutRest(parts, [], true);
  }
  if (hasOtherUnit(reading, parts)) return askForAmount(parts);
  const words = unreadWords(reading, allowedIn[parts.family ?? "cost"]).filter(
    (word) => !isChatNumber(word) && !(word === "how many" && isCountable(parts)),
  );
  const unread = isHarmless(reading, parts, words) ? [] : words;
  const isBare = bare.some(({ text }) => !isChatNumber(text));
  return unread.length > 0 || isBare ? askAboutUnread(parts, unread, isBare) : undefined;
}

const otherUnit =
  /\uE002 ?(?:a|an|per|\/|each|every|mot|moi|cho moi|cho mot|tren|1)? ?(?<unit>thousand|nghin|1k|1,000|1000|quer(?:y|ies)|truy van|requests?|answers?|words?|tokens?|days?|weeks?|months?|years?|ngay|tuan|thang|nam|minutes?|images?|users?|each|total|in total|overall|altogether|for (?:all|the (?:whole|lot|node|cluster)|everything))(?![\p{L}])/u;

/** `$1 per thousand tokens`, `$24 an hour in total`, `with 90 % probability`: money of another unit than the system's. */
function hasOtherUnit({ rest, amounts }: Reading, { family, systems }: Parts): boolean {
  const isPriced = amounts.some(({ role }) => role === "usd" || role === "usdPerGpuHour");
  const unit = otherUnit.exec(rest)?.groups?.unit;
  const isOfQueries = systems.some(({ id }) => id === "queries") && !/billion|ty /.test(rest);
  if (family === "when")
    return (
      (isPriced && (unit !== undefined || isOfQueries)) || amounts.some(({ role }) => role === "percent")
    );
  return family === "custom" && isPriced && unit !== undefined;
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

/** How many words that we do not know a question may have that is whole without them. */
const mostUnknown = { run: 4, frame: 2 } as const;
const asksForAmount = /^(?:how much|how many|bao nhieu|what|which)$/;
const plainCost = /^(?:costs?|price|chi phi|gia)$/;

/**
 * Whether unknown words change nothing: a run or a volume with all its amounts is what it is, and so is the cost of
 * training something by name. A word beside a number may be its unit, and one beside the cost may be what of it is
 * meant: `how much water`, `1 lakh`.
 */
function isHarmless(reading: Reading, { family, systems }: Parts, unread: readonly string[]): boolean {
  const { cues, has } = reading;
  const unknown = cues.map((cue) => !cue.isSlot && cue.concepts.length === 0);
  const isAllUnknown =
    unread.length <= unknown.filter(Boolean).length &&
    unread.every((word) => /^\p{L}[\p{L}'&.-]*$/u.test(word));
  const isWhole = (family === "custom" && amountOf(reading, "flop") === undefined) || family === "inference";
  const isTelling = !isWhole && cues.some((_, at) => unknown[at] === true && isBesideAmount(cues, at));
  const isKnownOther = unread.some((word) =>
    cues.some(({ text, concepts }) => text === word && concepts.length > 0),
  );
  if (!isAllUnknown || isTelling || isKnownOther) return false;
  if (family === "custom" || family === "inference") {
    return unread.length <= mostUnknown.run && has("cost", "price", "train", "rent", "token", "ai");
  }
  const isFrame =
    systems.length > 0 && has("train") && has("cost", "price", "when", "below", "above", "compare");
  return isFrame && unread.length <= mostUnknown.frame;
}

function amountOf({ amounts }: Reading, role: string): number | undefined {
  return amounts.find((amount) => amount.role === role)?.value;
}

/** A word right behind `how much`, before `cost`, or next to a number or a date. */
function isBesideAmount(cues: Reading["cues"], at: number): boolean {
  const [before, after] = [cues[at - 1], cues[at + 1]];
  return (
    asksForAmount.test(before?.text ?? "") ||
    plainCost.test(after?.text ?? "") ||
    plainCost.test(before?.text ?? "") ||
    [before, after].some((cue) => cue !== undefined && /[\d\uE002]/.test(cue.text))
  );
}

/** `how many FLOP per dollar`: what is not in dollars is counted. */
function isCountable({ systems }: Parts): boolean {
  return systems.length > 0 && systems.every(({ unit }) => !unit.startsWith("USD"));
}
