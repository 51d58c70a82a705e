import type { Answer, DeclineCode } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { lastYear } from "#lib/answer/data.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Text } from "#lib/catalogue/text.ts";
import type { Query } from "#lib/query/query.ts";
import { traits } from "#lib/query/traits.ts";
import { declineTexts as texts } from "./decline-texts.ts";

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

/** Where it lies in what a system is that there is no figure: why, and what can be asked of it. */
const reasons: Partial<Record<System["kind"], Text & { readonly example: (id: string) => string }>> = {
  context: {
    en: "It is context only: it was observed once and is not forecast.",
    vi: "Đây chỉ là bối cảnh: được quan sát một lần và không được dự báo.",
    example: (id) => id,
  },
  calculator: {
    en: "It is computed from present prices and has no observations of its own: I answer for dates ahead.",
    vi: "Nó được tính từ giá hiện tại và không có quan sát riêng: tôi trả lời cho các thời điểm sắp tới.",
    example: (id) => `${id} 2030`,
  },
};

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
  const known = code === "no_data" ? reasons[kind] : undefined;
  const [reason = "", ...rest] = answer.text;
  return {
    ...answer,
    title: name[context.locale],
    text: [known?.[context.locale] ?? reason, ...(limit === undefined ? [] : [limit]), ...rest],
    examples: known === undefined ? [`why ${id}`, "list"] : [known.example(id), "list"],
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
    examples: [...(texts.examples[code]?.[context.locale] ?? answer.examples)],
  };
}

function codeOf(query: Query): DeclineCode {
  return query.intent === "decline" ? query.code : "not_supported";
}

/** The last year that is answered, or the first date that is known. */
function limitOf(code: DeclineCode, system: System | undefined, context: Context): string[] {
  if (code === "horizon") return [`${texts.lastYear[context.locale]} ${lastYear}.`];
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
  const taken = query.intent === "decline" ? texts.taken[code] : texts.asked[traits[query.intent].family];
  const about = taken?.[context.locale] ?? texts.question[context.locale];
  return context.words.answers.echo({
    what: system === undefined ? about : `${about}: ${system.name[context.locale]}`,
    when,
  });
}
