import type { Answer, DeclineCode, Locale } from "#lib/answer/answer.ts";
import { findSystem } from "#lib/answer/data.ts";
import { lastYear } from "#lib/answer/parts/data-day.ts";
import { firstKnown } from "#lib/answer/parts/first-known.ts";
import { wordsOf } from "#lib/answer/words.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Query } from "#lib/query/query.ts";
import { decline } from "./decline.ts";
import { declineTexts as texts } from "./decline-texts.ts";

/**
 * Why a question has no figure: one sentence, the limit where there is one, and what can be asked instead.
 *
 * @param code when it is not the question's own: a question that cannot be answered yet keeps its intent
 */
export function declineQuery(query: Query, locale: Locale, code: DeclineCode = codeOf(query)): Answer {
  const system = "system" in query && query.system !== undefined ? findSystem(query.system) : undefined;
  const answer = decline(code, echoOf(query, { code, system, locale }), locale);
  const [reason = "", ...rest] = answer.text;
  return {
    ...answer,
    ...(system === undefined ? {} : { title: system.name[locale] }),
    text: [reason, ...limitOf(code, system, locale), ...rest],
    examples: [...(texts.examples[code]?.[locale] ?? answer.examples)],
  };
}

function codeOf(query: Query): DeclineCode {
  return query.intent === "decline" ? query.code : "not_supported";
}

/** The last year that is answered, or the first date that is known. */
function limitOf(code: DeclineCode, system: System | undefined, locale: Locale): string[] {
  if (code === "horizon") return [`${texts.lastYear[locale]} ${lastYear}.`];
  const first = code === "before_data" && system !== undefined ? firstKnown(system) : undefined;
  return first === undefined ? [] : [`${wordsOf(locale).firstKnown} ${first}.`];
}

interface About {
  readonly code: DeclineCode;
  readonly system: System | undefined;
  readonly locale: Locale;
}

/** What the question was taken for, with the system and the date that it names. */
function echoOf(query: Query, { code, system, locale }: About): string {
  const { when = undefined } = "when" in query ? query : {};
  const taken = query.intent === "decline" ? texts.taken[code] : texts.asked[familyOf(query)];
  const about = taken?.[locale] ?? texts.question[locale];
  return wordsOf(locale).echo({
    what: system === undefined ? about : `${about}: ${system.name[locale]}`,
    when,
  });
}

type Family = keyof typeof texts.asked;

function familyOf({ intent }: Query): Family {
  const families: readonly Family[] = ["record", "digest", "settings", "workspace", "explain"];
  return families.find((family) => intent.startsWith(`${family}.`)) ?? "other";
}
