import type { Query, QueryOf } from "#lib/query/query.ts";
import { unreadWords } from "./allowed-words.ts";
import { askForEarlier, offerNames } from "./ask-back.ts";
import { collectParts } from "./collect-parts.ts";
import { readCommand } from "./command-words.ts";
import { askingWords } from "./concept-sets.ts";
import { explainEarlier, explainNamed, isOfSystem } from "./explain-earlier.ts";
import { fold } from "./fold.ts";
import { isExplanation } from "./is-explanation.ts";
import type { Parts } from "./parts.ts";
import { readCompletion } from "./read-completion.ts";
import { readDigest } from "./read-digest.ts";
import { isDoubt, readExplanation } from "./read-explanation.ts";
import { readFigures } from "./read-figures.ts";
import { opening, readFollowUp } from "./read-follow-up.ts";
import { readNameless } from "./read-nameless.ts";
import { readRecord } from "./read-record.ts";
import { readRefusal } from "./read-refusal.ts";
import { readSettings } from "./read-settings.ts";
import { readShortFollowUp } from "./read-short-follow-up.ts";
import { readTalk } from "./read-talk.ts";
import { readTrend } from "./read-trend.ts";
import { type Asking, type Reading, takeApart } from "./reading.ts";

export interface Question extends Asking {
  /** what was asked before in the same thread */
  readonly previous?: Query | undefined;
  /** what the bot asked back about since then */
  readonly askedBack?: QueryOf<"clarify"> | undefined;
}

type Reader = (reading: Reading, parts: Parts, previous: Query | undefined) => Query | undefined;

/** Who may read a question, the more particular first: the first that can, does. */
const readers: readonly Reader[] = [
  (reading, parts, previous) =>
    previous === undefined ? undefined : readShortFollowUp(reading, parts, previous),
  readRecord,
  readDigest,
  readSettings,
  readTalk,
  (reading, parts) => (isDoubt(reading) ? doubt(parts) : undefined),
  readRefusal,
  readUnknownName,
  readExplanation,
  readTrend,
];

/** Who may read a question that needs what stood before it. */
const followers: readonly Reader[] = [
  (reading, parts, previous) => (previous === undefined ? undefined : readFollowUp(reading, parts, previous)),
  (reading, parts, previous) =>
    previous === undefined && isOnlyFollowUp(reading, parts) ? askForEarlier(parts) : undefined,
  ({ dates }, parts) =>
    dates.some(({ shiftMonths }) => shiftMonths !== undefined) ? askForEarlier(parts) : undefined,
];

/** Read a question. What cannot be read in full is asked about, offered or declined: never guessed. */
export function readQuestion(text: string, { previous, askedBack, ...asking }: Question): Query {
  const reading = takeApart(text, asking);
  const command = readCommand(withoutEnd(fold(reading.text)));
  if (command !== undefined) return withEarlier(command, previous, reading);
  const parts = collectParts(reading);
  const pending = askedBack ?? (previous?.intent === "clarify" ? previous : undefined);
  const completing: Reader = () =>
    pending === undefined ? undefined : readCompletion(reading, parts, pending);
  for (const read of [...readers, completing, ...followers]) {
    const query = read(reading, parts, previous);
    if (query !== undefined) return settle(query, parts, previous, reading);
  }
  const isNameless = parts.systems.length === 0 && Object.keys(parts.amounts).length === 0;
  return isNameless ? readNameless(reading, parts) : readFigures(reading, parts);
}

function withoutEnd(text: string): string {
  return text.replace(/(?<=.)[?!.]+$/, "");
}

function doubt(parts: Parts): Query {
  return {
    intent: "explain.confidence",
    ...(parts.systems[0] === undefined ? {} : { system: parts.systems[0].id }),
  };
}

/** Doubt needs something to be doubted; what was asked before stands for a system that is not named. */
function settle(query: Query, parts: Parts, previous: Query | undefined, reading: Reading): Query {
  return previous === undefined && isDoubt(reading) && query.intent === "explain.confidence"
    ? askForEarlier(parts)
    : withEarlier(query, previous, reading);
}

/** An explanation that names no other system is of the earlier question's; one that does, of its own figure. */
function withEarlier(query: Query, previous: Query | undefined, { names, dates, today }: Reading): Query {
  if (!isExplanation(query)) return query;
  const [named] = names.map(({ system }) => system.id);
  const whens = dates.flatMap(({ when }) => when ?? []);
  const asked = { named, whens, today };
  const isOfEarlier = previous !== undefined && isOfSystem(previous, named);
  return isOfEarlier ? explainEarlier(query, previous, asked) : explainNamed(query, asked);
}

/** A name like a model's; in a sentence about something else it is no question. */
function readUnknownName(reading: Reading, parts: Parts): Query | undefined {
  const [unknown] = reading.unknown;
  return unknown === undefined || unreadWords(reading, askingWords).length > 0
    ? undefined
    : offerNames(unknown.typed, parts);
}

/** `and gpt2?`, where nothing was asked before. */
function isOnlyFollowUp({ rest, has }: Reading, { whens, amounts, systems }: Parts): boolean {
  const isBare = whens.length === 0 && Object.keys(amounts).length === 0 && systems.length < 2;
  return isBare && opening.test(rest) && !has("cost", "price", "train", "token", "rent");
}
