import type { Query } from "#lib/query/query.ts";
import { yearOf } from "#lib/when/when.ts";
import { unreadWords } from "./allowed-words.ts";
import { figureWords } from "./concept-sets.ts";
import { defined } from "./defined.ts";
import { formOf } from "./explanation-forms.ts";
import { isAboutUs, isNews, isOfForecasts, isOfModel } from "./explanation-subject.ts";
import type { ExplainedIntent } from "./is-explanation.ts";
import type { Concept } from "./lexicon.ts";
import type { Parts } from "./parts.ts";
import type { Reading } from "./reading.ts";

/** What such a question may be made of besides its own words. */
const allowed: readonly Concept[] = [
  ...figureWords,
  ...([
    "why",
    "change",
    "confidence",
    "method",
    "record",
    "sources",
    "doubt",
    "trend",
    "hardware",
    "software",
  ] as const),
  ...(["list", "help", "below", "above", "series", "compare", "when", "digest", "recorded"] as const),
];
/** A question about the answers: why, how sure, from where, by which method, how right before, what changed. */
export function readExplanation(reading: Reading, _: Parts, previous: Query | undefined): Query | undefined {
  const intent = formOf(reading)?.intent;
  if (intent === undefined || reading.amounts.length > 0 || isElsewhere(reading, intent, previous))
    return undefined;
  const systems = [...new Set(reading.names.map(({ system }) => system.id))];
  const [system, ...others] = systems.filter((id) => !isOfMethod(intent, id));
  if (others.length > 0 || unreadWords(reading, allowed).length > 0) return undefined;
  return { intent, ...defined({ system }) };
}

/** Whether it is asked of something else than a figure of ours; what was asked before makes it ours. */
function isElsewhere(reading: Reading, intent: ExplainedIntent, previous: Query | undefined): boolean {
  if (intent === "method.track_record" && !isOfForecasts(reading)) return true;
  if ((intent === "explain.change" && isAhead(reading)) || isNews(reading)) return true;
  if (previous !== undefined) return false;
  return reading.names.length === 0 ? !isAboutUs(reading, intent) : isOfModel(reading, intent);
}

function isAhead({ dates, today }: Reading): boolean {
  const year = String(yearOf(today));
  return dates.some(({ when = "today" }) => when !== "today" && when.slice(0, year.length) > year);
}

/** `from scratch`, `training data`: a word of the question and not a system of it. */
function isOfMethod(intent: ExplainedIntent, id: string): boolean {
  return (intent === "sources" || intent === "method") && (id === "data" || id === "custom");
}

/** Doubt about an answer that was just given: short, and about nothing else. */
export function isDoubt({ has, names, amounts, dates, cues }: Reading): boolean {
  const isAlone = names.length + amounts.length === 0 && dates.every(({ when }) => when === "today");
  const unread = cues.filter(({ concepts, isSlot }) => !isSlot && concepts.length === 0).length;
  return (
    isAlone &&
    has("doubt") &&
    cues.length <= 12 &&
    unread === 0 &&
    !has("ownBills", "unsupported", "digest", "why", "thanks")
  );
}
