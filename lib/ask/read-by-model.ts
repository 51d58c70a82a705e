import type { Query } from "#lib/query/query.ts";
import { askAboutRest, askForSystem } from "./ask-back.ts";
import { buildFigures } from "./build-figures.ts";
import { defined } from "./defined.ts";
import { directionOf } from "./direction.ts";
import { mergeParts, partsOf } from "./merge-parts.ts";
import type { Parts } from "./parts.ts";
import { readProposal } from "./proposal.ts";
import type { Reading } from "./reading.ts";

export interface Proposed {
  /** what a model proposed */
  readonly proposal: unknown;
  /** what the text holds */
  readonly parts: Parts;
  /** what was asked before in the same thread */
  readonly previous: Query | undefined;
  /** what the grammar made of it */
  readonly read: Query;
}

const ofAnswers = /^(?:explain\.|method|sources$|trend)/;

/**
 * A question that the grammar could not read, as a model proposes to read it.
 *
 * The model chooses the kind of question; what is in it comes from the text and the thread by the same parsers. A
 * proposal that says anything else, leaves out something that was found, or lacks something it needs is asked about.
 */
export function readByModel(reading: Reading, { proposal, parts, previous, read }: Proposed): Query {
  const proposed = readProposal(proposal);
  if (proposed === undefined) return read;
  const built = ofAnswers.test(proposed.intent)
    ? [explanationOf(proposed, parts, previous)]
    : figuresOf(proposed, { reading, parts, previous });
  const whole = built.find(
    (query) => query !== undefined && isSaidBy(query, proposed) && holdsAll(query, parts),
  );
  return whole ?? (read.intent === "clarify" ? read : askBack(parts));
}

/** The questions of this kind that the text makes, by itself and as a change of the one before. */
function figuresOf(
  proposed: Query,
  { reading, parts, previous }: { reading: Reading; parts: Parts; previous: Query | undefined },
): readonly Query[] {
  const { today, dates } = reading;
  const shiftMonths = dates.find((date) => date.shiftMonths !== undefined)?.shiftMonths;
  const { family } = partsOf(proposed);
  const own: Parts = { ...parts, ...defined({ family, op: directionOf(reading) }) };
  const alone = shiftMonths === undefined ? [own] : [];
  const isChange = shiftMonths !== undefined || holdsAnything(parts);
  const changed =
    previous === undefined || !isChange
      ? []
      : [mergeParts(partsOf(previous), { parts: own, shiftMonths, today, isAddition: false })];
  return [...alone, ...changed].map((all) => buildFigures(all, today));
}

/** An explanation, or a rate, of the one system that is named here or was before. */
function explanationOf({ intent }: Query, parts: Parts, previous: Query | undefined): Query | undefined {
  const named = parts.systems.length > 0 || previous === undefined ? parts : partsOf(previous);
  const [system, ...others] = named.systems;
  if (system === undefined || others.length > 0) return undefined;
  const ofMetric = intent.startsWith("trend") && (system.kind === "metric" || system.id === "tokens");
  const metric = system.id === "tokens" ? "inference" : system.id;
  return readProposal({ intent, ...(ofMetric ? { metric } : { system: system.id }) });
}

/** Whether a model proposed this question, and nothing that is not in it. */
function isSaidBy(query: Query, proposed: Query): boolean {
  const slots: Readonly<Record<string, unknown>> = query;
  return Object.entries(proposed).every(([slot, value]) => keyOf(slots[slot]) === keyOf(value));
}

function keyOf(value: unknown): string | undefined {
  return JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
}

/** Whether everything that was found in the text is in a question: what is left over may have been meant. */
function holdsAll(query: Query, { systems, whens, amounts, gpu }: Parts): boolean {
  const held = partsOf(query);
  const values: readonly unknown[] = Object.values(query);
  return (
    systems.every(({ id }) => held.systems.some((system) => system.id === id)) &&
    whens.every((when) => held.whens.includes(when)) &&
    Object.values(amounts).every((value) => values.includes(value)) &&
    (gpu === undefined || held.gpu === gpu)
  );
}

function holdsAnything({ systems, whens, amounts }: Parts): boolean {
  return systems.length + whens.length + Object.keys(amounts).length > 0;
}

function askBack(parts: Parts): Query {
  return parts.systems.length === 0 ? askForSystem(parts) : askAboutRest(parts, [], false);
}
