import type { Answer, DeclineCode } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { lastYear } from "#lib/answer/data.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Query } from "#lib/query/query.ts";
import { traits } from "#lib/query/traits.ts";

/** Two questions that are always answered. */
const examples = ["gpt3 2030", "list"];

/** Why there is no figure, and what can be asked instead. */
export function decline(code: DeclineCode, echo: string, context: Context): Answer {
  return draft(context, {
    shape: "decline",
    code,
    title: "AI Cost",
    echo,
    text: [context.words.answers.declines[code], context.words.answers.canDo],
    examples,
  });
}

interface About {
  readonly when?: string | undefined;
  /** a sentence that says how far is known */
  readonly limit?: string;
  readonly context: Context;
}

/** Why there is no figure of a system at a time. */
export function declineAbout(
  code: DeclineCode,
  { id, name, kind }: System,
  { when, limit, context }: About,
): Answer {
  const echo = context.words.answers.echo({
    what: context.words.answers.futureCost(name[context.locale]),
    when,
  });
  const answer = decline(code, echo, context);
  const reasons: Partial<Record<System["kind"], string>> = context.words.talk.reasons;
  const known = code === "no_data" ? reasons[kind] : undefined;
  const [reason = "", ...rest] = answer.text;
  return {
    ...answer,
    title: name[context.locale],
    text: [known ?? reason, ...(limit === undefined ? [] : [limit]), ...rest],
    examples:
      known === undefined ? [`why ${id}`, "list"] : [kind === "calculator" ? `${id} 2030` : id, "list"],
  };
}

/** The first date of which anything is known of a system: a day, or the year of a claim. */
export function firstKnown({ series, claims, quantities, listPrice }: System): string | undefined {
  const lists = listPrice === undefined ? [] : [listPrice.input];
  const seen = [...series, ...lists].flatMap(({ points }) => points.map(({ date }) => date));
  const said = claims.map(({ from }) => from.date ?? String(from.year));
  return [...seen, ...said, ...quantities.flatMap(({ when }) => when ?? [])].sort()[0];
}

/**
 * Why a question has no figure: one sentence, the limit where there is one, and what can be asked instead.
 *
 * @param code when it is not the question's own: a question that cannot be answered yet keeps its intent
 */
export function declineQuery(query: Query, context: Context, code: DeclineCode = codeOf(query)): Answer {
  const system =
    "system" in query && query.system !== undefined ? context.data.catalogue.find(query.system) : undefined;
  const answer = decline(code, echoOf(query, { code, system, context }), context);
  const [reason = "", ...rest] = answer.text;
  return {
    ...answer,
    ...(system === undefined ? {} : { title: system.name[context.locale] }),
    text: [reason, ...limitOf(code, system, context), ...rest],
    examples: [...(examplesFor(code, context) ?? answer.examples)],
  };
}

/** Two questions that fit the reason for a refusal. */
function examplesFor(code: DeclineCode, { words }: Context): readonly string[] | undefined {
  const examples: Partial<Record<DeclineCode, readonly string[]>> = words.talk.refusals.examples;
  return examples[code];
}

function codeOf(query: Query): DeclineCode {
  return query.intent === "decline" ? query.code : "not_supported";
}

/** The last year that is answered, or the first date that is known. */
function limitOf(code: DeclineCode, system: System | undefined, context: Context): string[] {
  if (code === "horizon") return [`${context.words.talk.refusals.lastYear} ${lastYear}.`];
  const first = code === "before_data" && system !== undefined ? firstKnown(system) : undefined;
  return first === undefined ? [] : [`${context.words.answers.firstKnown} ${first}.`];
}

interface AskedAbout {
  readonly code: DeclineCode;
  readonly system: System | undefined;
  readonly context: Context;
}

/** What the question was taken for, with the system and the date that it names. */
function echoOf(query: Query, { code, system, context }: AskedAbout): string {
  const { when = undefined } = "when" in query ? query : {};
  const words = context.words.talk.refusals;
  const taken: Partial<Record<DeclineCode, string>> = words.taken;
  const about =
    (query.intent === "decline" ? taken[code] : words.asked[traits[query.intent].family]) ?? words.question;
  return context.words.answers.echo({
    what: system === undefined ? about : `${about}: ${system.name[context.locale]}`,
    when,
  });
}
