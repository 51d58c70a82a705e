import { Query } from "#lib/query/query.ts";
import { yearOf } from "#lib/when/when.ts";
import { unreadWords } from "./allowed-words.ts";
import { buildFigures } from "./build-figures.ts";
import { figureWords } from "./concept-sets.ts";
import { defined } from "./defined.ts";
import { directionOf } from "./direction.ts";
import { explainedOfAnother } from "./explain-earlier.ts";
import { findProblem } from "./find-problem.ts";
import { isExplanation } from "./is-explanation.ts";
import { wholeWords } from "./letters.ts";
import { mergeParts, partsOf } from "./merge-parts.ts";
import type { Family, Parts } from "./parts.ts";
import { familyOf } from "./read-figures.ts";
import type { Reading } from "./reading.ts";

const metrics = ["hardware", "software", "flops-per-dollar"] as const;
/** What is asked of figures, or of an answer that holds one: another date, amount or system is a figure of that. */
export const followed = /^(?:forecast|estimate|history|price|compare|explain\.|method|sources$|trend$)/;
/** Words with which a follow-up begins. */
export const opening =
  /^(?:and|what about|how about|same|now(?: for)?|but|then|ok(?:ay)? and|or|also|instead|con|the con|neu|vay|tuong tu)(?![\p{L}])/u;
/** `it`, `that`: what was asked about before */
const pointing = /(?<![\p{L}])(?:compare|so sanh) (?:it|that|this|them|no|cai do|voi)(?![\p{L}])/u;
const adding = wholeWords("vs\\.?|versus|compare(?:d)?|against|so (?:sanh|voi)");

const ofSystem = /^(?:explain\.|method|sources$|trend)/;

/** `why gpt3`, then `and gpt2?`: the same question of another system. */
function readSameOfAnother(reading: Reading, own: Parts, previous: Query): Query | undefined {
  const [system, ...others] = own.systems;
  const isAlone = own.whens.length + Object.keys(own.amounts).length + others.length === 0;
  if (!ofSystem.test(previous.intent) || system === undefined || !isAlone) return undefined;
  if (
    unreadWords(reading, figureWords).length > 0 ||
    (reading.has("train", "cost", "price") && !opening.test(reading.rest))
  )
    return undefined;
  const metric = metrics.find((name) => name === system.id);
  const slots = previous.intent === "trend" && metric !== undefined ? { metric } : { system: system.id };
  const explained = isExplanation(previous) ? explainedOfAnother(previous, system, reading.today) : {};
  return Query.parse({ intent: previous.intent, ...slots, ...explained });
}

/** A question that changes one part of the one before it; `undefined` for one that stands by itself. */
export function readFollowUp(reading: Reading, own: Parts, previous: Query): Query | undefined {
  const same = readSameOfAnother(reading, own, previous);
  if (same !== undefined) return same;
  if (asksForYears(reading, own, previous)) return yearsOf(previous, reading.today);
  const changes = shiftOf(reading) !== undefined || holdsAnything(own) || reading.bare.length > 0;
  if (!followed.test(previous.intent) || !changes || isWhole(reading, own)) return undefined;
  return readChange(reading, own, { earlier: partsOf(previous), isAddition: adding.test(reading.rest) });
}

interface Changed {
  readonly earlier: Parts;
  /** what is named stands beside what was, to be compared with it */
  readonly isAddition: boolean;
}

/** The parts of an earlier question with those of this one in their place. */
export function readChange(reading: Reading, own: Parts, { earlier, isAddition }: Changed): Query {
  const shiftMonths = shiftOf(reading);
  const parts = mergeParts(earlier, {
    parts: changeOf(reading, own, earlier),
    shiftMonths,
    today: reading.today,
    isAddition,
  });
  return (
    findProblem({ ...reading, bare: earlier.family === "inference" ? [] : reading.bare }, parts) ??
    buildFigures(parts, reading.today)
  );
}

function shiftOf({ dates }: Reading): number | undefined {
  return dates.find((date) => date.shiftMonths !== undefined)?.shiftMonths;
}

const yearly = wholeWords(
  "table|chart|graph|plot|year by year|by year|(?:each|every) year|yearly|over time|(?:xem|lap|ve|thanh|dang|bang) bang|bang (?:so lieu|theo nam)|bieu do|do thi|tung nam|theo nam|cac nam",
);

/** `as a table`, `year by year`: the forecast of one time, of all years up to it. */
function asksForYears(reading: Reading, own: Parts, previous: Query): boolean {
  const { shown, isLevel } = partsOf(previous);
  const isByOther = shown.method !== undefined || isLevel === true;
  const isForecast = /^forecast\.(?:cost|metric|price)/.test(previous.intent) && !isByOther;
  return (
    isForecast &&
    !holdsAnything(own) &&
    reading.has("series") &&
    yearly.test(reading.rest) &&
    unreadWords(reading, [...figureWords, "series", "list"]).length === 0
  );
}

const leastYears = 5;

function yearsOf(previous: Query, today: string): Query {
  const parts = partsOf(previous);
  const from = yearOf(today);
  const asked = yearOf(parts.whens[0] ?? "");
  const to = asked > from ? asked : from + leastYears;
  return buildFigures({ ...parts, whens: [`${from}..${to}`] }, today);
}

export function holdsAnything({ systems, whens, amounts, shown, gpu }: Parts): boolean {
  return [systems, whens, Object.keys(amounts), Object.keys(shown), gpu ?? ""].some(
    ({ length }) => length > 0,
  );
}

/** Whether a question needs nothing of the one before. */
export function isWhole({ has, rest }: Reading, { systems, whens, usd, amounts }: Parts): boolean {
  if (systems.length === 0) return false;
  const isOwnRun = amounts.params !== undefined && amounts.tokens !== undefined;
  const isPair = systems.length > 1 || whens.length > 1;
  const isFull = whens.length > 0 || usd !== undefined || has("train", "when") || isPair;
  return isOwnRun || (isFull && !opening.test(rest) && !pointing.test(rest));
}

/** A chip beside a computation of one's own is what that runs on. */
function changeOf(reading: Reading, { family: _, ...own }: Parts, earlier: Parts): Parts {
  const named = reading.names.find(({ system }) => system.kind === "gpu-hour")?.system;
  const chip = earlier.family === "custom" ? named?.id.replace(/-hour$/, "") : undefined;
  const kept = keptFamily(familyOf(reading, own), earlier);
  return {
    ...own,
    amounts: { ...countedOf(own), ...volumeOf(reading, earlier) },
    ...defined({ family: kept, op: directionOf(reading) ?? own.op, gpu: chip ?? own.gpu }),
    ...(chip === undefined ? {} : { systems: [] }),
  };
}

/** So much a day is of what was asked about before. */
function countedOf({ amounts: { perDay: _, ...amounts } }: Parts): Parts["amounts"] {
  return amounts;
}

/** `and at 1B a day?`, `nếu 500 triệu`: a bare number takes the place of the volume there was. */
function volumeOf({ bare, amounts }: Reading, { family, amounts: before }: Parts): Parts["amounts"] {
  const [number, ...others] = bare;
  const perDay = amounts.find(({ role }) => role === "perDay")?.value;
  const value = perDay ?? (others.length === 0 ? number?.value : undefined);
  if (family !== "inference" || value === undefined) return {};
  return before.queriesPerDay === undefined ? { tokensPerDay: value } : { queriesPerDay: value };
}

/** An amount alone does not make another kind of question of the one before. */
function keptFamily(family: Family | undefined, { family: before }: Parts): Family | undefined {
  return before === "custom" || before === "inference" ? before : family;
}
