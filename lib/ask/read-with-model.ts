import type { Query } from "#lib/query/query.ts";
import { collectParts } from "./collect-parts.ts";
import { turningWords } from "./concept-sets.ts";
import { saysVagueTime } from "./find-other-subject.ts";
import { partsOf } from "./merge-parts.ts";
import type { Parts } from "./parts.ts";
import { proposalShape } from "./proposal.ts";
import type { ProposeQuery } from "./propose-query.ts";
import { readByModel } from "./read-by-model.ts";
import type { Question } from "./read-question.ts";
import { readText } from "./read-text.ts";
import { type Reading, takeApart } from "./reading.ts";
import { readFamilies, readStrangeNames } from "./unknown-name.ts";

export interface Model {
  readonly propose: ProposeQuery;
  /** Told of a model that is out of reach, slow, or proposes nothing: the grammar's reading stands then. */
  readonly onFailure: (error: unknown) => void;
}

/** Read what somebody typed; where the grammar finds nothing in it, as a language model proposes, if there is one. */
export async function readWithModel(
  text: string,
  { model, ...question }: Question & { readonly model: Model | undefined },
): Promise<Query> {
  const read = await readText(text, question);
  if (model === undefined || !isUnread(read)) return read;
  const reading = takeApart(text, question);
  const parts = collectParts(reading);
  if (isTurned(reading) || isDoubtful(reading, parts)) return read;
  const { previous } = question;
  const unread = {
    question: withoutPrivate(reading.text),
    shape: proposalShape(withEarlier(parts, previous)),
  };
  try {
    const proposal = await model.propose(unread);
    return readByModel(reading, { proposal, parts, previous, read });
  } catch (error) {
    model.onFailure(error);
    return read;
  }
}

/** Whether the grammar found nothing: words that it does not know, or nothing of ours. */
function isUnread(read: Query): boolean {
  if (read.intent === "decline") return read.code === "off_topic";
  return (
    read.intent === "clarify" && ["question", "system"].includes(read.missing) && read.unread !== undefined
  );
}

/** What makes another question of it, such as `not`, `free` or `should we`, is no matter of a word that is not known. */
function isTurned({ has }: Reading): boolean {
  return has(...turningWords);
}

/** Whether something else than words is unclear: a name, a number, a date. */
function isDoubtful(reading: Reading, parts: Parts): boolean {
  const { unknown, bare, dates, amounts, rest } = reading;
  const names = [...unknown, ...readStrangeNames(rest), ...readFamilies(rest)];
  return (
    names.length + bare.length > 0 ||
    dates.some(({ doubt }) => doubt !== undefined) ||
    amounts.some(({ role, value }) => (parts.amounts[role] ?? value) !== value) ||
    saysVagueTime(reading, parts)
  );
}

/** What the text and the thread hold, the text's own first. */
function withEarlier(parts: Parts, previous: Query | undefined): Parts {
  if (previous === undefined) return parts;
  const earlier = partsOf(previous);
  return {
    ...earlier,
    ...parts,
    systems: [...new Set([...parts.systems, ...earlier.systems])],
    whens: [...new Set([...parts.whens, ...earlier.whens])],
    amounts: { ...earlier.amounts, ...parts.amounts },
    shown: { ...earlier.shown, ...parts.shown },
  };
}

/** Addresses, and what looks like a key or a token. */
const secrets = /\S*@\S*|\b(?:xox[a-z]|xapp|sk|akia|ghp)[-_a-z0-9]{8,}\S*|\S{25,}/g;

function withoutPrivate(text: string): string {
  return text.replace(secrets, " ").replace(/\s+/g, " ").trim();
}
