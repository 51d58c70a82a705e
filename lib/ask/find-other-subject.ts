import type { Query } from "#lib/query/query.ts";
import { askAboutRest, askForAmount } from "./ask-back.ts";
import { costWords } from "./concept-sets.ts";
import { wholeWords } from "./letters.ts";
import type { Concept } from "./lexicon.ts";
import type { Parts } from "./parts.ts";
import type { Reading } from "./reading.ts";

/** A forecast of no time. */
const ahead = wholeWords("forecast|projections?|predict(?:ion)?|outlook|du bao|du doan");
const mostTerseWords = 3;
const asks = {
  en: wholeWords("what|which|who|whose|where|how|why|is|are|does|do|did|can"),
  vi: wholeWords("gi|ai|nao|sao|dau|may"),
};

/** A sentence that names a system and says nothing of cost is about something else; a few words need not say it. */
export function findOtherSubject(reading: Reading, parts: Parts): Query | undefined {
  const { family } = parts;
  if (family === "custom" || family === "inference") return undefined;
  if (isAmountUnclear(reading, parts)) return askForAmount(parts);
  if (saysVagueTime(reading, parts)) return askAboutRest(parts, [], true);
  if (parts.whens.length === 0 && ahead.test(reading.rest)) return askAboutRest(parts, [], true);
  return isAboutCost(reading, parts) ? undefined : askAboutRest(parts, [], false);
}

/** A time that nobody could look up, where no other is named. */
export function saysVagueTime({ rest }: Reading, { whens }: Parts): boolean {
  return whens.length === 0 && vague.test(rest);
}

/** An amount that nothing is done with. */
function isAmountUnclear({ has }: Reading, { family, usd, amounts }: Parts): boolean {
  if (family === "when") return usd !== undefined && !has("when", "chance", "below", "above");
  return Object.keys(amounts).some((role) => role !== "usd");
}

function isAboutCost(reading: Reading, { whens, systems }: Parts): boolean {
  const isMetric = whens.length > 0 && systems.length > 0 && systems.every(({ kind }) => kind === "metric");
  const { length: lead } = leads[reading.language].exec(reading.rest)?.[0] ?? "";
  const words = wordsBehind(reading, lead);
  const isTerse = words <= mostTerseWords && !asks[reading.language].test(reading.rest.slice(lead));
  return (
    isMetric ||
    isDatedComparison(reading, whens.length) ||
    (!isOtherThing(reading, words) && (isTerse || reading.has(...costWords)))
  );
}

/** What leads to a question and asks nothing: `can you tell Anna about`, `thanks, what about`, `nhờ bot cho em biết`. */
const leads = {
  en: /^[^\uE000-\uE002]*(?:tell(?: (?:me|us|him|her|them|everyone|and|,))* about|(?:what|how) about) (?=\uE000)/,
  vi: /^(?:(?:nho|giup|cho|em|anh|chi|minh|toi|bot|ban|oi|hoi|biet|xin|voi|da|a|duoc)[ ,:]+)+(?=\uE000)/,
};

/** How many words there are behind a lead, without those of thanks and greetings beside the question. */
function wordsBehind({ cues }: Reading, lead: number): number {
  const polite = new Set(
    cues.filter(({ concepts }) => concepts.some(isCourtesy)).map(({ clause }) => clause),
  );
  for (const { isSlot, clause } of cues) if (isSlot) polite.delete(clause);
  return cues.filter(
    ({ from, isSlot, concepts, clause }) =>
      !isSlot &&
      from >= lead &&
      !polite.has(clause) &&
      !concepts.some((one) => one === "compare" || one === "series"),
  ).length;
}

function isCourtesy(concept: Concept): boolean {
  return concept === "thanks" || concept === "greet";
}

/** Words of a time that nobody could look up, or of one that is left out. */
const vague = wholeWords(
  "soon|sooner|later|in (?:the )?future|eventually|some ?day|one day|in the (?:coming|next) years|long[ -]term|(?:next|between|by|until|before|after|or|and|in|sap toi|tuong lai|sau nay|mai sau)[ ?.!]*$",
);

/** Names of models that are words for other things: beside a price alone they may mean the palm or the falcon. */
const ambiguous = /^(?:palm|gopher|bloom|transformer|chinchilla|falcon|bert)$/;

function isOtherThing({ names, has }: Reading, words: number): boolean {
  const isPlain = names.length > 0 && names.every(({ typed }) => ambiguous.test(typed));
  return isPlain && words > 1 && !has("train", "ai", "token");
}

/** `how does gpt3 in 2027 compare to 2030`: what is compared at a date is a cost, as nothing else here has one. */
function isDatedComparison({ has, names }: Reading, dates: number): boolean {
  return has("compare") && dates > 0 && names.every(({ isOrdinary }) => !isOrdinary);
}
