import { costWords, turningWords } from "./concept-sets.ts";
import { fold } from "./fold.ts";
import type { Concept } from "./lexicon.ts";
import type { Cue } from "./read-cues.ts";
import type { Reading } from "./reading.ts";

/** What a greeting or a thank-you may be made of. */
const polite: readonly Concept[] = ["greet", "thanks", "bye"];
const questionWords =
  /^(?:what|who|whose|where|how|why|which|is|are|was|were|does|do|did|can|could|should|has|have|ai|gi|sao)(?:\W|$)/;
const people = /^(?:i|we|my|our|they|he|she|everyone|nobody|toi|minh|chung)$/;
/** What leads from somebody who asks to what is asked. */
const connecting =
  /^(?:the|an?|of|for|on|to|is|needs?|wants?|requires?|asks?|asked|get|give|know|me|us|please|about|that|what|how|can|la|cua|cho|ve|can|biet|hoi|muon|know what|find out|figure out|see)$/;
const priceWords: readonly Concept[] = ["cost", "price", "train", "token", "rent"];
const mostUnknown = 3;

/**
 * The words of a question that an answer of some kind cannot account for.
 *
 * What comes before the first name, date, amount or word of cost is chatter as long as nothing in it asks or turns
 * the question; so is a sentence after the last that is polite or speaks of people.
 */
export function unreadWords(reading: Reading, allowed: readonly Concept[]): readonly string[] {
  const { cues, names, numbers } = reading;
  const bounds = boundsOf(reading);
  const nameWords = wordsOfNames(names);
  const isInName = ({ from, text, concepts }: Cue) =>
    !concepts.includes("blocker") &&
    (nameWords.has(text) || [...names, ...numbers].some((span) => span.from <= from && from < span.to));
  return cues
    .filter(
      (cue, at) => !cue.isSlot && !isAllowed(cue, allowed) && !isInName(cue) && !isChatter(cues, at, bounds),
    )
    .map(({ text }) => text);
}

interface Bounds {
  /** the clause of the first slot, and the first word there that matters */
  readonly clause: number;
  readonly lead: number;
  /** the sentence of the last slot */
  readonly sentence: number;
}

function boundsOf(reading: Reading): Bounds {
  const { cues } = reading;
  const first = cues.findIndex((cue) => isAnchor(cue, reading));
  const clause = cues[first]?.clause ?? 0;
  return {
    clause,
    lead: cues.findIndex(
      (cue) => cue.clause === clause && (isAnchor(cue, reading) || hasAny([cue], costWords)),
    ),
    sentence: cues.findLast((cue) => isAnchor(cue, reading))?.sentence ?? Number.POSITIVE_INFINITY,
  };
}

function isChatter(cues: readonly Cue[], at: number, { clause, lead, sentence }: Bounds): boolean {
  const cue = cues[at];
  if (cue === undefined) return false;
  if (cue.clause < clause) return isIdle(cues.filter((other) => other.clause === cue.clause));
  if (cue.sentence > sentence)
    return isAside(cues.filter((other) => other.sentence > sentence && other.sentence <= cue.sentence));
  return (
    at < lead &&
    hasAny(cues, priceWords) &&
    isLead(
      cues.slice(
        cues.findIndex((other) => other.clause === clause),
        lead,
      ),
    )
  );
}

/** `R&D wants the …`, `for the Q3 pack I require the …`: no question, and a known word before what matters. */
function isLead(lead: readonly Cue[]): boolean {
  const last = lead.at(-1);
  const unknown = lead.filter(({ concepts }) => concepts.length === 0).length;
  const isQuestion = lead.some(({ text }) => questionWords.test(text));
  return isIdle(lead) && !isQuestion && unknown <= mostUnknown && connecting.test(last?.text ?? "");
}

/** `megatron turing nlg`: words that a longer name of the system has. */
function wordsOfNames(names: Reading["names"]): ReadonlySet<string> {
  const systems = new Set(names.map(({ system }) => system));
  const known = [...systems].flatMap(({ name, aliases }) => [name.en, ...aliases]);
  const words = known.flatMap((name) => fold(name.toLowerCase()).split(/[ -]/));
  return new Set(words.filter((word) => word.length > 2));
}

/** What a question is about: a slot, or an ordinary name. */
function isAnchor(cue: Cue, { names }: Reading): boolean {
  return cue.isSlot || names.some(({ from, to }) => from <= cue.from && cue.from < to);
}

function isAllowed({ concepts }: Cue, allowed: readonly Concept[]): boolean {
  if (concepts.some((concept) => turningWords.includes(concept) && !allowed.includes(concept))) {
    return concepts.includes("filler") && !concepts.includes("blocker");
  }
  return concepts.some((concept) => concept === "filler" || allowed.includes(concept));
}

function hasAny(cues: readonly Cue[], concepts: readonly Concept[]): boolean {
  return cues.some((cue) => cue.concepts.some((concept) => concepts.includes(concept)));
}

/** Nothing in it asks or turns the question. */
function isIdle(cues: readonly Cue[]): boolean {
  return !hasAny(cues, [...turningWords, "when"]);
}

/** Sentences behind the question that are a courtesy with a name, or that tell of people: `I looked and found nothing.` */
function isAside(sentence: readonly Cue[]): boolean {
  const unknown = sentence.filter(({ concepts }) => concepts.length === 0).length;
  const isCourtesy = hasAny(sentence, polite) || unknown === 0;
  const tells = people.test(sentence[0]?.text ?? "") && !hasAny(sentence, costWords);
  return isIdle(sentence) && (tells || (isCourtesy && unknown * 2 <= sentence.length));
}
