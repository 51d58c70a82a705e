import type { System } from "#lib/catalogue/schema.ts";
import type { Answer, DeclineCode, Locale } from "./answer.ts";
import { draft } from "./draft.ts";
import { wordsOf } from "./words.ts";

/** Two questions that are always answered. */
const examples = ["gpt3 2030", "list"];

/** Why there is no figure, and what can be asked instead. */
export function decline(code: DeclineCode, echo: string, locale: Locale): Answer {
  const words = wordsOf(locale);
  return draft(locale, {
    shape: "decline",
    code,
    title: "AI Cost",
    echo,
    text: [words.declines[code], words.canDo],
    examples,
  });
}

interface About {
  readonly when?: string | undefined;
  /** a sentence that says how far is known */
  readonly limit?: string;
  readonly locale: Locale;
}

/** Why there is no figure of a system at a time. */
export function declineAbout(
  code: DeclineCode,
  { id, name }: System,
  { when, limit, locale }: About,
): Answer {
  const words = wordsOf(locale);
  const echo = words.echo({ what: words.futureCost(name[locale]), when });
  const answer = decline(code, echo, locale);
  const [reason = "", ...rest] = answer.text;
  return {
    ...answer,
    title: name[locale],
    text: [reason, ...(limit === undefined ? [] : [limit]), ...rest],
    examples: [`why ${id}`, "list"],
  };
}
